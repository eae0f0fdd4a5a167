import * as c from './characters.ts';
import { decodeEntities } from './entities.ts';

/**
 * Stands in folded text for a hyphen at a wrapped line end between a letter and a lower-case letter: `govern-⏎ment`
 * may be one word broken by the wrap, `well-⏎known` a compound broken at its own hyphen. `sameText` reads it as either.
 */
export const WRAP_HYPHEN = '\u00ad';
const WRAP_HYPHEN_UNIT = 0xad;

/** What has been written so far and what the units before call for. One text is folded at a time. */
interface Folding {
  units: Uint16Array;
  length: number;
  hasLetter: boolean;
  /** A blank is due before the next unit. */
  blank: boolean;
  /** That blank holds a line end. */
  wrapped: boolean;
  /** No blank is wanted before the next unit. */
  glued: boolean;
  /** The dash written last had a blank before it: it stands between words, no wrap put it there. */
  spacedDash: boolean;
}

const fewestUnits = 8192;
/** More room is given up before the next text: that of a line of 200 MB is a gigabyte. */
const mostHeld = 2 ** 20;

const folding: Folding = {
  units: new Uint16Array(fewestUnits),
  length: 0,
  hasLetter: false,
  blank: false,
  wrapped: false,
  glued: true,
  spacedDash: false,
};

function entryAt(unit: number): number {
  return Number(c.tableOf(unit)[unit & 0xff]);
}

/** The unit written last; a blank at the beginning. */
function lastUnit({ units, length }: Folding): number {
  return length === 0 ? c.SPACE : Number(units[length - 1]);
}

/** Writes a unit that takes in the blanks around it. */
function writeGlued(state: Folding, unit: number): void {
  state.units[state.length++] = unit;
  state.blank = state.wrapped = false;
  state.glued = true;
}

/** Writes the blank that is due before the unit of `entry`, where the two units beside it want one. */
function writeBlank(state: Folding, entry: number): void {
  const before = entryAt(lastUnit(state));
  const unspaced = ((entry | before) & c.UNSPACED) !== 0 && (entry & before & c.FIGURE) === 0;
  if (!state.glued && !unspaced) state.units[state.length++] = c.SPACE;
  state.blank = state.wrapped = false;
}

/** A hyphen between a letter and a line end, with a lower-case letter after: perhaps only the wrap put it there. */
function markWrapHyphen(state: Folding, entry: number): void {
  if (state.spacedDash || lastUnit(state) !== c.DASH || (entry & c.LOWER) === 0 || state.length < 2) return;
  if ((entryAt(Number(state.units[state.length - 2])) & c.LETTER) !== 0)
    state.units[state.length - 1] = WRAP_HYPHEN_UNIT;
}

/** Units at the end that become an ellipsis with one more dot: `..` or `. .`; 0 when there are none. */
function dotsBefore({ units, length }: Folding): number {
  if (length < 2 || units[length - 1] !== c.DOT) return 0;
  if (units[length - 2] === c.DOT) return 2;
  return length > 2 && units[length - 2] === c.SPACE && units[length - 3] === c.DOT ? 3 : 0;
}

/** Whether a dot or an ellipsis was taken into an ellipsis. */
function writeEllipsis(state: Folding, folded: number): boolean {
  if (lastUnit(state) === c.ELLIPSIS) {
    state.blank = state.wrapped = false;
    return true;
  }
  const dots = folded === c.ELLIPSIS ? 0 : dotsBefore(state);
  if (folded === c.DOT && dots === 0) return false;
  state.length -= dots;
  if (lastUnit(state) === c.SPACE && state.length > 0) state.length--;
  writeGlued(state, c.ELLIPSIS);
  return true;
}

/** Whether a blank or the end is what can be seen next. */
function isBlankNext(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && (entryAt(text.charCodeAt(at)) & c.DROP) !== 0) at++;
  return at >= text.length || (entryAt(text.charCodeAt(at)) & 0xffff) === c.SPACE;
}

const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;
/** What stands right before a quotation. */
const openers = ' -([{\'"';

/**
 * Writes `«` or `»`, which stand at either side of a quotation, with a blank inside (French) or without one. A blank
 * outside stays, as it does with quotes of other shapes.
 */
function writeGuillemet(state: Folding, text: string, at: number, entry: number): void {
  const opens =
    text.charCodeAt(at) === LEFT_GUILLEMET
      ? state.blank || openers.includes(String.fromCharCode(lastUnit(state)))
      : (entryAt(text.charCodeAt(at + 1)) & c.LETTER) !== 0;
  if (!opens) state.blank = state.wrapped = false;
  if (state.blank) writeBlank(state, entry);
  state.units[state.length++] = c.DOUBLE_QUOTE;
  state.glued = opens;
}

/** ` _ `, as ANPA 1312 sends a dash. */
function isWireDash(state: Folding, text: string, at: number): boolean {
  return (state.blank || state.length === 0) && isBlankNext(text, at + 1);
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028;
}

/** Folds the unit at `at`, which depends on its neighbours; whether nothing is left to write for it. */
function foldSpecial(state: Folding, text: string, at: number, entry: number): boolean {
  const unit = text.charCodeAt(at);
  const folded = entry & 0xffff;
  if (folded === c.SPACE) {
    state.blank = true;
    state.wrapped ||= isLineEnd(unit);
    return true;
  }
  if (folded === c.DASH || (folded === c.UNDERSCORE && isWireDash(state, text, at))) {
    if (lastUnit(state) === c.DASH) return true;
    state.spacedDash = state.blank;
    writeGlued(state, c.DASH);
    return true;
  }
  if (folded === c.DOT || folded === c.ELLIPSIS) return writeEllipsis(state, folded);
  if (folded === c.SINGLE_QUOTE && lastUnit(state) === c.SINGLE_QUOTE && !state.blank) {
    // Two apostrophes or back-ticks are how old wires send a quotation mark.
    state.units[state.length - 1] = c.DOUBLE_QUOTE;
    return true;
  }
  if (unit !== LEFT_GUILLEMET && unit !== RIGHT_GUILLEMET) return false;
  writeGuillemet(state, text, at, entry);
  return true;
}

