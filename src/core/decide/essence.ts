import { accents, namedEntities } from '../match/entities.ts';

/**
 * What a text says, for the conservation check: letters, marks, digits and signs that carry a fact, in order, without
 * what typesetting adds. It shares no code with folding (the table of entity names is data of HTML), so that an error
 * there is caught here. Looser than folding in punctuation between words, never in words and figures.
 */
export function essence(text: string): string {
  return saidIn(plain(text));
}

/** The essence of a plain text. */
export function saidIn(text: string): string {
  if (!digit.test(text)) return text.replace(untelling, '');
  const said: string[] = [];
  let between = ''; // what stands between the last sign and the next one
  let last = '';
  for (const sign of text) {
    if (!telling.test(sign)) {
      between += sign;
      continue;
    }
    if (digit.test(sign)) said.push(joint(between, digit.test(last)));
    said.push(sign);
    last = sign;
    between = '';
  }
  return said.join('');
}

/** Letters, marks, digits; currency and mathematical signs, per cent and per mille; emoji; stray surrogates (bad bytes). */
const telling = /[\p{L}\p{M}\p{N}\p{Sc}%٪﹪‰‱+<>=±×÷\u{10000}-\u{10ffff}]|[\ud800-\udfff]/u;
const untelling = /[^\p{L}\p{M}\p{N}\p{Sc}%٪﹪‰‱+<>=±×÷\u{10000}-\u{10ffff}\ud800-\udfff]+/gu;
const digit = /\p{N}/u;
/** Characters without a trace in print. */
const untraced =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|\u034f|[\ufe00-\ufe0f]/g;
const dash = /[-\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b_\ufe58\ufe63]/;

/** The text in lower case, composed, in normal widths, without entities and invisible characters. */
export function plain(text: string): string {
  return lowered(unmarked(text));
}

/** The text composed, in normal widths, without entities and invisible characters, in the case it is printed in. */
export function unmarked(text: string): string {
  // A full-width macron would become a blank and a mark, which no other macron has.
  const narrow = unescaped(text)
    .replace(untraced, '')
    .replaceAll('\u0085', ' ')
    .replace(/[\uff01-\uffe2\uffe4-\uffee]/g, (wide) => wide.normalize('NFKC'));
  return composed(narrow);
}

/** In lower case. The dot of a Turkish capital I would be left behind as a mark. */
export function lowered(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ');
}

/** How a figure is tied to what stands before it: `1.5` is not `15`, `-5` is not `5`, `3-2` is not `32`. */
function joint(between: string, afterDigit: boolean): string {
  if (dash.test(between)) return '|-';
  if (!afterDigit || between === '') return '';
  const shape = between
    .replace(/[\s\u0085]+/g, '')
    .replace(/[\u2018-\u201b\u2032\u2035\u2039\u203a\u0060\u00b4]/g, "'")
    .replace(/["\u00ab\u00bb\u201c-\u201f\u2033\u2036\u301d-\u301f]/g, "''")
    .replace(/[.\u2026\u22ef\ufe19]{2,}|[\u2026\u22ef\ufe19]/g, '…');
  return `|${shape === '' ? ' ' : shape}`;
}

/** Composes, with runs of combining marks broken up: normalising is quadratic in the length of such a run. */
function composed(text: string): string {
  const broken = text.replace(/(\p{M}{30})(?=\p{M})/gu, '$1\u034f').normalize('NFC');
  return broken.replaceAll('\u034f', '');
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][\da-z]{1,7});/gi, (whole, name: string) => {
    if (name.startsWith('#')) return character(Number(`0${name.slice(1)}`), whole);
    const known = namedEntities.get(name);
    if (known !== undefined) return known;
    const accent = accents.get(name.slice(1));
    return accent === undefined ? whole : `${name.slice(0, 1)}${accent}`.normalize('NFC');
  });
}

function character(code: number, whole: string): string {
  return code >= 1 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
