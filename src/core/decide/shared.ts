import type { Paragraph, Span } from '../copy/article.ts';
import { isLong } from '../copy/length.ts';
import { toOriginal } from '../clean/remainder.ts';
import { matchKey, sameText } from '../match/fold.ts';
import type { Nominee } from '../match/fingerprints.ts';
import { shareableParagraphs, tellingParagraphs, wholeText } from '../match/shareable.ts';
import type { Look } from './look.ts';
import { placeOf, printed, spanOf } from './pieces.ts';
import type { Place } from '../finding.ts';

/** One article's copy of a shared text. */
export interface Member {
  readonly article: number;
  readonly path: string;
  /** Rank among the paragraphs of the article that are compared across articles; 0 for a whole article. */
  readonly item: number;
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
  /** What is printed between the compared paragraph above and this one. */
  readonly gap: string;
  /** The paragraphs it is made of: indices in what is left of the article, and their bytes in the original. */
  readonly parts: readonly { readonly index: number; readonly span: Span }[];
  readonly role: Paragraph['role'];
  readonly context: Paragraph['context'];
  readonly long: boolean;
}

/** Copies of one text, one an article, by article. */
export type Members = readonly [Member, ...Member[]];

/** A text that several articles have. */
export interface Shared {
  readonly whole: boolean;
  readonly members: Members;
}

export function isShared(members: readonly Member[]): members is Members {
  return members.length > 1;
}

/** A nominee that waits for its article to be looked at. */
interface Awaited {
  readonly group: number;
  readonly item: number;
  readonly whole: boolean;
}

/** Nominees by article, articles in rising order. */
function byArticle(paragraphs: readonly Nominee[][], wholes: readonly Nominee[][]): [number, Awaited[]][] {
  const awaited = new Map<number, Awaited[]>();
  const add = (nominees: readonly Nominee[], group: number, whole: boolean): void => {
    for (const { article, item } of nominees) {
      const entry = { group, item, whole };
      const entries = awaited.get(article);
      if (entries === undefined) awaited.set(article, [entry]);
      else entries.push(entry);
    }
  };
  wholes.forEach((nominees, group) => add(nominees, group, true));
  paragraphs.forEach((nominees, group) => add(nominees, wholes.length + group, false));
  return [...awaited].toSorted(([a], [b]) => a - b);
}

interface Capture {
  readonly article: number;
  readonly look: Look;
  readonly item: number;
}

/** The member that stretches from the first to the last of `paragraphs`; undefined when there are none any longer. */
function capture(
  { article: number, look, item }: Capture,
  paragraphs: readonly Paragraph[],
  above?: Paragraph,
): Member | undefined {
  const [first] = paragraphs;
  if (first === undefined) return undefined;
  const last = paragraphs.reduce((_, next) => next);
  const { article, remainder } = look;
  const range = toOriginal(remainder, { start: first.start, end: last.end });
  return {
    article: number,
    path: article.path,
    item,
    start: placeOf(article, range.start),
    end: placeOf(article, range.end),
    text: printed(article, range),
    gap:
      above === undefined
        ? ''
        : printed(article, { start: toOriginal(remainder, above).end, end: range.start }),
    parts: paragraphs.map((paragraph) => ({
      index: paragraph.index,
      span: spanOf(article, toOriginal(remainder, paragraph)),
    })),
    role: first.role,
    context: first.context,
    long: isLong(first),
  };
}

/** Texts of one fingerprint, told apart by the text itself. */
interface Head {
  readonly text: string;
  readonly whole: boolean;
  readonly members: Member[];
}

/** The head that says the same; hash equality alone proves nothing. */
function headFor(heads: Map<string, Head[]>, text: string, whole: boolean): Head {
  const key = matchKey(text);
  const known = heads.get(key) ?? [];
  const head = known.find((candidate) => sameText(candidate.text, text));
  if (head !== undefined) return head;
  const fresh: Head = { text, whole, members: [] };
  heads.set(key, [...known, fresh]);
  return fresh;
}

function join(head: Head, member: Member): void {
  if (head.members.at(-1)?.article === member.article) return; // one copy an article; more are findings inside it
  const [first] = head.members;
  head.members.push(first?.text === member.text ? { ...member, text: first.text } : member);
}

/**
 * Compares the nominated texts themselves, article by article, so that only the texts of what is really shared are held.
 * `lookAgain` takes an article apart once more; undefined when it cannot be had any longer.
 */
export function compareShared(
  paragraphs: readonly Nominee[][],
  wholes: readonly Nominee[][],
  lookAgain: (article: number) => Look | undefined,
): Shared[] {
  const groups: Map<string, Head[]>[] = Array.from(
    { length: wholes.length + paragraphs.length },
    () => new Map(),
  );
  for (const [article, entries] of byArticle(paragraphs, wholes)) {
    const look = lookAgain(article);
    if (look === undefined) continue;
    const shareable = shareableParagraphs(look.left);
    for (const { group, item, whole } of entries) {
      const own = whole ? tellingParagraphs(look.left) : shareable.slice(item, item + 1);
      const member = capture({ article, look, item }, own, whole ? undefined : shareable[item - 1]);
      const text = whole ? wholeText(look.left) : own.map(({ folded }) => folded).join('');
      const heads = groups[group] as Map<string, Head[]>; // one for each group
      if (member !== undefined) join(headFor(heads, text, whole), member);
    }
  }
  return groups
    .flatMap((heads) => [...heads.values()].flat())
    .flatMap(({ whole, members }) => (isShared(members) ? [{ whole, members }] : []));
}
