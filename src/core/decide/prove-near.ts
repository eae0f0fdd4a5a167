import { rememberingRecent } from '../recent.ts';
import { unmarked } from './essence.ts';
import { nearWords, type NearWord } from './near-words.ts';
import { isCounted, isDay, vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { meanTheSame, saysNothing } from './same-meaning.ts';
import { turnsRound } from './turned-words.ts';
import { wordEdits, type Hunk } from './word-edits.ts';

/** Words in a row that stand on one side only, beyond which they are a clause of their own. */
const mostInRow = 4;

/** What two texts are judged by. */
interface Judging {
  readonly vocabulary: Vocabulary;
  /** Words with a capital inside a sentence of either text. */
  readonly names: ReadonlySet<string>;
  /** Words that stand in lower case in either text: a capital where a sentence begins makes no name of them. */
  readonly lower: ReadonlySet<string>;
  /** Whether words that no list knows may differ: names can be told from them by their case. */
  readonly isOpen: boolean;
}

/** What words are compared by: the names of listed facts; light words in capitals alone (`US`, `IT`) stay in capitals. */
function withMeanings(words: readonly NearWord[], { factOf, isLight, spellingOf }: Vocabulary): NearWord[] {
  return words.map((word, at) => {
    // `Grey` and `Gray` are two people.
    const key = word.capital === 'none' ? spellingOf(word.key) : word.key;
    const fact = word.isFact ? undefined : factOf(key);
    if (fact !== undefined) return { ...word, key: fact, isFact: true };
    if (key !== word.key) return { ...word, key };
    const isBig = word.isShouted || (word.key.length === 1 && word.capital === 'inner');
    if (!isBig || words[at - 1]?.isShouted === true || words[at + 1]?.isShouted === true) return word;
    return isLight(word.key) ? { ...word, key: word.key.toUpperCase() } : word;
  });
}

/** Whether capitals tell names from other words: there are some, and most words are in lower case. */
function isCased(words: readonly NearWord[]): boolean {
  const cased = words.filter(({ hasCase }) => hasCase);
  const small = cased.filter(({ capital }) => capital === 'none').length;
  return small < cased.length && small * 2 >= cased.length;
}

function judgingOf(a: readonly NearWord[], b: readonly NearWord[], vocabulary: Vocabulary): Judging {
  const names = new Set<string>();
  const lower = new Set<string>();
  for (const { key, capital } of [...a, ...b]) {
    if (capital === 'none') lower.add(key);
    if (capital === 'inner' && !vocabulary.isLight(key)) names.add(key);
  }
  return { vocabulary, names, lower, isOpen: vocabulary.isKnown && isCased(a) && isCased(b) };
}

/** Whether a word carries a fact, whatever stands beside it. */
function isFact(word: NearWord, { names }: Judging): boolean {
  return word.isFact || names.has(word.key);
}

/** All facts of a text in their order, and all words inside quotation marks. */
function saidOf(words: readonly NearWord[], judging: Judging): string {
  const facts = words.filter((word) => isFact(word, judging)).map(({ key }) => key);
  const quoted = words.filter(({ isQuoted }) => isQuoted).map(({ raw }) => raw);
  return JSON.stringify([facts, quoted]);
}

/** Whether a word that the texts do not share may carry no fact. `moved`: it stands elsewhere in the other text. */
function mayDiffer(word: NearWord, moved: ReadonlySet<string>, judging: Judging): boolean {
  const { vocabulary, lower, isOpen } = judging;
  if (word.isQuoted || isFact(word, judging)) return false;
  if (vocabulary.isFree(word.key)) return true;
  if (!isOpen || !word.hasCase || moved.has(word.key)) return false;
  return word.capital === 'none' || lower.has(word.key);
}

/** Whether words stand on one side only that may be a clause; light words that both sides share do not part them. */
function holdsClause(
  [a, b]: readonly [readonly NearWord[], readonly NearWord[]],
  hunks: readonly Hunk[],
  { vocabulary }: Judging,
): boolean {
  const weigh = (words: readonly NearWord[]): number =>
    words.filter(({ key }) => !vocabulary.isLight(key)).length;
  let [ownA, ownB, end] = [0, 0, 0];
  for (const hunk of hunks) {
    if (weigh(a.slice(end, hunk.a.from)) > 0) [ownA, ownB] = [0, 0];
    ownA += weigh(a.slice(hunk.a.from, hunk.a.to));
    ownB += weigh(b.slice(hunk.b.from, hunk.b.to));
    end = hunk.a.to;
    const row = Math.max(hunk.a.to - hunk.a.from, hunk.b.to - hunk.b.from);
    if (Math.max(row, ownA, ownB) > mostInRow) return true;
  }
  return false;
}

const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'these']);

