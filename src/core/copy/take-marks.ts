import type { VersionMark } from './mark-sentences.ts';
import { headlineMarks } from './version-phrases.ts';
import { indexPhrases, phraseAt } from './wording.ts';

/** What a line says of its version. */
export interface Marked {
  readonly marks: readonly VersionMark[];
  /** How many-th version; 0 when the marks do not say that it is a later one. */
  readonly number: number;
  /** The line without its marks. */
  readonly rest: string;
}

const markOf = new Map<string, VersionMark>();
for (const mark of Object.keys(headlineMarks) as VersionMark[]) {
  for (const phrase of headlineMarks[mark]) markOf.set(phrase, mark);
}
const phrases = indexPhrases(markOf.keys());

/** Marks of a later version: without a number they say that it is at least the first. */
const counting: ReadonlySet<VersionMark> = new Set(['update', 'lead', 'writethru', 'wrapup']);
/** Marks that are written as a word too: `Update: …`, `Correction: …`. `Lead: …` and `Kill: …` may be headlines. */
const spoken: ReadonlySet<VersionMark> = new Set(['update', 'corrected', 'alert']);

/** More marks than this are none. */
const mostMarks = 4;

/** In lower case, unit by unit. */
function lowerOf(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

const easternDigits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９';

/** Digits of other scripts as ASCII, so that `٢` counts. */
function withPlainDigits(line: string): string {
  return line.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(easternDigits.indexOf(digit) % 10));
}

interface Found {
  readonly mark: VersionMark;
  /** As it stands in the line. */
  readonly words: string;
  /** From an ordinal before it: 2 of `2nd Ld`; '' when there is none. */
  readonly ordinal: string;
  readonly after: string;
}

/** `1st `, `2.`, `3ª ` */
const ordinals = /^(\d{1,2})(?:st|nd|rd|th|[.ªº]|e(?= ))\s?/i;

/** The mark at the beginning of a text. */
function findMark(text: string): Found | undefined {
  const ordinal = ordinals.exec(text);
  const own = ordinal === null ? text : text.slice(ordinal[0].length);
  const words = phraseAt(lowerOf(own), 0, phrases);
  const mark = words === undefined ? undefined : markOf.get(words);
  if (words === undefined || mark === undefined || (ordinal !== null && !counting.has(mark)))
    return undefined;
  const length = words.length;
  return { mark, words: own.slice(0, length), ordinal: ordinal?.[1] ?? '', after: own.slice(length) };
}

function numberOf({ mark, ordinal }: Found, digits: string): number {
  if (!counting.has(mark)) return 0;
  // Three digits and more are a time of day: (Zusammenfassung 1530).
  return Math.max(1, Number(ordinal), digits.length > 2 ? 0 : Number(digits));
}

/** `2-`, ` 2:`, `-2:`, ` (OFFICIAL)-`, ` - `: what parts a mark from its headline. A colon of a time of day does not. */
const parting =
  /^(?: ?(\d{1,2})|-(\d{1,2})(?=[:/]))?(?:[ -]?[([（][^()[\]（）]{0,30}[)\]）])?\.? ?([-|/]|:(?!\d)|$) ?/;

/** `UPDATE 2-`, `Correction:`, `KORREKTUR/`, or a line that is nothing but the mark. */
function takeOpen(found: Found): Marked | undefined {
  const parted = parting.exec(found.after);
  if (parted === null) return undefined;
  const { mark, words, ordinal, after } = found;
  const [all, digits = '', hyphened = '', sign] = parted;
  const isSpoken = (spoken.has(mark) || ordinal !== '') && (sign === ':' || sign === '');
  // Lead is a metal, and a bank that leads a loan.
  if (mark === 'lead' && sign !== ':' && !/\d/.test(ordinal + digits + hyphened)) return undefined;
  if (!isSpoken && !/^ld/i.test(words) && words !== words.toUpperCase()) return undefined;
  return { marks: [mark], number: numberOf(found, digits + hyphened), rest: after.slice(all.length) };
}

/** What may follow a mark in brackets: its number, a time of day. */
const stamp = /^[ :.,-]{0,3}(?:at )?(\d{0,4})(?:[:.h]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|gmt))?$/i;

/** `UPDATE 2`, `2nd Ld`, `Zusammenfassung 1530`, `updated 3:15 p.m.`, `종합2보`: the words of a pair of brackets. */
function readStamped(inner: string): Marked | undefined {
  const korean = /^(?:종합)? ?(\d{1,2})보$/.exec(inner);
  if (korean !== null) return { marks: ['lead'], number: Number(korean[1]), rest: '' };
  const found = findMark(inner);
  const stamped = found === undefined ? null : stamp.exec(found.after);
  if (found === undefined || stamped === null) return undefined;
  const isTime = /[:.h]\d{2}/i.test(found.after);
  return { marks: [found.mark], number: numberOf(found, isTime ? '' : String(stamped[1])), rest: '' };
}

