import { once } from '../../once.ts';
import { languages, type Language } from './lexicon.ts';
import type { Token } from './scan.ts';
import { strangers } from './words/strangers.ts';
import type { WordLists } from './words/word-lists.ts';
import { wordKey } from './word-key.ts';

/** Words of each text that the language is told from. */
const sample = 400;
/** Share of known words below which a text is in no language that has lists. */
const leastShare = 0.15;

/** The languages that a text is told apart into; undefined ones have no word lists. */
const candidates: readonly (Language | undefined)[] = [
  ...(Object.keys(languages) as Language[]),
  ...strangers.map(() => undefined),
];

function listsOf(lists: WordLists): string {
  return [lists.grammar, lists.ones, lists.common, lists.numbers, lists.months, lists.weekdays]
    .concat(Object.values(lists.lists))
    .join(' ');
}

/** For each word the candidates whose lists know it. */
function indexWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [candidate, list] of [...Object.values(languages).map(listsOf), ...strangers].entries()) {
    for (const key of new Set(list.split(/\s+/).map(wordKey))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [candidate]);
      else known.push(candidate);
    }
  }
  return index;
}

const candidatesOf = once(indexWords);

/** How many words of a text each candidate knows. */
export interface LanguageHits {
  readonly words: number;
  readonly hits: Uint32Array;
}

export function countHits(tokens: readonly Token[]): LanguageHits {
  const hits = new Uint32Array(candidates.length);
  const known = candidatesOf();
  let words = 0;
  for (const { kind, key } of tokens.slice(0, sample)) {
    if (kind !== 'word') continue;
    words++;
    for (const candidate of known.get(key) ?? []) hits[candidate] = Number(hits[candidate]) + 1;
  }
  return { words, hits };
}

/**
 * The language of the words of two texts, by how many its lists know; undefined when no language with lists
 * has a seventh of them, or a language without lists has more. Both texts are read in one language.
 */
export function languageOf(a: LanguageHits, b: LanguageHits): Language | undefined {
  const hits = a.hits.map((own, candidate) => own + Number(b.hits[candidate]));
  const most = hits.reduce((high, count) => Math.max(high, count), 0);
  if (most === 0 || most < (a.words + b.words) * leastShare) return undefined;
  return candidates[hits.indexOf(most)];
}

/** The language of letters written without blanks: Japanese when there is kana among them. */
export function denseLanguageOf(a: string, b: string): 'ja' | 'zh' {
  const kana = /[\u3041-\u3096\u30a1-\u30fa]/;
  return kana.test(a) || kana.test(b) ? 'ja' : 'zh';
}
