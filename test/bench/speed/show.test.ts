import { describe, expect, test } from 'vitest';
import { withFigures } from '../../../bench/quality/show/write-results.ts';
import type { Result } from '../../../bench/speed/keep/results.ts';
import type { Sample } from '../../../bench/speed/sample/take-sample.ts';
import { resultsText } from '../../../bench/speed/show/results-text.ts';
import { rowsOf } from '../../../bench/speed/show/table-rows.ts';

function samplesOf(seconds: readonly number[], otherCpu = 0): Sample[] {
  return seconds.map((one) => ({ seconds: one, ownCpu: one, otherCpu: otherCpu * one, peak: 150e6 }));
}

function result(group: Result['group'], articles: number, runs: Record<string, Sample[] | string>): Result {
  return {
    key: `${group}-${articles}`,
    group,
    articles,
    bytes: 1e9,
    date: '2020-02-03',
    series: Object.entries(runs).map(([name, run]) =>
      typeof run === 'string'
        ? { name, samples: [], failure: run }
        : { name, samples: run, failure: undefined },
    ),
    absent: [],
  };
}

const whole = result('whole', 10_000, {
  'dedupe-wire': samplesOf([2, 3.2, 2.1]),
  'cp -r': samplesOf([1, 2, 1]),
});

function metOf(what: string, results: readonly Result[]): string | undefined {
  const line = resultsText(results, [])
    .split('\n')
    .find((one) => one.includes(what));
  return line?.split('|').at(-2)?.trim();
}

describe('the table', () => {
  test('holds medians of paired ratios against the targets', () => {
    const [row] = rowsOf([whole]);
    expect(row).toMatchObject({
      what: '10,000 articles against cp -r',
      target: { is: 'atMost', value: 1.75 },
      got: { median: 2, least: 1.6, most: 2.1 },
      rounds: 3,
    });
    expect(metOf('against cp -r', [whole])).toBe('NO');
    const fast = result('whole', 100_000, {
      'dedupe-wire': samplesOf([15]),
      'cp -r': samplesOf([10]),
    });
    expect(metOf('100,000 articles against cp -r', [whole, fast])).toBe('yes');
    expect(metOf('100,000 against 10,000', [whole, fast])).toBe('yes');
    expect(metOf('peak memory, 10,000', [whole])).toBe('NO');
    expect(metOf('peak memory, 100,000', [fast])).toBe('yes');
  });

  test('says how much slower peers and awk are, and of which that is asked', () => {
    const peers = result('peers', 1000, {
      'dedupe-wire': samplesOf([2]),
      sim_text: samplesOf([1]),
      'awk by paragraph': samplesOf([1]),
      jscpd: 'not done after 30 s',
    });
    const rows = rowsOf([peers]).map(({ got, target, word }) => [got?.median, target?.value, word]);
    expect(rows).toEqual([
      [0.5, 1, undefined],
      [0.5, undefined, undefined],
      [undefined, undefined, 'failed'],
    ]);
    expect(resultsText([peers], [])).toContain('- peers-1000, jscpd: not done after 30 s');
    const big = result('big', 1, { 'dedupe-wire': samplesOf([10]), 'awk for lines': samplesOf([13]) });
    expect(rowsOf([big]).map(({ got }) => got?.median)).toEqual([100, 1.3]);
  });

  test('has a word instead of a verdict where the machine was busy', () => {
    const busy = result('one', 1, {
      'dedupe-wire': samplesOf([0.1], 1.5),
      'node -e 0': samplesOf([0.1], 1.5),
    });
    expect(metOf('one article', [busy])).toBe('busy');
    expect(resultsText([busy], [])).toContain('busy: other programs');
    expect(resultsText([whole], [])).not.toContain('busy:');
  });

  test('leaves out what cannot be measured, with a word', () => {
    const none = { ...result('workers', 1000, {}), absent: ['two workers against one: no setting'] };
    const text = resultsText([none], ['a fact']);
    expect(text).toContain('Left out:\n- two workers against one: no setting');
    expect(text).toContain('- a fact');
    expect(rowsOf([none])).toEqual([]);
  });
});

test('figures of the two benchmarks are marked each by its own command', () => {
  const text = withFigures('# Speed\n', 'figures', 'npm run bench');
  expect(text).toContain('written by npm run bench -->');
  expect(withFigures(text, 'others', 'npm run bench')).toContain('others');
  expect(withFigures(text, 'others', 'npm run bench')).not.toContain('figures');
});