/** `(CORRECTED) - `, `[UPDATE] `, `【訂正】` */
const bracketed = /^[([{（【<＜〈《]\s?([^()[\]{}（）【】<>＜＞〈〉《》]{1,40})[)\]}）】>＞〉》] ?[-:|/]? ?/;

function takeHead(line: string): Marked | undefined {
  const bracket = bracketed.exec(line);
  if (bracket !== null) {
    const marked = readStamped(String(bracket[1]).trim());
    return marked && { ...marked, rest: line.slice(bracket[0].length) };
  }
  // Kyodo sets `UPDATE2:`; a phrase ends where a word ends.
  const found = findMark(line.replace(/^(\p{L}{2,20})(?=\d{1,2} ?[-:/])/u, '$1 '));
  return found && takeOpen(found);
}

const bracketedEnd = /[([（【<＜〈]([^()[\]（）【】<>＜＞〈〉]{1,40})[)\]）】>＞〉]$/;

function takeEnd(line: string): Marked | undefined {
  const bracket = bracketedEnd.exec(line.slice(-50));
  if (bracket !== null) {
    const marked = readStamped(String(bracket[1]).trim());
    return marked && { ...marked, rest: line.slice(0, line.length - bracket[0].length).trimEnd() };
  }
  const dash = line.lastIndexOf(' - ');
  const inner = line.slice(dash + 3);
  if (dash < 0 || inner.length > 40 || inner !== inner.toUpperCase()) return undefined;
  const marked = /^lead$/i.test(inner) ? undefined : readStamped(inner);
  return marked && { ...marked, rest: line.slice(0, dash) };
}

/** `BC-EU--Harbour-Bridge, 2nd Ld-Writethru,416` and `r i BC-EU--HarbourBri 2ndLd-Writethru   11-13 0416`. */
const anpaMark = /(?<=.)[\s,(-]{1,3}(\d{1,2})(?:st|nd|rd|th)[\s-]?ld(-? ?writethru)?(?![\p{L}\d])/iu;
const anpaHead = /^(?:[a-z] [a-z] )?(?:BC|AM|PM)-(?=[A-Z])/;

/** The slug line of an agency that sends as the ANPA has it: marks stand behind the slug, a count of words after them. */
function takeSlugLine(line: string): Marked | undefined {
  const head = anpaHead.exec(line)?.[0] ?? '';
  const lead = anpaMark.exec(line);
  if (lead !== null) {
    const mark = lead[2] === undefined ? 'lead' : 'writethru';
    return { marks: [mark], number: Number(lead[1]), rest: line.slice(head.length, lead.index) };
  }
  if (head === '') return undefined;
  const [slug, next = ''] = line.slice(head.length).split(',');
  // BC-EU--Harbour-Bridge,Correction
  const marked = readStamped(next.trim());
  return { marks: marked?.marks ?? [], number: 0, rest: String(slug) };
}

/** Signs of layout and transmission at either end of a line, `KILL KILL KILL ''''' =` with its bells. */
function withoutSigns(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && ' ^*#_~+='.includes(line.charAt(from))) from++;
  while (to > from && " <=^*#_~+/'".includes(line.charAt(to - 1))) to--;
  return line.slice(from, to);
}

/**
 * Takes the marks of a version off a line over a story: `UPDATE 2-`, `CORRECTED-(OFFICIAL)`, `[UPDATE]`,
 * `, 1st Ld-Writethru`, `(Zusammenfassung 1530)`. `line`: at most some hundred units, tidy (`wording.ts`), composed.
 *
 * A mark stands at either end, and is set off by a sign or brackets. Before a dash it is in capitals: agencies write
 * `UPDATE 2-`, headlines "Update on the bridge - what we know".
 */
export function takeMarks(line: string): Marked {
  const marks: VersionMark[] = [];
  let number = 0;
  let rest = withoutSigns(withPlainDigits(line));
  for (let taken = takeSlugLine(rest) ?? takeHead(rest) ?? takeEnd(rest); taken !== undefined;) {
    marks.push(...taken.marks);
    number = Math.max(number, taken.number);
    rest = withoutSigns(taken.rest);
    taken = marks.length < mostMarks ? (takeHead(rest) ?? takeEnd(rest)) : undefined;
  }
  return { marks, number, rest };
}
