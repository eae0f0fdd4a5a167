import { describe, expect, test } from 'vitest';
import { remainderOf } from '../../../src/core/clean/remainder.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { takeApart } from '../../../src/core/copy/take-apart.ts';
import { settle, type Settled } from '../../../src/core/decide/settle.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { sentence } from '../made-article.ts';
import { long, nearly } from './judged.ts';

const [A, B, C, D, E, F, G] = [0, 1, 2, 3, 4, 5, 6].map(sentence) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

interface Outcome {
  readonly left: string;
  readonly settled: Settled;
}

function settleText(
  text: string,
  settings: Partial<Settings> = {},
  removed: readonly string[] = [],
): Outcome {
  const article = takeApart('a.txt', fromString(text), 'auto');
  const ranges = removed.map((part) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  });
  const settled = settle(article, { ...defaultSettings, cut: 'sentences', ...settings }, ranges);
  return { left: remainderOf(text, settled.removals).text, settled };
}

function lines(...paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `${paragraph}\n`).join('');
}

/** The rules that decided, in the order of their rulings. */
function rulesOf({ settled: { rulings } }: Outcome): string[] {
  return rulings.flatMap(({ claims }) => claims.map(({ rule }) => rule));
}

describe('sentences go', () => {
  test('from wrapped paragraphs, whose other lines stay as they are', () => {
    const wrapped = (text: string): string => text.replace(/(.{50,66}) /g, '$1\n');
    const text = lines(wrapped(`${A} ${B}`), '', wrapped(`${C} ${B} ${D}`), '', wrapped(`${E} ${F}`));
    const { left } = settleText(text);
    expect(left.split('\n')).toEqual([
      ...wrapped(`${A} ${B}`).split('\n'),
      '',
      'A teacher from the island carried the lantern that had stood in',
      'the village school. Nobody in the market',
      'could remember when the captain had last written to his',
      'office.',
      '',
      ...wrapped(`${E} ${F}`).split('\n'),
      '',
    ]);
  });

  test('from indented paragraphs, whose indentation stays', () => {
    const text = lines(`    ${A} ${B}`, `    ${B} ${C}`, `    ${D}`);
    expect(settleText(text).left).toBe(lines(`    ${A} ${B}`, `    ${C}`, `    ${D}`));
  });

  test('in looks one after the other where a paragraph repeats several', () => {
    const text = lines(`${A} ${B}`, `${C} ${D}`, `${E} ${B} ${F} ${D} ${G}`);
    const outcome = settleText(text);
    expect(outcome.left).toBe(lines(`${A} ${B}`, `${C} ${D}`, `${E} ${F} ${G}`));
    expect(rulesOf(outcome)).toEqual(['sentence-again', 'sentence-again']);
  });

  test('beside a body that is printed twice: what leans on their paragraph leans on what stays of it', () => {
    const body = [`${A} ${B}`, C, `${D} ${A} ${E}`, F];
    const outcome = settleText(lines(...body, ...body));
    expect(outcome.left).toBe(lines(`${A} ${B}`, C, `${D} ${E}`, F));
    const parts = outcome.settled.rulings.flatMap(({ claims }) =>
      claims.flatMap((claim) => claim.parts ?? []),
    );
    const { text } = fromString(lines(...body, ...body));
    expect(parts.map(({ copy }) => text.slice(copy.start, copy.end))).toEqual([D, A, E]);
    expect(parts.map(({ keeper }) => text.slice(keeper.start, keeper.end))).toEqual([D, A, E]);
    expect(parts[1]?.keeper.start).toBe(0);
  });

  test('and what is left of a paragraph goes when it is said elsewhere', () => {
    const text = lines(`${A} ${B} ${C}`, `${D} ${E} ${F} ${G}`, `${A} ${D} ${C}`);
    const outcome = settleText(text);
    expect(outcome.left).toBe(lines(`${A} ${B} ${C}`, `${D} ${E} ${F} ${G}`));
  });
});

describe('nothing goes', () => {
  test('where a keeper would lose the sentence that a near copy has in other words', () => {
    const keeper = `${A} ${B.slice(0, -1)}, and so on and so forth for the rest of the day.`;
    const near = `${A} Meanwhile e${B.slice(1, -1)}, and so on and so forth for the rest of the day.`;
    const text = lines(`${C} ${keeper.slice(A.length + 1)}`, keeper, near);
    const outcome = settleText(text);
    expect(outcome.left).toBe(text);
    expect(rulesOf(outcome)).toContain('unsettled');
  });
});

describe('what was left out before', () => {
  test('is no part of the keeper of a copy that goes', () => {
    const text = lines(A, D, B, C, `${A} ${B}`);
    const outcome = settleText(text, { cut: 'standard' }, [`${D}\n`]);
    expect(outcome.left).toBe(lines(A, B, C));
    const parts = outcome.settled.rulings.flatMap(({ claims }) =>
      claims.flatMap((claim) => claim.parts ?? []),
    );
    expect(parts.map(({ keeper }) => text.slice(keeper.start, keeper.end))).toEqual([A, B]);
  });
});

describe('later looks', () => {
  test('leave what the first one told of copies that stay, but not of those that go', () => {
    const text = lines(long(0), nearly(0), nearly(0, 'Moreover'), B, 'No comment.', C, 'No comment.');
    const outcome = settleText(text, { cut: 'careful' });
    expect(outcome.left).toBe(lines(long(0), B, 'No comment.', C, 'No comment.'));
    expect(rulesOf(outcome).toSorted()).toEqual(['near-again', 'near-again', 'short']);
  });

  test('take nothing that was told of part of a paragraph when that part goes', () => {
    const text = lines(`${A} ${B}`, `${C} ${D}`, `${A} ${E} ${C} ${F}`);
    const outcome = settleText(text);
    expect(outcome.left).toBe(lines(`${A} ${B}`, `${C} ${D}`, `${E} ${F}`));
    expect(rulesOf(outcome)).toEqual(['sentence-again', 'sentence-again']);
  });

  test('keep what was told of a whole paragraph of which a part goes', () => {
    const update = `${A.replace('walkers', '12 walkers')} ${B} ${C} ${D} ${F}`;
    const outcome = settleText(lines(`${E} ${F}`, `${A} ${B} ${C} ${D}`, G, update));
    expect(rulesOf(outcome)).toEqual(['update', 'sentence-again']);
    const [claim] = outcome.settled.rulings.flatMap(({ claims }) => claims);
    expect(claim?.detail).toContain('A number differs: nothing and “12”.');
    expect(claim?.score).toBeLessThan(0.85);
  });
});
