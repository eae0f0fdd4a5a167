import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/core/clean/removals.ts';
import type { Claim } from '../../../src/core/decide/claim.ts';
import { leadClaims } from '../../../src/core/decide/lead-claims.ts';
import type { Rule } from '../../../src/core/decide/rules.ts';
import { makeArticle } from '../made-article.ts';

/** Paragraphs of sentences `A.`, `B.`, … and what is claimed and was left out of them. */
interface Told {
  readonly paragraphs: readonly string[];
  /** `copy < keeper rule`: each a paragraph by its number, or a piece of it in parentheses: `1(B.)`, or `1-2`. */
  readonly claims: readonly string[];
  readonly removed?: readonly string[];
}

/** Long words for the letters, since a single letter with a full stop is an initial. */
function spelled(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `${letter}${letter.toLowerCase().repeat(9)}`);
}

/** For each claim in its order what became of it: `whole`, or its parts; or `unsound` for all of them. */
function led({ paragraphs, claims, removed = [] }: Told): string[] {
  const article = makeArticle(paragraphs.map(spelled));
  const { text } = article.decoded;
  const range = (place: string): Range => {
    const [, from, to = from, piece] = /^(\d+)(?:-(\d+))?(?:\((.*)\))?$/.exec(place) ?? [];
    const [first, last] = [article.paragraphs[Number(from)], article.paragraphs[Number(to)]];
    const whole = { start: Number(first?.start), end: Number(last?.end) };
    if (piece === undefined) return whole;
    const start = text.indexOf(spelled(piece), whole.start);
    return { start, end: start + spelled(piece).length };
  };
  const made = claims.map((claim): Claim => {
    const [, copy = '', keeper = '', rule] = /^(.*) < (.*) (.*)$/.exec(claim) ?? [];
    return { copy: range(copy), keeper: range(keeper), rule: rule as Rule };
  });
  const parted = leadClaims(article, made, removed.map(range));
  if (parted === undefined) return ['unsound'];
  const shown = ({ start, end }: Range): string =>
    `${article.paragraphs.filter((paragraph) => paragraph.start <= start).length - 1}(${text
      .slice(start, end)
      .replace(/([A-Z])[a-z]+/g, '$1')})`;
  return made.map((claim) => {
    const parts = parted.get(claim);
    return parts?.map(({ copy, keeper }) => `${shown(copy)} < ${shown(keeper)}`).join(', ') ?? 'whole';
  });
}

describe('a claim stands as it is', () => {
  test.each<[string, Told, string[]]>([
    [
      'when all of its keeper stays',
      { paragraphs: ['A. B.', 'A. B.'], claims: ['1 < 0 prose-again'] },
      ['whole'],
    ],
    [
      'when its keeper goes whole in favour of another',
      { paragraphs: ['A. B.', 'A. B.', 'A. B. C.'], claims: ['1 < 0 prose-again', '0 < 2 inside'] },
      ['whole', 'whole'],
    ],
    [
      'when its keeper goes as nearly the same, and it says the same as its keeper',
      { paragraphs: ['A. B.', 'A. B.', 'A. C.'], claims: ['1 < 0 prose-again', '0 < 2 near-again'] },
      ['whole', 'whole'],
    ],
    [
      'when a sentence goes beside it',
      { paragraphs: ['A. B.', 'B.', 'A. C.'], claims: ['1 < 0 inside', '2(A.) < 0(A.) sentence-again'] },
      ['whole', 'whole'],
    ],
  ])('%s', (_, told, expected) => {
    expect(led(told)).toEqual(expected);
  });
});