/**
 * Whether the word at a place may be put in or left out there: `on` before a day, a determiner
 * not before a count.
 */
function isFreeAt(words: readonly NearWord[], at: number, { isFree }: Vocabulary): boolean {
  const [key, next] = [String(words[at]?.key), words[at + 1]];
  if (key === 'on') return isDay(String(next?.key));
  if (determiners.has(key)) return !isCounted(String(next?.key));
  return isFree(key) || saysNothing(key);
}

/** The words of a stretch that say something. */
function openWords(words: readonly NearWord[], { from, to }: Hunk['a'], vocabulary: Vocabulary): string[] {
  const own: string[] = [];
  for (let at = from; at < to; at++) {
    if (!isFreeAt(words, at, vocabulary)) own.push(String(words[at]?.key));
  }
  return own;
}

/** Whether each word of a stretch has one of the same meaning in its place. */
function isReworded(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => meanTheSame(word, String(b[at])));
}

/** Whether the words in which two texts of the same facts differ carry none. */
function differInWording(
  a: readonly NearWord[],
  b: readonly NearWord[],
  judging: Judging,
  most: number,
): boolean {
  const found = wordEdits(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
    most,
  );
  if (found === undefined || holdsClause([a, b], found.hunks, judging)) return false;
  const ownA = found.hunks.flatMap(({ a: { from, to } }) => a.slice(from, to));
  const ownB = found.hunks.flatMap(({ b: { from, to } }) => b.slice(from, to));
  const { vocabulary } = judging;
  const open = (words: readonly NearWord[], stretch: Hunk['a']): string[] =>
    openWords(words, stretch, vocabulary);
  if (!found.hunks.every((hunk) => isReworded(open(a, hunk.a), open(b, hunk.b)))) return false;
  const [keysA, keysB] = [new Set(ownA.map(({ key }) => key)), new Set(ownB.map(({ key }) => key))];
  return (
    ownA.every((word) => mayDiffer(word, keysB, judging)) &&
    ownB.every((word) => mayDiffer(word, keysA, judging)) &&
    !turnsRound(keysA, keysB)
  );
}

/** Most edits with which texts of so many words have the least score; NaN and numbers above 1 allow none. */
function mostEdits(longer: number, leastScore: number): number {
  let most = Math.min(longer, Math.floor((1 - leastScore) * longer) + 1);
  while (most >= 0 && 1 - most / longer < leastScore) most--;
  return most;
}

function judge(a: readonly NearWord[], b: readonly NearWord[], leastScore: number): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const rawA = a.map(({ raw }) => raw);
  const rawB = b.map(({ raw }) => raw);
  const scored = wordEdits(rawA, rawB, mostEdits(Math.max(a.length, b.length), leastScore));
  if (scored === undefined) return false;
  const vocabulary = vocabularyOf([...rawA, ...rawB]);
  const [wordsA, wordsB] = [withMeanings(a, vocabulary), withMeanings(b, vocabulary)];
  const judging = judgingOf(wordsA, wordsB, vocabulary);
  if (saidOf(wordsA, judging) !== saidOf(wordsB, judging)) return false;
  // Words printed alike have one key, but for acronyms, which are facts.
  return differInWording(wordsA, wordsB, judging, scored.edits);
}

/** One text is compared with several others, or by several scores. */
const wordsOf = rememberingRecent((text) => nearWords(unmarked(text)), 6);

/**
 * Whether two texts say nearly the same: at least `leastScore` (0 to 1) of the words of the longer one are the same in
 * the same order (1 - words replaced, inserted or left out / words of the longer), and no word that differs may carry a
 * fact. It is the check of near cuts: it shares no code with the detection, knows less of language, and refuses in doubt.
 *
 * Texts are as printed. All figures, signs, names (words with a capital inside a sentence), negations and other words that
 * turn, weigh or count (`vocabulary.ts`) must be the same in the same order, and so must the words between quotation
 * marks. Other words may differ when each has a word of the same meaning in its place (`same-meaning.ts`), they do not
 * change places, and no word stands against its opposite. Only a few small words may be put in or left out
 * (`light-words.ts`), and nothing else in scripts without case and in languages unknown here. Symmetric.
 * Texts so long and far apart that comparing them would take too long are refused (`word-edits.ts`).
 */
export function nearlySame(copy: string, keeper: string, leastScore: number): boolean {
  if (copy === keeper) return true;
  // Of several shortest ways to edit one text into the other, the same is taken whichever comes first.
  const [a, b] = copy < keeper ? [copy, keeper] : [keeper, copy];
  return judge(wordsOf(a), wordsOf(b), leastScore);
}
