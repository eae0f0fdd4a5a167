import type { Language } from '../copy/languages.ts';
import { coreOf, takeApart } from '../copy/words.ts';
import type { Random } from '../random.ts';
import { factWords } from './fact-words.ts';
import { insideQuotes } from './quotes.ts';

/** A text in which words were replaced. */
export interface Replaced {
  readonly text: string;
  /** `old → new` for every replacement that changes a fact. */
  readonly facts: readonly string[];
}

/** Words of the copy of one language. */
export interface Vocabulary {
  /** Every word as often as it is printed: random words are drawn as the copy uses them. */
  readonly drawn: readonly string[];
  /** Words that are printed without a capital somewhere, so that a capital does not make them names. */
  readonly small: ReadonlySet<string>;
}

/**
 * Replaces a share of a text's words, chosen at random, by words of the copy, as peers were measured. At least one word
 * is replaced and never more than the share; undefined for texts too short for that.
 */
export function replaceWords(
  text: string,
  share: number,
  language: Language,
  vocabulary: Vocabulary,
  random: Random,
): Replaced | undefined {
  const { pieces, glue } = takeApart(text);
  const places = [...pieces.keys()].filter((at) => coreOf(pieces[at] ?? '').word !== '');
  const count = Math.max(1, Math.floor(places.length * share));
  if (places.length < 15) return undefined;
  const quoted = insideQuotes(pieces);
  const changed = [...pieces];
  const facts: string[] = [];
  for (const at of random.shuffled(places).slice(0, count)) {
    const { before, word, after } = coreOf(pieces[at] ?? '');
    const other = random.pick(vocabulary.drawn);
    if (other.toLowerCase() === word.toLowerCase()) continue;
    changed[at] = before + other + after;
    const isFact = quoted.has(at) || [word, other].some((one) => isFactWord(one, language, vocabulary));
    if (isFact) facts.push(`${word} → ${other}`);
  }
  return { text: changed.join(glue), facts };
}

/**
 * Whether a word is a fact by its looks: digits, calendars, negations, verbs that take back, and capitals. German
 * writes every noun with a capital, so there a capital proves nothing; the list of names does.
 */
function isFactWord(word: string, language: Language, { small }: Vocabulary): boolean {
  if (/\p{N}/u.test(word)) return true;
  const facts = factWords[language];
  const plain = word.toLowerCase();
  const hasNameCapital = facts?.capitalsAreNames !== false && /^\p{Lu}/u.test(word) && !small.has(plain);
  if (facts === undefined) return hasNameCapital;
  const known = [facts.weekdays, facts.months, facts.names].some((words) => words.includes(word));
  const turns = facts.negations.includes(plain) || Object.values(facts.hedges).includes(plain);
  return known || turns || hasNameCapital;
}
