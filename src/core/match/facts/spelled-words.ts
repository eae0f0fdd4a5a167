import type { Lexicon, Meaning, Phrase } from './lexicon.ts';
import type { Token } from './scan.ts';
import { wordKey } from './word-key.ts';

/** A token with what it can mean. */
export interface Word extends Token {
  readonly meanings: readonly Meaning[];
}

/** The word lists that two texts are read by: of their words, and of their letters without blanks between. */
export interface Lexicons {
  readonly spaced: Lexicon;
  readonly dense: Lexicon;
}

/** Stands where there is no word: before the first, after the last. */
const noWord: Word = { kind: 'sign', text: '', key: '', start: 0, end: 0, gap: '*', meanings: [] };

export function wordAt(words: readonly Word[], at: number): Word {
  return words[at] ?? noWord;
}

const nothing: readonly Meaning[] = [];

function meaningsOf({ meanings, lists }: Lexicon, key: string): readonly Meaning[] {
  const known = meanings.get(key);
  // Arabic writes `and` as the first letter of the next word.
  if (known === undefined && lists.decimal === '.' && key.startsWith('و'))
    return meanings.get(key.slice(1)) ?? nothing;
  return known ?? nothing;
}

/** Endings that English joins with an apostrophe, and words before one in French and Italian. */
const negated = /^(.+?)n['’ʼ]t$/i;
const elided = /^(?:[ldjnsmtc]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un|quest|quell)$/;
const apostrophe = /['’ʼ]/;

function part(token: Token, from: number, to: number, key: string): Token {
  const text = token.text.slice(from, to);
  return {
    ...token,
    text,
    key,
    start: token.start + from,
    end: token.start + to,
    gap: from === 0 ? token.gap : '',
  };
}

/** `didn't` as `did not`, `Smith's` as `Smith`, `l'accord` as `l accord`; other words as they are. The token has an apostrophe. */
function partsOf(token: Token, lexicon: Lexicon): Token[] {
  const at = token.text.search(apostrophe);
  const end = token.text.length;
  const isEnglish = lexicon.meanings.get('the')?.[0]?.kind === 'grammar';
  const not = isEnglish ? negated.exec(token.text) : null;
  if (not !== null) {
    const stem = String(not[1]);
    const verb = stem === 'wo' ? 'will' : stem === 'ca' ? 'can' : wordKey(stem);
    return [part(token, 0, stem.length, verb), part(token, stem.length, end, 'not')];
  }
  const left = wordKey(token.text.slice(0, at));
  const right = wordKey(token.text.slice(at + 1));
  if (isEnglish && right === 's') return [part(token, 0, at, left)];
  const isEnding = isEnglish && ['re', 've', 'll', 'd', 'm'].includes(right);
  const isElision = !isEnglish && elided.test(left);
  return isEnding || isElision ? [part(token, 0, at, left), part(token, at + 1, end, right)] : [token];
}

/** Most parts of a hyphened or wrapped word, and most letters of a phrase without blanks. */
const mostParts = 4;
const mostDense = 8;

/** Parts of a hyphened word from `at` on that the other text prints as one word: `co-operate`, `govern-⏎ment`. */
function joinedParts(
  tokens: readonly Token[],
  first: Token,
  at: number,
  others: ReadonlySet<string>,
): number {
  let { key } = first;
  let joined = 1;
  if (key === 're') return joined; // who re-signs does not resign
  for (let parts = 1; parts < mostParts; parts++) {
    const next = tokens[at + parts];
    if (next?.gap !== '-' || next.kind !== 'word') break;
    key += next.key;
    if (others.has(key)) joined = parts + 1;
  }
  return joined;
}

/** Letters from `at` on that make the longest word of the list. */
function denseParts(tokens: readonly Token[], at: number, { meanings }: Lexicon): number {
  let key = '';
  let found = 1;
  for (let parts = 0; parts < mostDense; parts++) {
    const next = tokens[at + parts];
    if (next?.kind !== 'dense' || (parts > 0 && next.gap !== '' && next.gap !== ' ')) break;
    key += next.key;
    if (meanings.has(key)) found = parts + 1;
  }
  return found;
}

/** `parts` tokens from `first` on as one. */
function merged(tokens: readonly Token[], first: Token, at: number, parts: number): Token {
  if (parts === 1) return first;
  const own = tokens.slice(at, at + parts);
  return {
    ...first,
    text: own.map(({ text }) => text).join(''),
    key: own.map(({ key }) => key).join(''),
    end: own.reduce((_, { end }) => end, first.end),
  };
}

/** Tokens that make one word from `at` on: hyphened parts, dense letters, `US$`. */
function reach(
  tokens: readonly Token[],
  token: Token,
  at: number,
  lexicons: Lexicons,
  others: ReadonlySet<string>,
): number {
  if (token.kind === 'dense') return denseParts(tokens, at, lexicons.dense);
  if (token.kind !== 'word') return 1;
  const next = tokens[at + 1];
  if (next?.kind === 'sign' && next.gap === '' && lexicons.spaced.meanings.has(token.key + next.key))
    return 2;
  return next?.gap === '-' ? joinedParts(tokens, token, at, others) : 1;
}

/**
 * The words of a text with their meanings. `others` holds the words of the other text, in whose favour hyphened words
 * are joined. Linear.
 */
export function spellWords(
  tokens: readonly Token[],
  lexicons: Lexicons,
  others: ReadonlySet<string>,
): Word[] {
  const words: Word[] = [];
  const whole: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word' && apostrophe.test(token.text)) whole.push(...partsOf(token, lexicons.spaced));
    else whole.push(token);
  }
  let next = 0;
  for (const [at, first] of whole.entries()) {
    if (at < next) continue;
    const parts = reach(whole, first, at, lexicons, others);
    const { kind, text, key, start, end, gap } = merged(whole, first, at, parts);
    const lexicon = kind === 'dense' ? lexicons.dense : lexicons.spaced;
    words.push({ kind, text, key, start, end, gap, meanings: meaningsOf(lexicon, key) });
    next = at + parts;
  }
  return words;
}

/** The longest phrase of the lists that begins at `at`; its words are parted by blanks or hyphens. */
export function phraseAt(words: readonly Word[], at: number, { phrases }: Lexicon): Phrase | undefined {
  return phrases.get(wordAt(words, at).key)?.find(({ keys }) =>
    keys.every((key, index) => {
      const word = wordAt(words, at + index);
      return word.key === key && (index === 0 || [' ', '-', ''].includes(word.gap));
    }),
  );
}
