import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/report/csv.ts';
import type { Report } from '../../src/report/report.ts';
import { expectInert, feedReport, hostileReport, storyReport } from './sample.ts';

function rowsOf(report: Report): readonly Readonly<Record<string, string>>[] {
  const whole = [...csv(report)].join('');
  expectInert(whole, '\r\n');
  return parse(whole, { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('csv', () => {
  it('has a row for each copy, the keeper first, with its whole text', () => {
    for (const report of [feedReport, storyReport, hostileReport])
      expect(rowsOf(report)).toHaveLength(report.findings.flatMap(({ copies }) => copies).length);
    const [keeper, copy] = rowsOf(feedReport);
    expect(keeper).toMatchObject({
      part: 'keeper',
      path: 'desk/council.txt',
      'first line': '2',
      'last line': '4',
    });
    expect(copy).toMatchObject({ part: 'cut', printing: '1', 'first line': '5', text: keeper?.['text'] });
    expect(copy?.['text']).toMatch(/^The harbour council .*\\n“We have kept/);
  });

  it('can be read line by line', () => {
    const lines = [...csv(hostileReport)].join('').split('\r\n');
    expect(lines).toHaveLength(rowsOf(hostileReport).length + 2);
  });

  it('holds no cell that a spreadsheet would run', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      ' =1',
      "'=1",
      '\t=1',
      '\r=1',
      '＝1',
      '＋1',
      '－1',
      '＠1',
      '\u00a0=1',
    ];
    for (const text of formulas) {
      const [finding] = feedReport.findings;
      const copies = (finding?.copies ?? []).map((copy) => ({ ...copy, text, path: text }));
      const findings = finding === undefined ? [] : [{ ...finding, copies, reason: text }];
      for (const row of rowsOf({ ...feedReport, findings })) {
        for (const cell of [row['text'], row['path'], row['reason']]) {
          expect(cell).toMatch(/^(?:'|\\t=|\\r=)/);
          expect(cell).toContain('1');
        }
      }
    }
    for (const row of rowsOf(hostileReport))
      for (const [name, cell] of Object.entries(row))
        expect(`${name} ${cell}`).not.toMatch(/^\w+(?: \w+)* [=+@]/);
  });
});
