/** What changes a figure from in front, and a word from behind: `-5`, `(5)`, `2/5`, `17:30`; a question is no statement. */
const figureSigns = '-/:(#~';
const questionMarks = '?؟⁇⁈⁉‽';

const questionMark = /[?؟⁇⁈⁉‽]/;
const figure = /\p{N}/u;
const opening = '"\'「『';
const closing = '"\'」』';
const brackets = '([';
const stops = '.,!?…;:。，！？';

/** The words of a paragraph and the places where they stand in its folded text. */
export interface Laid {
  readonly text: string;
  readonly words: readonly string[];
  /** Where each word begins in `text`. */
  readonly starts: readonly number[];
}

/** Finds the places of the words again; `words` are those of `folded`. Linear. */
export function layOut(folded: string, words: readonly string[]): Laid {
  // Words are read across the hyphens of a wrap, so that they stand in the text without these as they are.
  const text = folded.replaceAll('\u00ad', '');
  let at = 0;
  const starts = words.map((word) => {
    // Nothing that a word begins with stands between two words, so the first hit is the word itself.
    const start = text.indexOf(word, at);
    at = start + word.length;
    return start;
  });
  return { text, words, starts };
}

function endOf({ words, starts }: Laid, word: number): number {
  return Number(starts[word]) + String(words[word]).length;
}

/** What stands between a word and the next one. */
function gapAfter(laid: Laid, word: number): string {
  return laid.text.slice(endOf(laid, word), laid.starts[word + 1]);
}

/** Whether a quotation mark opens right before a word. */
export function opensQuotation({ text, starts }: Laid, word: number): boolean {
  let at = Number(starts[word]) - 1;
  while (at >= 0 && brackets.includes(text.charAt(at))) at--;
  return at >= 0 && opening.includes(text.charAt(at));
}

/** Whether a quotation mark closes behind a word and its stop. */
export function closesQuotation(laid: Laid, word: number): boolean {
  let at = endOf(laid, word);
  while (at < laid.text.length && stops.includes(laid.text.charAt(at))) at++;
  return at < laid.text.length && closing.includes(laid.text.charAt(at));
}

/**
 * The words as they are compared: a figure with the sign before it (`-5` and `5` are not the same), the last word of a
 * question with its mark. Linear.
 */
export function tokensOf(folded: string, words: readonly string[]): readonly string[] {
  if (!figure.test(folded) && !questionMark.test(folded)) return words;
  const laid = layOut(folded, words);
  return words.map((word, index) => {
    const before = laid.text.charAt(Number(laid.starts[index]) - 1);
    const sign = before !== '' && figureSigns.includes(before) && figure.test(word.charAt(0)) ? before : '';
    const asks = [...gapAfter(laid, index)].some((unit) => questionMarks.includes(unit));
    return `${sign}${word}${asks ? '?' : ''}`;
  });
}
