import type { Paragraph, Span } from '../copy/article.ts';
import { isLong } from '../copy/length.ts';
import { toOriginal } from '../clean/remainder.ts';
import type { Range } from '../clean/removals.ts';
import { originalPieces } from '../clean/staying.ts';
import type { Nominee } from '../match/fingerprints.ts';
import { fold, matchKey, sameText } from '../match/fold.ts';
import { shareableParagraphs, tellingParagraphs, wholeText } from '../match/shareable.ts';
import type { Place } from '../finding.ts';
import type { Look } from './look.ts';
import { placeOfWords } from './passage-places.ts';
import { placeOf, printed, spanOf } from './pieces.ts';
import { printedText } from './printed-text.ts';

/** A paragraph: its index in what is left of the article, and its bytes in the original, one span if nothing in it is gone. */
export interface MemberPart {
  readonly index: number;
  readonly spans: readonly [Span, ...Span[]];
  /** Set where it may share a sentence with the paragraph above it, or below. */
  readonly runsUp?: true;
  readonly runsDown?: true;
}

/** One article's copy of a shared text. */
export interface Member {
  readonly article: number;
  readonly path: string;
  /** Rank among the paragraphs of the article that are compared across articles; 0 for a whole article. */
  readonly item: number;
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
  readonly folded: string;
  /** What is printed between the compared paragraph above and this one. */
  readonly gap: string;
  /** The paragraphs it is made of. */
  readonly parts: readonly [MemberPart, ...MemberPart[]];
  readonly role: Paragraph['role'];
  readonly context: Paragraph['context'];
  readonly long: boolean;
}

/** Copies of one text, one an article, by article. */
export type Members = readonly [Member, ...Member[]];

/** Words of a paragraph, counted from its first. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** A text that is wanted again: a paragraph by its rank, or all that the article says. */
export interface Wanted extends Nominee {
  readonly whole: boolean;
  /** Words whose places are wanted as well. */
  readonly stretch?: Stretch;
}

/** Where something is printed. */
export interface Printing {
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
}

/** Texts captured of one article, by their keys. */
export interface CapturedTexts {
  readonly members: readonly (readonly [string, Member])[];
  readonly printings: readonly (readonly [string, Printing])[];
}

/** Gives the texts that were wanted; undefined for one that cannot be had any longer. */
export interface Captured {
  member(wanted: Wanted): Member | undefined;
  /** The stretch of one. */
  printing(wanted: Wanted): Printing | undefined;
}

export function isShared(members: readonly Member[]): members is Members {
  return members.length > 1;
}

/** Keeps one string of many equal ones. */
function interner(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
}

/** Where a range of what is left stands in the file; its text is what is left of it. */
function placesOf({ article, left, remainder }: Look, range: Range): Printing {
  const original = toOriginal(remainder, range);
  return {
    start: placeOf(article, original.start),
    end: placeOf(article, original.end),
    text: printed(left, range),
  };
}

function partOf({ article, left, remainder }: Look, paragraph: Paragraph): MemberPart {
  const [first, ...others] = originalPieces(remainder, paragraph);
  const spans = [spanOf(article, first), ...others.map((piece) => spanOf(article, piece))] as const;
  const { index, mayGoOn } = paragraph;
  return {
    index,
    spans,
    ...(left.paragraphs[index - 1]?.mayGoOn === true ? { runsUp: true } : {}),
    ...(mayGoOn === true ? { runsDown: true } : {}),
  };
}

/** Whether a sentence that stays in part may lose the rest when a copy goes: not where the keeper shows that it is whole. */
export function mayTear(copy: readonly MemberPart[], keeper: readonly MemberPart[]): boolean {
  const gone = new Set(copy.map(({ index }) => index));
  return copy.some(({ index, runsUp, runsDown }, at) => {
    const up = runsUp === true && keeper[at]?.runsUp === true && !gone.has(index - 1);
    return up || (runsDown === true && keeper[at]?.runsDown === true && !gone.has(index + 1));
  });
}

/** The member that stretches from the first to the last of `paragraphs`; `above`: the one before it, if it matters. */
function capture(
  { article: number, item }: Wanted,
  look: Look,
  [first, ...others]: readonly [Paragraph, ...Paragraph[]],
  folded: string,
  above: Paragraph | undefined,
): Member {
  const { end } = others.at(-1) ?? first;
  const range = { start: first.start, end };
  return {
    article: number,
    path: look.article.path,
    item,
    ...placesOf(look, range),
    folded,
    gap: above === undefined ? '' : printed(look.left, { start: above.end, end: range.start }),
    parts: [partOf(look, first), ...others.map((paragraph) => partOf(look, paragraph))],
    role: first.role,
    context: first.context,
    long: isLong(first),
  };
}

/** Stands in keys for all that an article says. */
const wholeItem = 'whole';

