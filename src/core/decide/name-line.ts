import { kindOf, kinds } from '../copy/characters.ts';
import { isDense, measure } from '../copy/measure.ts';
import { wordSet } from '../copy/word-list.ts';

/** A name has no more words than this, and with a trade or an office behind it no more than that. */
const mostNameWords = 5;
const mostWords = 12;

/** Small words inside names of people. */
const particles = wordSet({
  nl: 'van de der den ter ten',
  de: 'von vom zu zum zur',
  fr: 'du des le la',
  es: 'del y los las',
  pt: 'da do dos das e',
  it: 'di della lo',
  ar: 'al el bin ibn bint abu',
  nordic: 'af av',
});

/** Whether a word may be part of a name: it begins with a capital, or with a letter of a script without capitals. */
function isNameWord(word: string): boolean {
  if (/[\p{Nd}@:]/u.test(word)) return false;
  const kind = kindOf(Number(word.replace(/^[^\p{L}]+/u, '').codePointAt(0)));
  return kind === kinds.upper || kind === kinds.caseless || kind === kinds.dense;
}

/**
 * Whether a line is a name of a person and nothing else, as it stands below a quotation: `Valeska Paris`, `— Jan van der
 * Berg, miller`. One word alone (`Sport`) is a label; headings in title case look the same as names.
 */
export function isNameLine(text: string): boolean {
  const line = text.replace(/^[\s\p{Pd}("*_]+/u, '').replace(/[\s)"*_]+$/u, '');
  if (line === '' || /[:;?!…]$|[^\p{Lu}r]\.$/u.test(line) || line.split(/\s+/).length > mostWords)
    return false;
  const name = String(line.split(/[,(،、，]/u, 1)[0]);
  const words = name.trim().split(/\s+/);
  if (words.length > mostNameWords || (words.length < 2 && !isDense(measure(name)))) return false;
  return isNameWord(String(words.at(-1))) && words.every((word) => particles.has(word) || isNameWord(word));
}
