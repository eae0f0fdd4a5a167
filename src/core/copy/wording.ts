import { isLetter, kindOf, kinds } from './characters.ts';

/** Units of a paragraph's beginning and end that wording is looked for in; no phrase is longer. */
const reach = 200;

/** Nothing here needs tidying: printable ASCII with single blanks. Most copy in English. */
const untidy = /[^ -_a-~]| {2}/;
const ignorable = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The same text with one blank for any white space, `'` for any apostrophe, `-` for any dash, `:` for any colon. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return text
    .replace(ignorable, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/：/g, ':')
    .trim();
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
export function endsWord(text: string, at: number): boolean {
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
