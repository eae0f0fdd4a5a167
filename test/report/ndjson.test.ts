import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.ts';
import { ndjson } from '../../src/report/ndjson.ts';
import type { Report } from '../../src/report/report.ts';
import { expectInert, feedReport, hostileReport, storyReport } from './sample.ts';

type Line = Readonly<Record<string, unknown>>;

function linesOf(report: Report): readonly Line[] {
  const whole = [...ndjson(report)].join('');
  expectInert(whole);
  expect(whole.endsWith('\n')).toBe(true);
  return whole
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('ndjson', () => {
  it.each([
    ['a feed', feedReport],
    ['stories', storyReport],
    ['hostile copy', hostileReport],
  ])('says line by line what the JSON says: %s', (_, report) => {
    const whole = JSON.parse([...json(report)].join('')) as Line;
    const lines = linesOf(report);
    const of = (type: string): readonly unknown[] =>
      lines.filter((line) => line['type'] === type).map(({ type: _type, ...rest }) => rest);
    expect(of('article')).toEqual(whole['articles']);
    expect(of('finding')).toEqual(whole['findings']);
    expect(of('skip')).toEqual(whole['skipped']);
    expect(of('limit')).toEqual(report.limits.map((limit) => ({ limit })));
    expect(of('totals')).toEqual([whole['totals']]);
    const { schemaVersion, tool, settings } = whole;
    expect(of('run')).toEqual([{ schemaVersion, tool, settings }]);
    expect([lines[0]?.['type'], lines.at(-1)?.['type']]).toEqual(['run', 'totals']);
  });
});
