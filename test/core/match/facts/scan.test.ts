import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scan } from '../../../../src/core/match/facts/scan.ts';

/** Kind and text of each token. */
function tokens(text: string): string[] {
  return scan(text).map(({ kind, text: own, gap }) => `${gap}${kind} ${own}`);
}

test('words, figures and signs are tokens, with what stands before them', () => {
  expect(tokens("The U.S. won't pay $1,000.50 (or .5%) on 3-4 May")).toEqual([
    'word The',
    ' word U.S',
    ". word won't",
    ' word pay',
    ' sign $',
    'number 1,000.50',
    '*word or',
    ' number .5',
    'sign %',
    '*word on',
    ' number 3',
    '-number 4',
    ' word May',
  ]);
});

test('letters of scripts without blanks are tokens of their own', () => {
  expect(tokens('東京 10℃')).toEqual(['dense 東', 'dense 京', ' number 10']);
});

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'Bc',
    "d'e",
    'U.S.',
    'x.y',
    '1',
    '2,000',
    '.5',
    '3.',
    '$',
    '%',
    '&',
    '@',
    '#',
    "'",
    '.',
    ',',
    '-',
  ),
  fc.constantFrom(' ', '  ', '\n', '/', ':', '(', '_'),
  fc.string({ unit: 'binary-ascii', maxLength: 3 }),
);

test('text in ASCII is read as any other', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const own = scan(text);
      expect(scan(`${text} €`).slice(0, own.length)).toEqual(own);
      expect(scan(`${text} €`)).toHaveLength(own.length + 1);
    }),
    { numRuns: 3000 },
  );
});
