import type { Layout, Line } from './article.ts';
import { forceParagraphs } from './forced-paragraphs.ts';
import type { LineGroup } from './line-group.ts';
import { measureLine, type LineShape } from './line-shape.ts';
import { groupParagraphs } from './paragraphs.ts';
import { findRegions } from './regions.ts';
import { leastIndent } from './typesetting.ts';

/** The lines of an article, grouped into paragraphs. */
export interface Paragraphing {
  /** The prevailing layout, or the one that was asked for. */
  readonly layout: Layout;
  /** Sorted and disjoint. Every line with a visible character is in one. */
  readonly groups: readonly LineGroup[];
}

/** The layout most paragraphs have; of an article without two paragraphs, `line`. */
function prevailingLayout(shapes: readonly LineShape[], groups: readonly LineGroup[]): Layout {
  let paragraphs = 0;
  let lines = 0;
  let setIn = 0;
  let parted = 0;
  for (const { firstLine, lastLine, mark } of groups) {
    if (mark === 'code' || mark === 'front-matter') continue;
    paragraphs++;
    lines += lastLine - firstLine + 1;
    if (Number(shapes[firstLine]?.indent) >= leastIndent) setIn++;
    if (paragraphs > 1 && shapes[firstLine - 1]?.sign === 'blank') parted++;
  }
  if (paragraphs > 0 && setIn * 2 >= paragraphs) return 'indented';
  if ((lines - paragraphs) * 3 > lines) return 'wrapped';
  return parted * 2 >= paragraphs - 1 && parted > 0 ? 'blank' : 'line';
}

/** Groups the lines of `text` into paragraphs: as they are set (`auto`), or as `layout` says. Linear. */
export function groupLines(text: string, lines: readonly Line[], layout: Layout | 'auto'): Paragraphing {
  const shapes = lines.map((line) => measureLine(text, line));
  const regions = findRegions(text, lines, shapes);
  if (layout !== 'auto') return { layout, groups: forceParagraphs(shapes, regions, layout) };
  const groups = groupParagraphs(shapes, regions);
  return { layout: prevailingLayout(shapes, groups), groups };
}
