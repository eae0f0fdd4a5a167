import { describe, expect, it } from 'vitest';
import type { FindingCopy } from '../../src/core/finding.ts';
import { linesOf, listed, repeatOf } from '../../src/report/copies.ts';

function copy(printing: number, lines: readonly [number, number], text?: string): FindingCopy {
  const [first, last] = lines;
  return {
    path: 'a.txt',
    start: { byte: 0, line: first, column: 1 },
    end: { byte: 1, line: last, column: 2 },
    part: printing === 0 ? 'keeper' : 'cut',
    printing,
    ...(text === undefined ? {} : { text }),
  };
}

const finding = { id: 'x', kind: 'repeated-block', action: 'cut', reason: 'Twice.', score: 1 } as const;

describe('repeatOf', () => {
  it('lends the text of the keeper, piece by piece, to copies that say the same', () => {
    const copies = [
      copy(0, [1, 1], 'One.'),
      copy(0, [2, 3], 'Two.'),
      copy(1, [5, 5]),
      copy(1, [7, 8]),
      copy(2, [9, 9], 'ONE.'),
    ];
    const repeat = repeatOf({ ...finding, copies });
    expect(repeat?.keeper.pieces.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(repeat?.others.map(({ number, pieces }) => [number, pieces.map(({ text }) => text)])).toEqual([
      [1, ['One.', 'Two.']],
      [2, ['ONE.']],
    ]);
  });

  it('is undefined without copies', () => {
    expect(repeatOf({ ...finding, copies: [] })).toBeUndefined();
  });
});

describe('linesOf', () => {
  it.each([
    [[[7, 7]], 'line 7'],
    [[[7, 12]], 'lines 7-12'],
    [
      [
        [7, 7],
        [9, 9],
      ],
      'lines 7 and 9',
    ],
    [
      [
        [1, 2],
        [4, 4],
        [6, 9],
      ],
      'lines 1-2, 4 and 6-9',
    ],
  ] as const)('names %j', (pieces, expected) => {
    const repeat = repeatOf({ ...finding, copies: pieces.map((lines) => copy(0, lines, 'x')) });
    expect(repeat === undefined ? '' : linesOf(repeat.keeper.pieces, '-')).toBe(expected);
  });
});

describe('listed', () => {
  it('reads as a sentence does', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
