import { kindOf, kinds } from './characters.ts';
import { isDense, measure, type Measure } from './measure.ts';

/** Marks that end a sentence in one script or another: Latin, Arabic, Urdu, Indic, Chinese, Armenian, Ethiopic, Burmese, Khmer. */
export const terminals = '.!?…؟۔।॥。！？．｡։።፧။។‼⁇⁈⁉';

/** Quotes, brackets and emphasis marks that may stand after the end of a sentence. */
export const closers = '"\'”’»›«‹“„‘)]}）】」』〉》〗*_~`';

function kindAt(text: string, at: number): number {
  return kindOf(text.charCodeAt(at));
}

/** Emoji and other signs that stand after a finished sentence, with their joiners and surrogates. */
function isDecoration(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x2600 && code <= 0x27bf) || (code >= 0xd83c && code <= 0xdfff) || kindOf(code) === kinds.mark
  );
}

/** The last unit before `end` that is no blank, no emoji and none of `skipped`; a blank when there is none. */
function unitBefore(text: string, end: number, skipped: string): string {
  let at = end - 1;
  while (
    at >= 0 &&
    (skipped.includes(text.charAt(at)) || kindAt(text, at) === kinds.space || isDecoration(text, at))
  )
    at--;
  return at < 0 ? ' ' : text.charAt(at);
}

/** Where a footnote sign such as `[1]` or `[angle]` at the end begins, else `text.length`. */
function footnoteStart(text: string): number {
  const end = text.trimEnd().length;
  const open = text.slice(Math.max(0, end - 16), end).lastIndexOf('[');
  return text.charAt(end - 1) === ']' && open >= 0 ? Math.max(0, end - 16) + open : text.length;
}

/** Whether a text ends with the punctuation of a finished sentence; quotes and brackets may follow it. */
export function endsSentence(text: string): boolean {
  return [text.length, footnoteStart(text)].some((end) => terminals.includes(unitBefore(text, end, closers)));
}

/** Whether a text ends in a question mark of any script that no closing quote follows. */
export function endsQuestion(text: string): boolean {
  return (
    '?？؟⁇⁈\u037e፧'.includes(unitBefore(text, text.length, '*_)]）】')) ||
    /\p{Script=Greek};\s{0,4}$/u.test(text.slice(-8))
  );
}

/** A text of this many words is running copy even without a full stop. */
const longWords = 25;
const longDense = 60;
/** A text of this many words that ends in a colon brings in a quotation. A shorter one may head a list. */
const introWords = 15;
const introDense = 30;

/** A row of names or figures, whatever its length. */
function isListLike(text: string, measured: Measure): boolean {
  let parts = 0;
  for (const char of text) if ('|•·▪;→►'.includes(char)) parts++;
  if (parts >= 3 && measured.words < parts * 8) return true;
  return !isDense(measured) && measured.words > (measured.lower + measured.caseless) * 3;
}

/** `isSentenceShaped` for a text that is measured already. */
export function readsAsSentence(text: string, measured: Measure): boolean {
  const dense = isDense(measured);
  if (dense ? measured.dense < 12 : measured.words < 6 || measured.lower + measured.caseless < 2)
    return false;
  if (endsSentence(text)) return true;
  const introduces = ':：'.includes(unitBefore(text, text.length, closers));
  const enough = dense ? (introduces ? introDense : longDense) : introduces ? introWords : longWords;
  return (dense ? measured.dense : measured.words) >= enough && !isListLike(text, measured);
}

/**
 * Whether a paragraph reads as prose: at least 6 words (12 letters in Chinese, Japanese, Korean, Thai and the like),
 * some of them in lower case or in a script without case, and either a sentence's end or the length of running copy.
 */
export function isSentenceShaped(text: string): boolean {
  return readsAsSentence(text, measure(text));
}
