import { describe, expect, it } from 'vitest';
import { barOf, placesByPath } from '../../src/report/html-bars.ts';
import { barSteps, parts } from '../../src/report/page-data.ts';
import { dataOf, page } from './page.ts';
import { feedReport, storyReport } from './sample.ts';

const article = {
  path: 'a.txt',
  encoding: 'utf-8',
  layout: 'line',
  bytesIn: 2000,
  bytesOut: 1800,
  paragraphs: 4,
  cuts: [],
  removals: [{ start: 1000, end: 1200 }],
  findings: [],
};

describe('the bar of an article', () => {
  it('draws every part to scale, what is cut last', () => {
    const { marks, bytesKept } = barOf(article, [
      { start: 1000, end: 1190, part: parts.cut },
      { start: 0, end: 200, part: parts.keeper },
      { start: 1600, end: 1700, part: parts.kept },
      { start: 1650, end: 1800, part: parts.kept },
    ]);
    expect(marks).toEqual([0, 100, parts.keeper, 800, 100, parts.kept, 500, 100, parts.cut]);
    expect(bytesKept).toBe(200);
  });

  it('counts what stays without what is cut of it', () => {
    const { bytesKept } = barOf(article, [
      { start: 900, end: 1100, part: parts.kept },
      { start: 1150, end: 1300, part: parts.kept },
    ]);
    expect(bytesKept).toBe(200);
  });

  it('shows the shortest line of the longest article, at its end too', () => {
    const { marks } = barOf({ ...article, bytesIn: 10_000_000, removals: [] }, [
      { start: 9_999_999, end: 10_000_000, part: parts.kept },
    ]);
    expect(marks).toEqual([barSteps - 1, 1, parts.kept]);
  });

  it('tells versions of a story from copies, and does not count their bytes', () => {
    const places = placesByPath(storyReport.findings).get('desk/a.txt') ?? [];
    expect(places.map(({ part }) => part)).toContain(parts.version);
    const { index } = dataOf(page(storyReport));
    expect(index.totals.bytesKept).toBeLessThan(index.totals.bytesIn / 2);
  });

  it('is there for each article of the page', () => {
    const { index } = dataOf(page(feedReport));
    const [council, regatta] = index.articles.bars;
    expect(council?.filter((_, at) => at % 3 === 2)).toEqual([
      parts.keeper,
      parts.keeper,
      parts.keeper,
      parts.kept,
      parts.cut,
    ]);
    expect(regatta?.filter((_, at) => at % 3 === 2)).toEqual([parts.kept]);
  });
});
