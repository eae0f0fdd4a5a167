import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainderOf } from '../../../src/core/clean/remainder.ts';
import type { Article } from '../../../src/core/copy/article.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { takeApart } from '../../../src/core/copy/take-apart.ts';
import { isCut } from '../../../src/core/decide/rules.ts';
import { settle, type Settled } from '../../../src/core/decide/settle.ts';
import { essence } from '../../../src/core/decide/essence.ts';
import { sameAttribution } from '../../../src/core/decide/attribution.ts';
import { defaultSettings, type CutPolicy } from '../../../src/core/settings.ts';
import { sentence } from '../made-article.ts';

function articleOf(text: string): Article {
  return takeApart('a.txt', fromString(text), 'auto');
}

function settleText(text: string, cut: CutPolicy = 'standard'): Settled {
  return settle(articleOf(text), { ...defaultSettings, cut });
}

function leftOf(text: string, { removals }: Settled): string {
  return remainderOf(text, removals).text;
}

/** Copies and keepers of what is cut, as printed. */
function cutsOf(text: string, { rulings }: Settled): { copy: string; keeper: string }[] {
  return rulings
    .flatMap(({ claims }) => claims)
    .filter(({ rule }) => isCut(rule))
    .map(({ copy, keeper }) => ({
      copy: text.slice(copy.start, copy.end),
      keeper: text.slice(keeper.start, keeper.end),
    }));
}

/** The rules that decided, each once, sorted. */
function rulesOf({ rulings }: Settled): string[] {
  const rules = rulings.flatMap(({ claims }) => claims.map(({ rule }) => rule));
  return [...new Set(rules)].toSorted();
}

const [A, B, C, D] = [0, 1, 2, 3].map(sentence) as [string, string, string, string];

test('an article without repeats stays as it is', () => {
  const text = `${A}\n${B}\n`;
  const settled = settleText(text);
  expect([settled.rulings, settled.removals]).toEqual([[], []]);
  expect(leftOf(text, settled)).toBe(text);
});

test('a body printed twice is left once', () => {
  const text = `${A}\n${B}\nsource: reuters.com\n${A}\n${B}\nsource: reuters.com\n`;
  const settled = settleText(text);
  expect(leftOf(text, settled)).toBe(`${A}\n${B}\nsource: reuters.com\n`);
  expect(settled.rulings.map(({ kind }) => kind)).toEqual(['repeated-block']);
});

test('what only a second look finds is cut as well, and told in places of the whole article', () => {
  const text = ['# The harbour opens', '# The harbour opens', '***', '# The harbour opens', A, ''].join(
    '\n\n',
  );
  const settled = settleText(text);
  expect(leftOf(text, settled).match(/The harbour opens/g)).toHaveLength(1);
  const cuts = cutsOf(text, settled);
  expect(cuts).toHaveLength(2);
  for (const { copy, keeper } of cuts) expect(copy).toBe(keeper);
  const starts = settled.rulings.flatMap(({ claims }) => claims.map(({ copy }) => copy.start));
  expect(new Set(starts).size).toBe(starts.length);
});

test('what was left out before stays out, and is neither keeper nor copy', () => {
  const text = `${A}\n${B}\n${A}\n${C}\n${A}\n`;
  const first = { start: 0, end: A.length + 1 };
  const settled = settle(articleOf(text), defaultSettings, [first]);
  expect(settled.removals[0]).toEqual(first);
  expect(leftOf(text, settled)).toBe(`${B}\n${A}\n${C}\n`);
  expect(cutsOf(text, settled)).toEqual([{ copy: A, keeper: A }]);
});

test('a later look may cut the keeper of an earlier one, whole, in favour of its own', () => {
  const text = `    The harbour council opened the old bridge to\nwalkers early on a cold winter morning.\n    ${A}\n${A}\n`;
  const settled = settleText(text, 'all');
  expect(leftOf(text, settled).match(/winter morning/g)).toHaveLength(1);
  expect(cutsOf(text, settled)).toHaveLength(2);
});

describe('nothing is cut where a cut would make the rest read as other paragraphs that go in turn', () => {
  const [opening, rest] = [
    'Engineers had painted the railings twice',
    'before the first visitors crossed the river.',
  ];

  test('and no sentence of the rest can be led to one that stays', () => {
    const lines = [opening, `    ${opening}`, rest, `    ${opening}`, rest, 'the end', '', `    ${C}`];
    const text = `${lines.join('\n')}\n`;
    const settled = settleText(text);
    expect(leftOf(text, settled)).toBe(text);
    expect(rulesOf(settled)).toEqual(['unsettled']);
  });

  test('but where each sentence is said by what stays, it is cut', () => {
    const lines = ['    ', B, `    ${opening}`, rest, rest, '', 'source: AP', ''];
    const text = `${lines.join('\n')}\n`;
    const settled = settleText(text, 'all');
    expect(leftOf(text, settled)).toBe(`    \n    ${opening}\n${rest}\n\nsource: AP\n\n`);
    expect(rulesOf(settled)).not.toContain('unsettled');
  });
});

test('what stays is told with the look at the whole article only', () => {
  const text = `${A}\n${B}\nNo comment.\n${C}\n${C}\nNo comment.\n${D}\n`;
  expect(rulesOf(settleText(text))).toEqual(['adjacent', 'short']);
});

const lines: readonly string[] = [
  ...[0, 1, 2, 3, 4, 5].map(sentence),
  'source: AP',
  'Source: Reuters',
  '***',
  'In brief',
  'QUESTION: Who pays?',
  '- an item of a list',
  'Reuter',
  '# A heading of words',
  'By Maren Holt',
  '| a | b |',
  'MORE',
  `    ${sentence(6)}`,
];
const copy = fc
  .tuple(
    fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 14 }),
    fc.constantFrom('\n', '\n\n', '\r\n', '\n \n\n'),
    fc.constantFrom('', '\n', '\n\n'),
  )
  .map(([parts, between, end]) => parts.join(between) + end);
const policies = fc.constantFrom<CutPolicy>('careful', 'standard', 'all');

describe('whatever an article repeats', () => {
  test('a second run over what is left cuts nothing (law 3)', () => {
    fc.assert(
      fc.property(copy, policies, (text, policy) => {
        const left = leftOf(text, settleText(text, policy));
        expect(settleText(left, policy).removals).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('each cut has a keeper that stays and says the same', () => {
    fc.assert(
      fc.property(copy, policies, (text, policy) => {
        const settled = settleText(text, policy);
        for (const { claims } of settled.rulings) {
          for (const { keeper, rule } of claims.filter((claim) => isCut(claim.rule))) {
            const touched = settled.removals.some(
              ({ start, end }) => start < keeper.end && keeper.start < end,
            );
            expect(touched, rule).toBe(false);
          }
        }
        for (const { copy, keeper } of cutsOf(text, settled)) {
          const same =
            essence(copy) === essence(keeper) && (essence(copy) !== '' || copy.trim() === keeper.trim());
          expect(same || sameAttribution(copy, keeper), JSON.stringify([copy, keeper])).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('each copy is ruled on once, and the ranges are sorted and apart', () => {
    fc.assert(
      fc.property(copy, policies, (text, policy) => {
        const { rulings, removals } = settleText(text, policy);
        const starts = rulings.flatMap(({ claims }) => claims.map((claim) => claim.copy.start));
        expect(new Set(starts).size).toBe(starts.length);
        removals
          .slice(1)
          .forEach(({ start }, at) => expect(start).toBeGreaterThan(Number(removals[at]?.end)));
      }),
      { numRuns: 400 },
    );
  });
});
