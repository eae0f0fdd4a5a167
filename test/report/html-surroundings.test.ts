import { describe, expect, it } from 'vitest';
import { roomFor } from '../../src/report/html-room.ts';
import { surroundingsOf } from '../../src/report/html-surroundings.ts';
import { dataOf, page, reportOf } from './page.ts';
import type { SampleFinding } from './sample.ts';

const text = 'Head\nOne.\nTwo.\nOther copy.\nOne.\nNew copy between.\nTwo.\nThe end.';
const finding: SampleFinding = {
  kind: 'repeated-block',
  action: 'cut',
  reason: 'Printed twice.',
  keeper: {
    path: 'a.txt',
    pieces: [
      [2, 2],
      [3, 3],
    ],
  },
  others: [
    {
      path: 'a.txt',
      pieces: [
        [5, 5],
        [7, 7],
      ],
    },
  ],
};
const report = reportOf([['a.txt', text]], [finding]);

describe('the copy around a finding', () => {
  it('stands before, between and after its pieces', () => {
    const { index, details } = dataOf(page(report, () => text));
    expect(index.hasSurroundings).toBe(true);
    const [keeper, copy] = details[0]?.printings ?? [];
    expect(keeper).toMatchObject({
      before: 'Head\n',
      after: '\nOther copy.\nOne.\nNew copy between.\nTwo.\nThe end.',
    });
    expect(copy).toMatchObject({ before: 'Head\nOne.\nTwo.\nOther copy.\n', after: '\nThe end.' });
    expect(copy?.pieces[1]).toMatchObject({ between: '\nNew copy between.\n' });
  });

  it('is left out, and the page told so, where there are no texts', () => {
    const { index, details } = dataOf(page(report));
    expect(index.hasSurroundings).toBe(false);
    expect(details[0]?.printings[1]).not.toHaveProperty('before');
    const gone = dataOf(page(report, () => undefined));
    expect(gone.details[0]?.printings[1]).not.toHaveProperty('after');
  });

  it('counts lines as the article does, whatever ends them, and shows each end as a line feed', () => {
    const other = text.replaceAll('\n', '\r\n').replace('Head\r\n', 'Head\u2028');
    const [copy] = [...surroundingsOf(report.findings, () => other, 100).values()].slice(-1);
    expect(copy).toEqual({ before: '\nNew copy between.\n', after: '\nThe end.' });
  });

  it('ends with whole words, and says that more stands there', () => {
    const words = 'alpha beta gamma delta epsilon ';
    const long = `${words.repeat(20)}\nOne.\nTwo.\n${words.repeat(20)}`;
    const near = reportOf(
      [['a.txt', long]],
      [{ ...finding, keeper: { path: 'a.txt', pieces: [[2, 2]] }, others: [] }],
    );
    const [around] = surroundingsOf(near.findings, () => long, 40).values();
    expect(around?.before).toMatch(/^… (?:alpha|beta|gamma|delta|epsilon)\b/);
    expect(around?.after).toMatch(/^\nTwo\.\n.*(?:alpha|beta|gamma|delta|epsilon)…$/s);
    expect(Math.max(around?.before.length ?? 0, around?.after.length ?? 0)).toBeLessThanOrEqual(42);
  });

  it('reads each article once', () => {
    const asked: string[] = [];
    const many = reportOf(
      [
        ['a.txt', text],
        ['b.txt', text],
      ],
      [
        finding,
        finding,
        {
          ...finding,
          others: [
            {
              path: 'b.txt',
              pieces: [
                [5, 5],
                [7, 7],
              ],
            },
          ],
        },
      ],
    );
    page(many, (path) => {
      asked.push(path);
      return text;
    });
    expect(asked.toSorted()).toEqual(['a.txt', 'b.txt']);
  });
});

describe('the room on a page', () => {
  it('is everything for a small report, and less of each copy the more of them there are', () => {
    expect(roomFor(report.findings)).toEqual({ piece: Infinity, around: 280 });
    const [one] = report.findings;
    if (one === undefined) throw new Error('The sample has no finding.');
    const copies = one.copies.map((copy) => ({ ...copy, text: 'x'.repeat(5000) }));
    const of = (count: number): { piece: number; around: number } =>
      roomFor(Array.from({ length: count }, () => ({ ...one, copies })));
    expect(of(1000)).toEqual({ piece: Infinity, around: 280 });
    expect(of(4000)).toEqual({ piece: 2400, around: 280 });
    expect(of(100_000)).toEqual({ piece: 400, around: 60 });
  });

  it('shortens no copy in the middle of a character, and says how much is left out', () => {
    const [one] = report.findings;
    if (one === undefined) throw new Error('The sample has no finding.');
    const [copy] = one.copies;
    if (copy === undefined) throw new Error('The sample has no copy.');
    const long = { ...one, copies: [{ ...copy, text: `${'y'.repeat(19_999)}${'😀'.repeat(30_000_000)}` }] };
    const [piece] = dataOf(page({ ...report, findings: [long] })).details[0]?.printings[0]?.pieces ?? [];
    expect(piece?.text).toBe('y'.repeat(19_999));
    expect(piece?.more).toBe(60_000_000);
  });
});
