import type { Mark } from './draft.ts';
import type { LineGroup } from './line-group.ts';
import type { LineShape } from './line-shape.ts';
import {
  continues,
  mayBeWrapped,
  mayStillRunOn,
  underlines,
  widestOf,
  type Setting,
} from './paragraph-opening.ts';
import { readTypesetting, wrapOf, type Chunk } from './typesetting.ts';
import { makeWrapTally } from './wrap-tally.ts';

const markOfSign: Readonly<Record<LineShape['sign'], Mark>> = {
  blank: 'plain',
  text: 'plain',
  heading: 'heading',
  item: 'item',
  row: 'row',
  rule: 'plain',
  equals: 'plain',
  dashes: 'plain',
  image: 'image',
  fence: 'plain',
};

/** What a line says about the paragraph it opens. */
export function markOf(shape: LineShape): Mark {
  return shape.quote > 0 ? 'quote' : markOfSign[shape.sign];
}

/** Lines between blank lines or regions, and the index of the first. */
interface PlacedChunk {
  readonly firstLine: number;
  readonly shapes: Chunk;
}

/** Cuts the lines outside `regions` at blank lines. */
function cutChunks(shapes: readonly LineShape[], regions: readonly LineGroup[]): PlacedChunk[] {
  const isCopy = shapes.map(({ sign }) => sign !== 'blank');
  for (const { firstLine, lastLine } of regions) isCopy.fill(false, firstLine, lastLine + 1);
  const chunks: PlacedChunk[] = [];
  let firstLine = 0;
  for (const [line, copy] of [...isCopy, false].entries()) {
    if (copy) continue;
    if (line > firstLine) chunks.push({ firstLine, shapes: shapes.slice(firstLine, line) });
    firstLine = line + 1;
  }
  return chunks;
}

/** A paragraph that may still take lines. */
interface OpenGroup extends LineGroup {
  lastLine: number;
  mark: Mark;
  mayGoOn: boolean;
  readonly head: LineShape;
  above: LineShape;
}

/** Takes the next line into the paragraph if it belongs there. */
function takes(
  group: OpenGroup,
  shape: LineShape,
  next: LineShape | undefined,
  setting: Setting | undefined,
): boolean {
  if (group.head === group.above && underlines(group.above, shape)) {
    if (group.mark === 'plain') group.mark = 'heading';
  } else if (!continues(group.head, group.above, shape, next, setting)) return false;
  group.lastLine++;
  group.above = shape;
  return true;
}

function groupChunk({ firstLine, shapes }: PlacedChunk, setting: Setting | undefined): LineGroup[] {
  const groups: LineGroup[] = [];
  const most = setting === undefined ? widestOf(shapes) : 0;
  let group: OpenGroup | undefined;
  for (const [index, shape] of shapes.entries()) {
    if (group !== undefined) {
      if (takes(group, shape, shapes[index + 1], setting)) continue;
      const { above } = group;
      group.mayGoOn = setting ? mayStillRunOn(above, shape, setting) : mayBeWrapped(above, shape, most);
    }
    const line = firstLine + index;
    group = {
      firstLine: line,
      lastLine: line,
      mark: markOf(shape),
      mayGoOn: false,
      head: shape,
      above: shape,
    };
    groups.push(group);
  }
  return groups;
}

/** Columns by which every line of a chunk is set in. */
function marginOf(chunk: Chunk): number {
  return chunk.reduce((least, { indent }) => Math.min(least, indent), Infinity);
}

/** Scratch space for one article at a time: making its columns anew costs as much as filling them. */
const tally = makeWrapTally();

/**
 * Groups the lines of an article into paragraphs by how they are set. `regions` are groups found before.
 *
 * Blank lines part paragraphs. What happens between two blank lines is decided there, with the article as evidence
 * where there are few lines: so an article can mix layouts, and cutting paragraphs from it hardly ever changes how the
 * rest is read. Linear in the number of lines.
 */
export function groupParagraphs(shapes: readonly LineShape[], regions: readonly LineGroup[]): LineGroup[] {
  const chunks = cutChunks(shapes, regions);
  const article = readTypesetting(
    chunks.map((chunk) => chunk.shapes),
    tally,
  );
  const { parted } = article;
  const groups = chunks.flatMap((chunk) => {
    const wrap = wrapOf(chunk.shapes, article, tally);
    const margin = article.setIn ? 0 : marginOf(chunk.shapes);
    return groupChunk(chunk, wrap && { ...wrap, parted, margin });
  });
  return [...regions, ...groups].toSorted((a, b) => a.firstLine - b.firstLine);
}
