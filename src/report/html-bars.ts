import type { Span } from '../core/copy/article.ts';
import type { ArticleResult, Finding, FindingCopy } from '../core/finding.ts';
import { barSteps, parts } from './page-data.ts';
import type { PagePart } from './page-data.ts';

/** Where repetition sits in one article. */
export interface ArticleBar {
  /** Triples of step, length in steps and part; what comes later is drawn over what came before. */
  readonly marks: readonly number[];
  /** Bytes that are printed elsewhere as well and stay; those of another version of a story are not counted. */
  readonly bytesKept: number;
}

/** A version of a story is a copy from end to end and yet holds new words, so it says little about bytes. */
function isVersion({ kind, score }: Finding): boolean {
  return kind === 'repeated-article' && score < 1;
}

/** The copies of all findings by the article they stand in, with the part that a bar shows. */
export function placesByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly BarPlace[]> {
  const places = new Map<string, BarPlace[]>();
  for (const finding of findings) {
    const version = isVersion(finding);
    for (const copy of finding.copies) {
      const list = places.get(copy.path) ?? [];
      list.push({ ...spanOf(copy), part: version ? parts.version : parts[copy.part] });
      places.set(copy.path, list);
    }
  }
  return places;
}

interface BarPlace extends Span {
  readonly part: PagePart;
}

function spanOf({ start, end }: FindingCopy): Span {
  return { start: start.byte, end: end.byte };
}

/** What is cut hides what stays, and a repeat hides the copy that stays for it. */
const layers: readonly PagePart[] = [parts.version, parts.keeper, parts.kept, parts.cut];

/** The bar of one article. A place in several findings is counted once. */
export function barOf({ bytesIn, removals }: ArticleResult, places: readonly BarPlace[]): ArticleBar {
  const cuts = removals.map((span): BarPlace => ({ ...span, part: parts.cut }));
  const seen = [...places.filter(({ part }) => part !== parts.cut), ...cuts];
  const marks = layers.flatMap((part) => {
    const joined = union(seen.filter((place) => place.part === part));
    return union(joined.map((span) => toSteps(span, bytesIn))).flatMap(({ start, end }) => {
      return [start, end - start, part];
    });
  });
  const kept = union(seen.filter(({ part }) => part === parts.kept));
  return { marks, bytesKept: lengthOf(kept) - overlap(kept, removals) };
}

/** At least one step, so that a short line is seen in a long article. */
function toSteps({ start, end }: Span, bytes: number): Span {
  const from = Math.min(Math.floor((barSteps * start) / bytes), barSteps - 1);
  return { start: from, end: Math.max(from + 1, Math.ceil((barSteps * end) / bytes)) };
}

function union(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Bytes that lie in a span of both lists; each list sorted and without overlaps. */
function overlap(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0;
  let at = 0;
  for (const { start, end } of one) {
    while (at < other.length && Number(other[at]?.end) <= start) at++;
    for (let next = at; next < other.length && Number(other[next]?.start) < end; next++)
      sum += Math.min(end, Number(other[next]?.end)) - Math.max(start, Number(other[next]?.start));
  }
  return sum;
}
