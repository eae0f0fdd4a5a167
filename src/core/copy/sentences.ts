import { abbreviations, countedWords, leadingAbbreviations, sentenceStarters } from './abbreviations.ts';
import { isLetter, kindOf, kinds, type Kind } from './characters.ts';
import { measure } from './measure.ts';
import { closers, terminals } from './sentence-shape.ts';

export { isSentenceShaped } from './sentence-shape.ts';

function kindAt(text: string, at: number): Kind {
  return kindOf(text.charCodeAt(at));
}

/** Quotes whose inside is not cut at a Chinese or Japanese full stop. */
const quotePairs: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
]);

/** 1 for each offset inside a quote that is opened and closed, the closing mark's own offset included. */
function quoted(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  let open = -1;
  let close: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (close === undefined) {
      close = quotePairs.get(char);
      open = at;
    } else if (char === close) {
      inside.fill(1, open + 1, at + 1);
      close = undefined;
    }
  }
  return inside;
}

/** No abbreviation and no name is longer; keeps every look back and ahead short. */
const wordReach = 24;

/** The token before a full stop at `stop`, lower case, without opening brackets and quotes. */
function wordBefore(text: string, stop: number): string {
  let from = stop;
  while (from > 0 && stop - from < wordReach && kindAt(text, from - 1) !== kinds.space) from--;
  while (from < stop && kindAt(text, from) === kinds.other) from++;
  return text.slice(from, stop).toLowerCase();
}

/** Offset of the first letter or digit at or after `at`; looks no further than a word's length. */
function wordStart(text: string, at: number): number {
  let from = at;
  while (from - at < wordReach && kindAt(text, from) < kinds.digit) from++;
  return from;
}

/** The first word at or after `at`, lower case. */
function wordAfter(text: string, at: number): string {
  const from = wordStart(text, at);
  let to = from;
  while (to - from < wordReach && kindAt(text, to) >= kinds.mark) to++;
  return text.slice(from, to).toLowerCase();
}

function isInitial(word: string): boolean {
  return word.length === 1 && isLetter(kindAt(word, 0));
}

/** Whether the full stop at `stop` belongs to the word before it, and not to the end of a sentence. */
function belongsToWord(text: string, stop: number): boolean {
  const word = wordBefore(text, stop);
  if (leadingAbbreviations.has(word)) return true;
  const after = wordAfter(text, stop + 1);
  // 3. Juni
  if (/^\d{1,3}$/.test(word)) return countedWords.has(after);
  return (isInitial(word) || abbreviations.has(word)) && !sentenceStarters.has(after);
}

/** `year.Australia's`: two sentences that a scraper joined without a blank. `U.S.A`, `3.5`, `a.m.` are none. */
function isGluedJoint(text: string, stop: number, tail: number): boolean {
  return (
    kindAt(text, stop - 2) === kinds.lower &&
    kindAt(text, stop - 3) === kinds.lower &&
    kindAt(text, tail) === kinds.upper &&
    kindAt(text, tail + 1) === kinds.lower
  );
}

/** A head such as `1.` or `(b).` is no sentence of its own. */
function isItemHead(text: string): boolean {
  return text.length <= 6 && measure(text).letters <= 1;
}

/** Whether a sentence ends with the mark before `stop`; closing quotes and brackets reach up to `tail`. */
function isBorder(text: string, stop: number, tail: number, inside: Uint8Array): boolean {
  const mark = text.charAt(stop - 1);
  if ('。！？．｡'.includes(mark)) {
    // 「やる。必ずやる。」と述べた。
    return inside[tail] !== 1 && (tail === stop || kindAt(text, tail) !== kinds.dense);
  }
  if (!'.!?…'.includes(mark)) return true;
  if (kindAt(text, tail) !== kinds.space) return isGluedJoint(text, stop, tail);
  // "Who would?" he asked.
  if (kindAt(text, wordStart(text, tail)) === kinds.lower) return false;
  return mark !== '.' || tail > stop || !belongsToWord(text, stop - 1);
}

/** Offset after the units of `set` that stand at `at`. */
function skip(text: string, at: number, set: string): number {
  let to = at;
  while (to < text.length && set.includes(text.charAt(to))) to++;
  return to;
}

function skipSpace(text: string, at: number): number {
  let to = at;
  while (to < text.length && kindAt(text, to) === kinds.space) to++;
  return to;
}

/** Offset after the closing marks at `at`; French sets a blank before its closing quote. */
function skipClosers(text: string, at: number): number {
  const tail = skip(text, at, closers);
  if (text.charAt(tail + 1) !== '»' || kindAt(text, tail) !== kinds.space) return tail;
  return skip(text, tail + 1, closers);
}

/**
 * The sentences of a paragraph in order, without the white space between them; nothing else is left out.
 *
 * The rules are those of Unicode Standard Annex #29, less the borders after abbreviations, initials, ordinals and item
 * numbers, before the words that report a question (`"Who?" he asked.`) and inside 「」 quotes, and more the joints of a
 * glued text. A wrapped line does not end a sentence, `…` is what `...` is. Thai marks no ends: one sentence.
 * Not `Intl.Segmenter`: it takes quadratic time (V8 copies the text for each segment), and its answer depends on the
 * version of ICU.
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const inside = quoted(text);
  const sentences: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  for (let at = start; at < text.length; at++) {
    if (!terminals.includes(text.charAt(at))) continue;
    const stop = skip(text, at, terminals);
    const tail = skipClosers(text, stop);
    at = tail - 1;
    if (!isBorder(text, stop, tail, inside) || isItemHead(text.slice(start, tail))) continue;
    sentences.push({ start, end: tail });
    start = skipSpace(text, tail);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}
