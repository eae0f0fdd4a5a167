import { bisect } from './bisect.ts';
import { removalsOf, type Range } from './clean/removals.ts';
import { toOriginal, union } from './clean/remainder.ts';
import { originalPieces } from './clean/staying.ts';
import type { Article, Line, Paragraph } from './copy/article.ts';
import type { AcrossVerdict } from './decide/judge-across.ts';
import type { Look } from './decide/look.ts';
import { leaveOut, type Entry } from './entry.ts';
import { leaveAlone, settleAgain, settleArticle } from './run.ts';
import type { CutPolicy, Settings } from './settings.ts';

/** A paragraph that is cut of an article in favour of another article. */
interface Outside {
  readonly verdict: AcrossVerdict;
  /** As it stands in the whole article; its text is not kept. */
  readonly paragraph: Paragraph;
  /** Whether part of its lines had gone before. */
  readonly isPartial: boolean;
}

/** An article of a feed that is cut across. */
export interface Part {
  readonly entry: Entry;
  outside: readonly Outside[];
  /** How repeats inside it are cut. */
  cut: CutPolicy;
  /** How often that has been less than what is asked for. */
  lowered: number;
  /** Whether these are to be judged from the beginning, `outside` left out before. */
  isOpen: boolean;
  /** Whether nothing is cut in it, come what may. */
  isLeftAlone: boolean;
}

export function partOf(entry: Entry, cut: CutPolicy): Part {
  return { entry, outside: [], cut, lowered: 0, isOpen: true, isLeftAlone: false };
}

/** The ranges to leave out so that paragraphs go from an article of which nothing else is left out. */
function rangesOf(article: Article, outside: readonly Outside[]): Range[] {
  const paragraphs = outside
    .map(({ paragraph }) => paragraph)
    .toSorted((a, b) => a.start - b.start)
    .map((paragraph, index) => ({ ...paragraph, index }));
  return removalsOf({ ...article, paragraphs }, new Set(paragraphs.keys()));
}

/** Judges what an article repeats; gives what is left of it. */
export function settlePart(part: Part, seen: Look, settings: Settings): Look {
  const { entry, outside, cut, isOpen, isLeftAlone } = part;
  const own = { ...settings, cut };
  part.isOpen = false;
  if (isLeftAlone) return leaveAlone(entry, seen, own);
  return isOpen
    ? settleArticle(entry, seen, own, rangesOf(seen.article, outside))
    : settleAgain(entry, seen, own);
}

const withoutSentences: Readonly<Record<CutPolicy, CutPolicy>> = {
  careful: 'careful',
  standard: 'standard',
  sentences: 'standard',
  all: 'all',
};

/**
 * Takes back all that was left out of an article, but for what is cut in favour of others by verdicts that hold. Where
 * sentences that had gone stood in the way, none are cut in it for now.
 */
export function reopen(part: Part, dropped: ReadonlySet<AcrossVerdict>, isTorn: boolean): void {
  if (isTorn || part.outside.some(({ isPartial }) => isPartial)) {
    part.cut = withoutSentences[part.cut];
    part.lowered++;
  }
  part.outside = part.outside.filter(({ verdict }) => !dropped.has(verdict));
  part.isOpen = true;
  const { entry } = part;
  [entry.removals, entry.spans, entry.drafts] = [[], [], []];
}

/** Lets sentences be cut again where they stood in the way once; whether they had been kept. */
export function raise(part: Part, cut: CutPolicy): boolean {
  const isRaised = part.cut !== cut && part.lowered === 1;
  if (isRaised) part.cut = cut;
  return isRaised;
}

/** Indices of the paragraphs of an article that verdicts cut. */
type PartCuts = ReadonlyMap<number, AcrossVerdict>;

/** What verdicts cut, by the number of the article. */
export function cutsByArticle(verdicts: readonly AcrossVerdict[]): Map<number, PartCuts> {
  const cuts = new Map<number, Map<number, AcrossVerdict>>();
  for (const verdict of verdicts) {
    for (const { article, indices } of verdict.cuts) {
      const own = cuts.get(article) ?? new Map<number, AcrossVerdict>();
      for (const index of indices) own.set(index, verdict);
      cuts.set(article, own);
    }
  }
  return cuts;
}

function outsideOf({ article, remainder }: Look, paragraph: Paragraph, verdict: AcrossVerdict): Outside {
  const { lines, decoded } = article;
  const pieces = originalPieces(remainder, paragraph);
  const [start, end] = [pieces[0].start, Number(pieces.at(-1)?.end)];
  const lineAt = (offset: number): number =>
    bisect(lines.length, (index) => Number(lines[index]?.start), offset);
  const [firstLine, lastLine] = [lineAt(start), lineAt(end - 1)];
  const [first, last] = [lines[firstLine], lines[lastLine]] as [Line, Line];
  const beside = decoded.text.slice(first.start, start) + decoded.text.slice(end, last.end);
  const isPartial = pieces.length > 1 || beside.trim() !== '';
  return { verdict, paragraph: { ...paragraph, start, end, firstLine, lastLine, folded: '' }, isPartial };
}

/** Leaves out of an article what verdicts cut of it. */
export function cutPart(part: Part, seen: Look, cuts: PartCuts): void {
  const { article, left, remainder } = seen;
  const ranges = removalsOf(left, new Set(cuts.keys())).map((range) => toOriginal(remainder, range));
  leaveOut(part.entry, article, union(part.entry.removals, ranges));
  const outside = [...cuts].flatMap(([index, verdict]) => {
    const paragraph = left.paragraphs[index];
    return paragraph === undefined ? [] : [outsideOf(seen, paragraph, verdict)]; // an article may change on the way
  });
  part.outside = [...part.outside, ...outside];
}
