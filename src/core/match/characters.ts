/**
 * What folding does to one UTF-16 unit, as tables of 256 units that are filled when a text first needs them: a look-up
 * costs two reads, and a run over English copy fills two or three of the 256 tables.
 *
 * An entry holds the folded unit in its lower 16 bits and the flags below above them.
 */

export const SPACE = 0x20;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const ELLIPSIS = 0x2026;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;
export const UNDERSCORE = 0x5f;

/** A letter or a digit; each half of a surrogate pair counts as one, so that no letter outside the BMP is overlooked. */
export const LETTER = 1 << 16;
/** Written without blanks between words: a blank beside it is a line wrap or a habit of typesetting. */
export const UNSPACED = 1 << 17;
/** A lower-case letter, no Roman numeral: what follows a hyphen that only a wrapped line end put there. */
export const LOWER = 1 << 18;
/** Folding it takes a look at what stands around: blanks, dashes, dots, quotes, underscores. */
export const SPECIAL = 1 << 19;
/** Leaves no trace: zero-width characters, soft hyphen, direction marks, variation selectors. */
export const DROP = 1 << 20;
/** Has, or is part of, another spelling that is canonically equal, or is a narrow form that may be part of one. */
export const COMPOSES = 1 << 21;
/** A digit or another numeric sign, or half of one: a blank between two of them parts numbers in every script. */
export const FIGURE = 1 << 22;

const tables: (Uint32Array | undefined)[] = Array.from({ length: 256 });

const blank = /[\s\u0085]/;
const dashes = /[\u002d\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/;
const doubleQuotes = /[\u0022\u00ab\u00bb\u201c-\u201f\u2033\u2036\u301d-\u301f\uff02]/;
const singleQuotes = /[\u0027\u0060\u00b4\u2018-\u201b\u2032\u2035\u2039\u203a\uff07\uff40]/;
const dots = /[.\u2026\u22ef\ufe19\uff0e]/;
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|\u034f|[\ufe00-\ufe0f]/;
const unspaced =
  /[\u2e80-\u303f\u3041-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const letter = /\p{L}/u;
const figure = /\p{N}/u;

/**
 * Forms of another width, as Unicode's block "Halfwidth and Fullwidth Forms" has them. Each has one compatibility form;
 * elsewhere NFKC would change facts (`5½`). Not the macron, which would become a blank and a mark.
 */
const widthForms = /[\uff01-\uffe2\uffe4-\uffee]/g;
/** Those that are more than a wide ASCII sign. */
const composingForm = /[\uff5f-\uffe2\uffe4-\uffee]/;
const everyInvisible = new RegExp(invisible, 'g');

/** The text in normal widths and without invisible characters, so that letters stand beside their marks. */
export function bareOf(text: string): string {
  return text.replace(everyInvisible, '').replace(widthForms, (form) => form.normalize('NFKC'));
}

function foldedUnit(character: string): number {
  const unit = character.charCodeAt(0);
  if (blank.test(character)) return SPACE;
  if (dashes.test(character)) return DASH;
  if (doubleQuotes.test(character)) return DOUBLE_QUOTE;
  if (singleQuotes.test(character)) return SINGLE_QUOTE;
  if (dots.test(character)) return unit === DOT || unit === 0xff0e ? DOT : ELLIPSIS;
  // Full-width forms of ASCII stand 0xFEE0 above it.
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  if (narrow === 0x03c2) return 0x03c3; // a final sigma is a sigma
  // Dotted capital I, the one letter whose lower case has two units, gives the plain i that Turkish writes for it.
  return String.fromCharCode(narrow).toLowerCase().charCodeAt(0);
}

function isHalfOfPair(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

function composes(character: string): boolean {
  const unit = character.charCodeAt(0);
  const joins = isHalfOfPair(unit) || (unit >= 0x1100 && unit <= 0x11ff) || /\p{M}/u.test(character);
  return joins || composingForm.test(character) || character.normalize('NFC') !== character;
}

function entryOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const folded = foldedUnit(character);
  const isLetter = letter.test(character);
  const isFigure = isHalfOfPair(unit) || figure.test(character);
  let entry = folded;
  if (isLetter || isFigure) entry |= LETTER;
  if (isFigure) entry |= FIGURE;
  if (unspaced.test(character) && folded !== DOUBLE_QUOTE) entry |= UNSPACED;
  if (isLetter && character !== character.toUpperCase()) entry |= LOWER;
  if (invisible.test(character)) entry |= DROP;
  if (composes(character)) entry |= COMPOSES;
  const special = folded === SPACE || folded === DASH || folded === DOT || folded === ELLIPSIS;
  if (special || folded === SINGLE_QUOTE || folded === UNDERSCORE || unit === 0xab || unit === 0xbb)
    entry |= SPECIAL;
  return entry;
}

/** The folding table of the 256 units that share `unit`'s upper byte; index it with the lower byte. */
export function tableOf(unit: number): Uint32Array {
  const page = unit >> 8;
  return (tables[page] ??= Uint32Array.from({ length: 256 }, (_, low) => entryOf((page << 8) | low)));
}
