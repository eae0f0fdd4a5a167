import { diffArrays } from 'diff';

/** A stretch of a text; `differs` where the other text has other words, or none. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

export interface Marks {
  readonly keeper: readonly Stretch[];
  readonly copy: readonly Stretch[];
  /** False when the texts are too long or too unlike to be marked word by word; they come back whole then. */
  readonly marked: boolean;
}

/** Words put in and taken out that the search may go through; its cost grows with the square. */
const maxEditLength = 300;
/** UTF-16 units of either text; beyond this nobody reads marks, and the word lists cost a hundred times the text. */
const longestMarked = 100_000;

/**
 * A word, or one character of a script that sets no spaces between words, or one other sign. `diffWordsWithSpace` of
 * the same package knows Latin words only and would mark single letters of a Cyrillic or Greek one.
 */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const wordPattern = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+|\\S`, 'gu');

/**
 * Finds the words in which two printings differ. White space is not compared, so that another line wrap marks
 * nothing. Deterministic: the limits are counts and not seconds.
 */
export function markWords(keeper: string, copy: string): Marks {
  if (keeper === copy) return { ...whole(keeper, copy), marked: true };
  if (Math.max(keeper.length, copy.length) > longestMarked) return whole(keeper, copy);
  const keeperWords = wordsOf(keeper);
  const copyWords = wordsOf(copy);
  const shared = sharedEnds(keeperWords, copyWords);
  const middle = (words: readonly Word[]): string[] =>
    words.slice(shared.head, words.length - shared.tail).map(({ word }) => word);
  const changes = diffArrays(middle(keeperWords), middle(copyWords), { maxEditLength });
  if (changes === undefined) return whole(keeper, copy);
  const inKeeper = changes.flatMap(({ added, removed, count }) =>
    added ? [] : Array<boolean>(count).fill(removed),
  );
  const inCopy = changes.flatMap(({ added, removed, count }) =>
    removed ? [] : Array<boolean>(count).fill(added),
  );
  return {
    keeper: stretches(keeper, keeperWords, inKeeper, shared.head),
    copy: stretches(copy, copyWords, inCopy, shared.head),
    marked: true,
  };
}

interface Word {
  readonly at: number;
  readonly word: string;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let found = wordPattern.exec(text); found !== null; found = wordPattern.exec(text)) {
    words.push({ at: found.index, word: found[0] });
  }
  return words;
}

/** How many words two texts share at either end: most that are compared have little else, and the search need not see it. */
function sharedEnds(
  a: readonly Word[],
  b: readonly Word[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head]?.word === b[head]?.word) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail)?.word === b.at(-1 - tail)?.word) tail++;
  return { head, tail };
}

/** Joins neighbours that both differ, the space between them included. `differing`: of the words from `first` on. */
function stretches(
  text: string,
  words: readonly Word[],
  differing: readonly boolean[],
  first: number,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let written = 0;
  let open: number | undefined;
  const write = (end: number, differs: boolean): void => {
    if (end > written) found.push({ text: text.slice(written, end), differs });
    written = end;
  };
  let lastEnd = 0;
  words.forEach(({ at, word }, index) => {
    const differs = differing[index - first] === true;
    if (differs && open === undefined) write((open = at), false);
    if (!differs && open !== undefined) {
      write(lastEnd, true);
      open = undefined;
    }
    lastEnd = at + word.length;
  });
  if (open !== undefined) write(lastEnd, true);
  write(text.length, false);
  return found;
}

function whole(keeper: string, copy: string): Marks {
  return {
    keeper: [{ text: keeper, differs: false }],
    copy: [{ text: copy, differs: false }],
    marked: false,
  };
}

/** Parts stretches again into texts of the given lengths; one character between two of them is left out. */
export function partStretches(
  stretches: readonly Stretch[],
  lengths: readonly number[],
): readonly (readonly Stretch[])[] {
  let from = 0;
  return lengths.map((length) => {
    const [start, end] = [from, from + length];
    from = end + 1;
    return between(stretches, start, end);
  });
}

function between(stretches: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  let at = 0;
  return stretches.flatMap(({ text, differs }): Stretch[] => {
    const inside = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    at += text.length;
    return inside === '' ? [] : [{ text: inside, differs }];
  });
}