describe('a claim is parted', () => {
  test.each<[string, Told, string[]]>([
    [
      'when its keeper loses a sentence',
      {
        paragraphs: ['B. D.', 'A. B. C.', 'A. B. C.'],
        claims: ['2 < 1 prose-again', '1(B.) < 0(B.) sentence-again'],
      },
      ['2(A.) < 1(A.), 2(B.) < 0(B.), 2(C.) < 1(C.)', 'whole'],
    ],
    [
      'when its keeper, an indented paragraph, loses a sentence',
      {
        paragraphs: ['B. D.', '  A. B.', '  A. B.'],
        claims: ['2 < 1 prose-again', '1(B.) < 0(B.) sentence-again'],
      },
      ['2(A.) < 1(A.), 2(B.) < 0(B.)', 'whole'],
    ],
    [
      'when it has lost a sentence before',
      {
        paragraphs: ['A. B.', 'C. D. E.', 'C. A. D.'],
        claims: ['2(A.) < 0(A.) sentence-again', '2 < 1 inside'],
      },
      ['whole', '2(C.) < 1(C.), 2(D.) < 1(D.)'],
    ],
    [
      'when it and its keeper have lost the same',
      {
        paragraphs: ['A. B.', 'C. A. D. E.', 'C. A. D. E.'],
        claims: ['1(A.) < 0(A.) sentence-again', '2(A.) < 0(A.) sentence-again', '2 < 1 prose-again'],
      },
      ['whole', 'whole', '2(C.) < 1(C.), 2(D. E.) < 1(D. E.)'],
    ],
    [
      'when its keeper goes in parts itself',
      {
        paragraphs: ['B. D.', 'A. B. E.', 'A. B.', 'A. B.'],
        claims: ['3 < 2 prose-again', '2 < 1 inside', '1(B.) < 0(B.) sentence-again'],
      },
      ['3(A.) < 1(A.), 3(B.) < 0(B.)', '2(A.) < 1(A.), 2(B.) < 0(B.)', 'whole'],
    ],
    [
      'when two steps to what stays would say less',
      { paragraphs: ['A. B. C.', 'A. B.', 'B.'], claims: ['2 < 1 inside', '1 < 0 inside'] },
      ['2(B.) < 0(B.)', 'whole'],
    ],
    [
      'when something was left out of its keeper before',
      { paragraphs: ['A.', 'D.', 'B.', 'A. B.'], claims: ['3 < 0-2 rebroken'], removed: ['1'] },
      ['3(A.) < 0(A.), 3(B.) < 2(B.)'],
    ],
    [
      'when a paragraph goes between its keepers',
      {
        paragraphs: ['A.', 'D.', 'B.', 'A. B.', 'D.'],
        claims: ['1 < 4 prose-again', '3 < 0-2 rebroken'],
      },
      ['whole', '3(A.) < 0(A.), 3(B.) < 2(B.)'],
    ],
    [
      'when its keeper goes with others that stand together',
      { paragraphs: ['A. B. C.', 'A.', 'B.', 'A.'], claims: ['3 < 1 prose-again', '1-2 < 0 rebroken'] },
      ['3(A.) < 0(A.)', 'whole'],
    ],
    [
      'into rules as well',
      {
        paragraphs: ['B.', 'A. B.', '***', 'A. B.', '***'],
        claims: ['3-4 < 1-2 prose-again', '1(B.) < 0 sentence-again'],
      },
      ['3(A.) < 1(A.), 3(B.) < 0(B.), 4(***) < 2(***)', 'whole'],
    ],
  ])('%s', (_, told, expected) => {
    expect(led(told)).toEqual(expected);
  });
});

describe('nothing is certain', () => {
  test.each<[string, Told]>([
    [
      'when a keeper of which a copy says nearly the same loses the sentence that differs',
      {
        paragraphs: ['B. D.', 'A. B.', 'A. C.'],
        claims: ['2 < 1 near-again', '1(B.) < 0(B.) sentence-again'],
      },
    ],
    [
      'when two steps say nearly the same',
      {
        paragraphs: ['A. B.', 'A. C.', 'D. C.'],
        claims: ['2 < 1 near-again', '1 < 0 near-again'],
      },
    ],
    [
      'when the piece of a keeper is nowhere to be found',
      {
        paragraphs: ['B. D.', 'A. B.', 'C. A. B.'],
        claims: ['2 < 1 near-again', '1(B.) < 0(B.) sentence-again'],
      },
    ],
    [
      'when a copy ends inside a sentence',
      {
        paragraphs: ['C. D.', 'A B. C.', 'A B. C.'],
        claims: ['2(B. C.) < 1 inside', '1(C.) < 0(C.) sentence-again'],
      },
    ],
    [
      'when its keeper was left out before',
      { paragraphs: ['A.', 'A.'], claims: ['1 < 0 prose-again'], removed: ['0'] },
    ],
  ])('%s', (_, told) => {
    expect(led(told)).toEqual(['unsound']);
  });
});

describe('what one claim takes half of', () => {
  test.each<[string, Told]>([
    [
      'and another one the rest',
      {
        paragraphs: ['A. B C.', 'A. B C.'],
        claims: ['1(A. B) < 0(A. B) prose-again', '1(C.) < 0(C.) prose-again'],
      },
    ],
    [
      'when the other half had gone before',
      { paragraphs: ['A. B C.', 'A. B C.'], claims: ['1(C.) < 0(C.) prose-again'], removed: ['1(A. B)'] },
    ],
  ])('is not taken for said, %s', (_, told) => {
    expect(led(told)).toEqual(['unsound']);
  });
});