/** Flags of units that are not just written. */
const intricacies = c.COMPOSES | c.DROP | c.SPECIAL;

/**
 * Writes `text` folded into `state`; false when it meets a unit that may have another, canonically equal spelling and
 * `composed` does not say that the text has been composed.
 */
function write(state: Folding, text: string, composed: boolean): boolean {
  state.length = 0;
  state.hasLetter = state.blank = state.wrapped = state.spacedDash = false;
  state.glued = true;
  const { units } = state;
  const latin = c.tableOf(0);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const entry = unit < 0x100 ? Number(latin[unit]) : entryAt(unit);
    if ((entry & intricacies) !== 0) {
      if ((entry & c.COMPOSES) !== 0 && !composed) return false;
      if ((entry & c.DROP) !== 0) continue;
      if ((entry & c.SPECIAL) !== 0 && foldSpecial(state, text, at, entry)) continue;
    }
    if (state.blank) {
      if (state.wrapped) markWrapHyphen(state, entry);
      writeBlank(state, entry);
    }
    state.glued = false;
    if ((entry & c.LETTER) !== 0) state.hasLetter = true;
    units[state.length++] = entry & 0xffff;
  }
  return true;
}

/**
 * Composes canonically equal spellings to one, in normal widths so that kana find their voice marks. `String.normalize` is quadratic in the length of a run of combining
 * marks, so runs are broken every 30 marks by U+034F, as Unicode's Stream-Safe Text Format (UAX #15, section 13) has
 * it; folding drops that mark again.
 */
function compose(text: string): string {
  return c
    .bareOf(text)
    .replace(/\p{M}{30}/gu, (marks) => `${marks}\u034f`)
    .normalize('NFC');
}

/** `String.fromCharCode` takes its units as arguments, of which the engine allows some tens of thousands. */
function textOf(units: Uint16Array, length: number): string {
  // Applied, not spread: spreading walks the iterator, at six times the cost.
  if (length <= 8192) return Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
  const pieces: string[] = [];
  for (let from = 0; from < length; from += 8192) {
    pieces.push(
      Reflect.apply(String.fromCharCode, null, units.subarray(from, Math.min(length, from + 8192))),
    );
  }
  return pieces.join('');
}

/** Full stops: Latin, Chinese, Indic, Urdu, Armenian, Ethiopic, Burmese, Khmer; and the blanks before them. */
const fullStops = ' .。।۔։።။។';

/** The text without the full stops at its end. */
export function withoutFullStop(text: string): string {
  let length = text.length;
  while (length > 0 && fullStops.includes(text.charAt(length - 1))) length--;
  return text.slice(0, length);
}

/**
 * What keeps a text from being folded by its lower case alone: anything but ASCII, white space but the blank, `&` (it may
 * open an entity), a back-tick, an underscore, and what folding joins or drops (blanks in a row and around dashes, dots
 * in a row, two apostrophes).
 */
const intricate = /[^ -%'-^a-~]| [ -]|-[ -]|\. ?\.|''/;

/** `fold` of a text that is not intricate. */
function foldPlain(text: string): string {
  const folded = text.trim().toLowerCase();
  return /[a-z0-9]/.test(folded) ? withoutFullStop(folded) : '';
}

/**
 * The text as it is compared: without case, white space and line wraps, invisible characters, the shapes of quotes,
 * dashes and ellipses, width forms, entities left in, and the final full stop. Letters, digits of every script,
 * currency and percent signs stay. Empty when nothing in it can be read.
 *
 * Not NFKC: that would make `5½` and `51/2` the same. Linear in the length of the text.
 */
export function fold(text: string): string {
  if (!intricate.test(text)) return foldPlain(text); // a third of the cost, and most English copy
  const source = decodeEntities(text);
  const room = source.length * 3;
  if (folding.units.length < room || folding.units.length > mostHeld)
    folding.units = new Uint16Array(Math.max(fewestUnits, room));
  if (!write(folding, source, false)) write(folding, compose(source), true);
  if (!folding.hasLetter) return '';
  return withoutFullStop(textOf(folding.units, folding.length));
}

/** Letters and digits of a folded text, in code points. */
export function countLetters(folded: string): number {
  const latin = c.tableOf(0);
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const isSecondHalf = (unit & 0xfc00) === 0xdc00;
    const entry = unit < 0x100 ? Number(latin[unit]) : isSecondHalf ? 0 : entryAt(unit);
    letters += (entry & c.LETTER) === 0 ? 0 : 1;
  }
  return letters;
}

/**
 * A key that equal texts share: the folded text without hyphens. Texts with one key are candidates; `sameText` decides.
 */
export function matchKey(folded: string): string {
  return folded.includes('-') || folded.includes(WRAP_HYPHEN) ? folded.replace(/[-\u00ad]/g, '') : folded;
}

/** Whether two folded texts are equal, a hyphen at a wrapped line end read as a hyphen or as nothing. Linear. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.includes(WRAP_HYPHEN) && !b.includes(WRAP_HYPHEN)) return false;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
    } else if (a[i] === WRAP_HYPHEN) {
      i++;
      if (b[j] === '-') j++;
    } else if (b[j] === WRAP_HYPHEN) {
      j++;
      if (a[i] === '-') i++;
    } else return false;
  }
  return true;
}