function keyOf({ article, item, whole }: Wanted): string {
  return `${article} ${whole ? wholeItem : item}`;
}

function stretchKey(want: Wanted): string {
  return `${keyOf(want)} ${want.stretch?.from} ${want.stretch?.count}`;
}

function stretchPrinting(look: Look, { start, end, folded }: Paragraph, { from, count }: Stretch): Printing {
  const text = printedText(look.left.decoded.text.slice(start, end), start, folded);
  return placesOf(look, placeOfWords(text, from, count));
}

/** What is wanted of each article, by its number. */
export function wantedByArticle(wanted: Iterable<Wanted>): (readonly [number, readonly Wanted[]])[] {
  const byArticle = new Map<number, Wanted[]>();
  for (const want of wanted) {
    const own = byArticle.get(want.article);
    if (own === undefined) byArticle.set(want.article, [want]);
    else own.push(want);
  }
  return [...byArticle].toSorted(([a], [b]) => a - b);
}

/** The texts wanted of an article, as far as it has them; each is captured once. */
export function captureIn(look: Look, wants: readonly Wanted[]): CapturedTexts {
  const shareable = shareableParagraphs(look.left);
  const [members, printings] = [new Map<string, Member>(), new Map<string, Printing>()];
  for (const want of wants) {
    const { item, whole, stretch } = want;
    const paragraphs = whole ? tellingParagraphs(look.left) : shareable.slice(item, item + 1);
    const [first] = paragraphs;
    if (first === undefined) continue;
    if (stretch !== undefined) printings.set(stretchKey(want), stretchPrinting(look, first, stretch));
    if (members.has(keyOf(want))) continue;
    const folded = whole ? wholeText(look.left) : first.folded;
    const member = capture(want, look, [first, ...paragraphs.slice(1)], folded, shareable[item - 1]);
    members.set(keyOf(want), member);
  }
  return { members: [...members], printings: [...printings] };
}

/** A paragraph as it is held for a feed: without its folded text, which is made again when it is asked for. */
class HeldParagraph implements Member {
  readonly article: number;
  readonly path: string;
  readonly item: number;
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
  readonly gap: string;
  readonly parts: Member['parts'];
  readonly role: Member['role'];
  readonly context: Member['context'];
  readonly long: boolean;

  constructor(member: Member, path: string, text: string) {
    this.article = member.article;
    this.path = path;
    this.item = member.item;
    this.start = member.start;
    this.end = member.end;
    this.text = text;
    this.gap = member.gap;
    this.parts = member.parts;
    this.role = member.role;
    this.context = member.context;
    this.long = member.long;
  }

  get folded(): string {
    return fold(this.text.replace(/[\v\f]/g, '\n')); // these end lines, too, and stay in the text as printed
  }
}

/** Holds the texts captured of a feed, equal ones once. */
export class CaptureStore implements Captured {
  readonly #members = new Map<string, Member>();
  readonly #printings = new Map<string, Printing>();
  readonly #intern = interner();

  add({ members, printings }: CapturedTexts): void {
    for (const [key, member] of members) {
      const [path, text] = [this.#intern(member.path), this.#intern(member.text)];
      const held = key.endsWith(wholeItem)
        ? { ...member, path, text }
        : new HeldParagraph(member, path, text);
      this.#members.set(key, held);
    }
    for (const [key, printing] of printings) this.#printings.set(key, printing);
  }

  member(want: Wanted): Member | undefined {
    return this.#members.get(keyOf(want));
  }

  printing(want: Wanted): Printing | undefined {
    return this.#printings.get(stretchKey(want));
  }
}

type Equals = [Member, ...Member[]];

/** The copies of one fingerprint by their letters; those of the same text as one. */
function byLetters(members: readonly Member[]): Equals[][] {
  const heads = new Map<string, Equals[]>();
  for (const member of members) {
    const key = matchKey(member.folded);
    const known = heads.get(key) ?? [];
    heads.set(key, known);
    const group = known.find(([head]) => sameText(head.folded, member.folded));
    if (group === undefined) known.push([member]);
    else if (group.at(-1)?.article !== member.article) group.push(member); // more of one article are findings inside it
  }
  return [...heads.values()];
}

/** The copies of one fingerprint, told apart by the text itself: hash equality alone proves nothing. */
export function groupEqual(members: readonly Member[]): Members[] {
  return byLetters(members)
    .flat()
    .flatMap((group) => (isShared(group) ? [group] : []));
}

/** Copies of one fingerprint that differ in hyphens alone, the first of each text: `re-sign`, `resign`. */
export function differInHyphens(members: readonly Member[]): Members[] {
  const heads = byLetters(members).map((groups) => groups.map(([head]) => head));
  return heads.flatMap((group) => (isShared(group) ? [group] : []));
}
