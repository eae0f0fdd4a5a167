import { wordKey } from './word-key.ts';

/**
 * What stands between a token and the one before it: nothing, blanks, a hyphen (with or without a line wrap after it),
 * a slash, a colon or a full stop without a blank, a full stop with one, a comma, anything else.
 */
export type Gap = '' | ' ' | '-' | '/' | ':' | '.' | '. ' | ',' | '*';

export interface Token {
  readonly kind: 'number' | 'word' | 'dense' | 'sign';
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** Letters of scripts written without blanks between words: each is a token. Thai, Lao, Burmese, Khmer, kana, Han. */
const dense =
  '\\u0e01-\\u0e4e\\u0e80-\\u0ece\\u0edc-\\u0edf\\u1000-\\u103f\\u1780-\\u17d3\\u3005-\\u3007\\u3041-\\u309f' +
  '\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const letters = `(?:(?![${dense}])[\\p{L}\\p{M}])+`;
const number = "(?:(?<![\\p{L}\\p{N}.])\\.)?\\d+(?:[.,'’٫٬]\\d+)*";
const acronym = '(?<![\\p{L}\\p{M}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])';
const sign = '°[CF](?![\\p{L}\\p{M}])|[\\p{Sc}\\p{No}\\p{Nl}%‰°&@#]';
const token = new RegExp(
  `(${number})|(${acronym}|${letters}(?:['’ʼ]${letters})*)|([${dense}])|${sign}`,
  'gu',
);

/**
 * The same for texts in ASCII, in which most copy is written and no letter needs a property of Unicode: several times as
 * fast. The third group is never there.
 */
const asciiToken =
  /((?:(?<![A-Za-z\d.])\.)?\d+(?:[.,']\d+)*)|((?<![A-Za-z])[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z])|[A-Za-z]+(?:'[A-Za-z]+)*)|((?!))|[$%&@#]/g;
const ascii = /^[\0-\x7f]*$/;

const dash = /^[-\u2010-\u2015\u2212]$/;

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return '';
  const raw = text.slice(from, to);
  if (raw === ' ') return ' ';
  const core = raw.trim();
  if (core === '') return ' ';
  if (dash.test(core)) return raw === core || /^\S[^\S\n]{0,4}\n/.test(raw) ? '-' : '*';
  if (core === '.') return raw === core ? '.' : '. ';
  if (core === ',') return ',';
  if (raw === '/' || raw === '\u2044') return '/';
  return raw === ':' ? ':' : '*';
}

/** Words, numbers, signs that count and single letters of scripts without blanks, in order. Linear. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(ascii.test(text) ? asciiToken : token)) {
    const [whole, digits, word, letter] = match;
    const kind =
      digits !== undefined ? 'number' : word !== undefined ? 'word' : letter !== undefined ? 'dense' : 'sign';
    const gap = gapOf(text, end, match.index);
    end = match.index + whole.length;
    tokens.push({ kind, text: whole, key: wordKey(whole), start: match.index, end, gap });
  }
  return tokens;
}
