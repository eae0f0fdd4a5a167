import { isLetter, kindOf, kinds } from './characters.ts';

/** Units of a paragraph's beginning and end that wording is looked for in; no phrase is longer. */
const reach = 200;

/** What tidying does to units above ASCII and to some below; '' for those that leave no trace. */
const tidied: ReadonlyMap<number, string> = new Map(
  [
    ['\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ''],
    ['\u2018\u2019\u02bc\u00b4`', "'"],
    ['\u2010\u2011\u2012\u2013\u2014\u2015', '-'],
    ['：', ':'],
  ].flatMap(([units = '', plainForm = '']) =>
    [...units].map((unit): [number, string] => [unit.charCodeAt(0), plainForm]),
  ),
);

function isBlankUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit >= 0x2000 && unit < 0x2060)
    return unit < 0x200b || unit === 0x202f || unit === 0x205f || (unit & ~1) === 0x2028;
  return unit === 0x85 || unit === 0xa0 || unit === 0x1680 || unit === 0x3000;
}

/** What tidying changes, but for blanks at both ends. */
const untidy = /[^ -_a-~]| {2}/;

/** The same text with one blank for any white space, `'` for any apostrophe, `-` for any dash, `:` for any colon. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim();
  let out = '';
  let from = 0; // what has not been copied yet begins here
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isBlank = isBlankUnit(unit);
    const form = isBlank ? ' ' : unit === 0x60 || unit > 0x7f ? tidied.get(unit) : undefined;
    if (form !== undefined && !(unit === 0x20 && !blank)) {
      out += text.slice(from, at) + (isBlank && blank ? '' : form);
      from = at + 1;
    }
    if (form !== '') blank = isBlank;
  }
  return (from === 0 ? text : out + text.slice(from)).trim();
}

/** `tidy` in lower case. */
export function plain(text: string): string {
  return tidy(text).toLowerCase();
}

/** The first units of a text, tidy. */
export function head(text: string): string {
  return tidy(text.trimStart().slice(0, reach));
}

/** A head in lower case, without the brackets, quotes and marks it begins with. */
export function opening(tidyHead: string): string {
  let from = 0;
  while (from < tidyHead.length && '([{（【「<"“„«\'*_~>#^•·|-= '.includes(tidyHead.charAt(from))) from++;
  return tidyHead.slice(from).toLowerCase();
}

/** The last units of a text, plain. */
export function closing(text: string): string {
  return plain(text.slice(-reach));
}

/** No line that is nothing but a known phrase is longer. */
const longestLine = 100;

/** Words of a short text parted by single blanks, nothing else left: `(E&OE...)` becomes `e oe`. Long texts give ''. */
export function bareWords(text: string): string {
  if (text.length > longestLine) return '';
  let out = '';
  for (const char of plain(text)) {
    const kind = kindOf(Number(char.codePointAt(0)));
    if (isLetter(kind) || kind === kinds.digit || kind === kinds.mark) out += char;
    else if (!out.endsWith(' ')) out += ' ';
  }
  return out.trim();
}

function isWordUnit(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === kinds.digit || kind === kinds.lower || kind === kinds.caseless || kind === kinds.mark;
}

/** Whether a phrase that ends before `at` ends there as a word does. Dense scripts part no words. */
function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isWordUnit(text, at - 1) || !isWordUnit(text, at);
}

/** Phrases by their first two units, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly string[]>;

export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = phrase.slice(0, 2);
    const bucket = index.get(key);
    if (bucket === undefined) index.set(key, [phrase]);
    else bucket.push(phrase);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.length - a.length);
  return index;
}

/** The longest phrase that stands at `at` in a plain text, as whole words. */
export function phraseAt(text: string, at: number, index: PhraseIndex): string | undefined {
  const bucket = index.get(text.slice(at, at + 2));
  return bucket?.find((phrase) => text.startsWith(phrase, at) && endsWord(text, at + phrase.length));
}
