import {
  abbreviations,
  capitalisedAbbreviations,
  closingAbbreviations,
  countedWords,
  leadingAbbreviations,
  numberedAbbreviations,
  sentenceStarters,
} from './abbreviations.ts';
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

/** The token before a full stop at `stop`, without opening brackets and quotes. */
function wordBefore(text: string, stop: number): string {
  let from = stop;
  while (from > 0 && stop - from < wordReach) {
    const kind = kindAt(text, from - 1);
    if (kind === kinds.space || kind === kinds.dense) break;
    from--;
  }
  while (from < stop && kindAt(text, from) === kinds.other) from++;
  return text.slice(from, stop).replaceAll('’', "'");
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

/** `J`, `J.K`, `J.-P`, `U.S` */
const initials = /^\p{L}(?:\.-?\p{L})*$/u;

/** `C’est`, `L’homme`, `Qu’il`: a small letter behind the apostrophe; `D’Angelo` is a name. */
const elided = /^(?:[CDJLMNST]|Qu)['’]\p{Ll}/u;

/** Whether a sentence begins with what stands behind a full stop at `stop` far oftener than a name does. */
function startsSentence(text: string, stop: number): boolean {
  const from = wordStart(text, stop + 1);
  const after = wordAfter(text, stop + 1);
  // J. A. Doe
  if (after.length === 1 && text.charAt(from + 1) === '.') return false;
  return sentenceStarters.has(after) || elided.test(text.slice(from, from + 4));
}

/** A word without the article that is joined to it: `l'avv`, `dell'art`. */
function withoutArticle(word: string): string {
  return word.slice(word.lastIndexOf("'") + 1);
}

/** Whether a word is written with a full stop, unless a sentence ends with it. */
function isAbbreviation(printed: string, word: string): boolean {
  if (initials.test(word) || abbreviations.has(word) || word.endsWith('str')) return true;
  return kindOf(printed.charCodeAt(0)) === kinds.upper && capitalisedAbbreviations.has(word);
}

/** Whether the full stop at `stop` belongs to the word before it, and not to the end of a sentence. */
function belongsToWord(text: string, stop: number): boolean {
  const printed = wordBefore(text, stop);
  const whole = printed.toLowerCase();
  const word = withoutArticle(whole);
  if (leadingAbbreviations.has(whole) || leadingAbbreviations.has(word)) return true;
  if (closingAbbreviations.has(word)) return false;
  // 3. Juni
  if (/^\d{1,3}$/.test(word)) return countedWords.has(wordAfter(text, stop + 1));
  if (numberedAbbreviations.has(word) && kindAt(text, wordStart(text, stop + 1)) === kinds.digit) return true;
  return isAbbreviation(printed, word) && !startsSentence(text, stop);
}

/** `year.Australia's`, `year.A bank`: two sentences that a scraper joined without a blank. `U.S.A`, `3.5` are none. */
function isGluedJoint(text: string, stop: number, tail: number): boolean {
  const second = kindAt(text, tail + 1);
  return (
    kindAt(text, stop - 2) === kinds.lower &&
    kindAt(text, stop - 3) === kinds.lower &&
    kindAt(text, tail) === kinds.upper &&
    (second === kinds.lower || second === kinds.space) &&
    !leadingAbbreviations.has(wordBefore(text, stop - 1).toLowerCase())
  );
}

/** A head such as `1.`, `(b).` or `IV.` is no sentence of its own. */
function isItemHead(text: string): boolean {
  return text.length <= 6 && (measure(text).letters <= 1 || /^\(?[IVXL]+[.)]+$/.test(text));
}

/** Whether the full-width full stop at `stop` stands in a number or behind an initial: `３．５`, `Ａ．スミス`. */
function isInsideWord(text: string, stop: number): boolean {
  const before = kindAt(text, stop - 1);
  if (before === kinds.digit) return kindAt(text, stop + 1) === kinds.digit;
  return before === kinds.upper && !isLetter(kindAt(text, stop - 2));
}

/** Whether a sentence ends with the mark before `stop`; closing quotes and brackets reach up to `tail`. */
function isBorder(text: string, stop: number, tail: number, inside: Uint8Array): boolean {
  const mark = text.charAt(stop - 1);
  if (mark === '．' && tail === stop && isInsideWord(text, stop - 1)) return false;
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
