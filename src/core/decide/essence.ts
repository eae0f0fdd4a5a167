import { accents, namedEntities } from '../match/entities.ts';

/**
 * What a text says, for the conservation check: letters, marks, digits and signs that carry a fact, in order, without
 * what typesetting adds. It shares no code with folding (the table of entity names is data of HTML), so that an error
 * there is caught here. Looser than folding in punctuation between words, never in words and figures.
 */
export function essence(text: string): string {
  const plain = composed(unescaped(text).replace(/[\uff01-\uffee]/g, (wide) => wide.normalize('NFKC')));
  const said: string[] = [];
  let between = ''; // what stands between the last sign and the next one
  let last = '';
  for (const sign of plain.toLowerCase()) {
    if (ignored.test(sign)) continue;
    if (!telling.test(sign)) {
      between += sign;
      continue;
    }
    if (digit.test(sign)) said.push(joint(between, digit.test(last)));
    said.push(sign === 'ς' ? 'σ' : sign);
    last = sign;
    between = '';
  }
  return said.join('');
}

/** Letters, marks, digits; currency and mathematical signs, per cent and per mille; stray surrogates (bad bytes). */
const telling = /[\p{L}\p{M}\p{N}\p{Sc}%‰+<>=±×÷]|[\ud800-\udfff]/u;
const digit = /\p{N}/u;
/** Characters without a trace in print. The dot above is what lower-casing a Turkish capital I leaves behind. */
const ignored =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|\u0307/;

/** How a figure is tied to what stands before it: `1.5` is not `15`, `-5` is not `5`, `3-2` is not `32`. */
function joint(between: string, afterDigit: boolean): string {
  const dash = /[-\u2010-\u2015\u2212_\ufe58\ufe63]/.test(between);
  if (!afterDigit) return dash ? '|-' : '';
  if (between === '') return '';
  if (dash) return '|-';
  const shape = between
    .replace(/[\s\u0085]+/g, '')
    .replace(/[\u2018-\u201b\u2032\u2035\u0060\u00b4]/g, "'")
    .replace(/[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u301d-\u301f]|''/g, '"')
    .replace(/\.{3,}|\u22ef/g, '…');
  return `|${shape === '' ? ' ' : shape}`;
}

/** Composes, with runs of combining marks broken up: normalising is quadratic in the length of such a run. */
function composed(text: string): string {
  return text.replace(/(\p{M}{30})(?=\p{M})/gu, '$1\u034f').normalize('NFC');
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?\w{2,8});/g, (whole, name: string) => {
    if (/^#x[\da-f]+$/i.test(name)) return character(Number.parseInt(name.slice(2), 16), whole);
    if (/^#\d+$/.test(name)) return character(Number.parseInt(name.slice(1), 10), whole);
    const known = namedEntities.get(name);
    if (known !== undefined) return known;
    const accent = accents.get(name.slice(1));
    return accent === undefined ? whole : `${name.slice(0, 1)}${accent}`;
  });
}

function character(code: number, whole: string): string {
  return code >= 1 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
