import type { Layout } from './article.ts';
import type { Mark } from './draft.ts';
import type { LineGroup } from './line-group.ts';
import type { LineShape } from './line-shape.ts';
import { markOf } from './paragraphs.ts';
import { leastIndent } from './typesetting.ts';

/** Whether `shape`, which follows a line of the same chunk, opens a paragraph; `head` opened the one before. */
type Opens = (shape: LineShape, head: LineShape) => boolean;

/** The words of a list item hang under its first one. */
function isSetIn(shape: LineShape, head: LineShape): boolean {
  const hangs = head.sign === 'item' && shape.sign === 'text' && shape.indent > head.indent;
  return shape.indent >= leastIndent && !hangs;
}

const opensByLayout = {
  line: () => true,
  blank: () => false,
  wrapped: (shape, head) => shape.sign === 'item' || isSetIn(shape, head),
  indented: isSetIn,
} satisfies Record<Layout, Opens>;

/** Marks of the lines in regions, by line. */
function marksOf(regions: readonly LineGroup[]): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const { firstLine, lastLine, mark } of regions) {
    for (let line = firstLine; line <= lastLine; line++) marks.set(line, mark);
  }
  return marks;
}

/**
 * Groups the lines of an article as a user says they are set, with no other evidence. Blank lines part paragraphs in
 * every layout. What begins in one of `regions` has its mark.
 */
export function forceParagraphs(
  shapes: readonly LineShape[],
  regions: readonly LineGroup[],
  layout: Layout,
): LineGroup[] {
  const opens: Opens = opensByLayout[layout];
  const marks = marksOf(regions);
  const groups: LineGroup[] = [];
  let group: { firstLine: number; lastLine: number; mark: Mark; head: LineShape } | undefined;
  for (const [line, shape] of shapes.entries()) {
    if (shape.sign === 'blank') group = undefined;
    else if (group !== undefined && !opens(shape, group.head)) group.lastLine = line;
    else {
      group = { firstLine: line, lastLine: line, mark: marks.get(line) ?? markOf(shape), head: shape };
      groups.push(group);
    }
  }
  return groups;
}
