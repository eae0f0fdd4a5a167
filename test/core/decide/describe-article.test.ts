import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/core/clean/removals.ts';
import type { Claim, Ruling } from '../../../src/core/decide/claim.ts';
import { describeArticle } from '../../../src/core/decide/describe-article.ts';
import type { DraftFinding } from '../../../src/core/decide/describe.ts';
import type { Rule } from '../../../src/core/decide/rules.ts';
import type { FindingKind } from '../../../src/core/finding.ts';
import { makeArticle } from '../made-article.ts';

const lines = ['One.', 'Two.', 'Dréi.', 'One.', 'Two.', 'One.', 'Two'];
const article = makeArticle(lines);

/** The range of lines, from the first to the last. */
function at(first: number, last = first): Range {
  const [from, to] = [article.paragraphs[first], article.paragraphs[last]];
  return { start: Number(from?.start), end: Number(to?.end) };
}

function claim(keeper: Range, copy: Range, rule: Rule = 'prose-again'): Claim {
  return { keeper, copy, rule };
}

function ruling(kind: FindingKind, ...claims: readonly Claim[]): Ruling {
  return { kind, claims };
}

function drafts(...rulings: readonly Ruling[]): DraftFinding[] {
  return describeArticle(article, rulings);
}

/** The copies of each finding: printing, part and lines. */
function copies(...rulings: readonly Ruling[]): string[][] {
  return drafts(...rulings).map(({ finding }) =>
    finding.copies.map(({ printing, part, start, end }) => `${printing} ${part} ${start.line}-${end.line}`),
  );
}

describe('a finding', () => {
  test('has the printings of all rulings with the same keepers', () => {
    expect(
      copies(
        ruling('repeated-paragraph', claim(at(0), at(3))),
        ruling('repeated-paragraph', claim(at(1), at(4))),
        ruling('repeated-paragraph', claim(at(0), at(5), 'recurring')),
      ),
    ).toEqual([
      ['0 keeper 1-1', '1 cut 4-4', '2 kept 6-6'],
      ['0 keeper 2-2', '1 cut 5-5'],
    ]);
  });

  test('of another kind is another one', () => {
    expect(
      drafts(
        ruling('repeated-paragraph', claim(at(0), at(3))),
        ruling('near-repeat', claim(at(0), at(5), 'near-again')),
      ).map(({ finding }) => finding.kind),
    ).toEqual(['repeated-paragraph', 'near-repeat']);
  });

  test('whose keeper ends elsewhere is another one', () => {
    expect(
      copies(
        ruling('contained-paragraph', claim(at(0, 1), at(4), 'merged')),
        ruling('contained-paragraph', claim(at(0, 2), at(5), 'merged')),
      ),
    ).toEqual([
      ['0 keeper 1-2', '1 cut 5-5'],
      ['0 keeper 1-3', '1 cut 6-6'],
    ]);
  });

  test('joins the pieces of a printing that stand together and fare alike', () => {
    const block = [claim(at(0), at(3), 'block-follows'), claim(at(1), at(4), 'block-follows')];
    expect(copies(ruling('repeated-block', ...block))).toEqual([['0 keeper 1-2', '1 cut 4-5']]);
    const [first, second] = block as [Claim, Claim];
    expect(copies(ruling('repeated-block', first, { ...second, rule: 'form' }))).toEqual([
      ['0 keeper 1-2', '1 cut 4-4', '1 kept 5-5'],
    ]);
  });
});

describe('a cut', () => {
  test('is made for each claim that cuts, in bytes', () => {
    const [draft] = drafts(ruling('repeated-block', claim(at(0), at(3)), claim(at(1), at(4), 'form')));
    expect(draft?.cuts).toEqual([
      {
        path: 'a.txt',
        loose: false,
        span: { start: 17, end: 21 },
        keeper: { path: 'a.txt', span: { start: 0, end: 4 } },
      },
    ]);
  });

  test('that says less than its keeper is loose', () => {
    const [draft] = drafts(ruling('contained-paragraph', claim(at(0, 1), at(3), 'inside')));
    expect(draft?.cuts.map(({ loose }) => loose)).toEqual([true]);
  });

  test('is made for each part of a claim, which is loose', () => {
    const parts = [
      { keeper: at(0), copy: at(3) },
      { keeper: at(1), copy: at(4) },
    ];
    const [draft] = drafts(ruling('repeated-paragraph', { ...claim(at(5, 6), at(3, 4)), parts }));
    expect(draft?.cuts.map(({ span, keeper, loose }) => [span.start, keeper.span.start, loose])).toEqual([
      [17, 0, true],
      [22, 5, true],
    ]);
    expect(draft?.finding.copies.map(({ start, end }) => `${start.line}-${end.line}`)).toEqual([
      '6-7',
      '4-5',
    ]);
  });
});
