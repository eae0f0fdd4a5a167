import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type WordRun } from '../../../../src/core/match/near/alignment.ts';
import { hashWords } from '../../../../src/core/match/near/grams.ts';
import { compareWords } from '../../../../src/core/match/near/similarity.ts';
import { plainDistance } from './feeds.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 });

/** Fewest changed runs of all alignments with the fewest edits, by trying all. */
function fewestChanges(a: readonly string[], b: readonly string[]): number {
  const known = new Map<string, readonly [number, number]>();
  const best = (i: number, j: number, inChange: boolean): readonly [number, number] => {
    if (i === a.length && j === b.length) return [0, 0];
    const key = `${i} ${j} ${inChange}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways: (readonly [number, number])[] = [];
    const change = (di: number, dj: number): void => {
      if (i + di > a.length || j + dj > b.length) return;
      const [edits, runs] = best(i + di, j + dj, true);
      ways.push([edits + 1, runs + (inChange ? 0 : 1)]);
    };
    change(1, 1);
    change(1, 0);
    change(0, 1);
    if (i < a.length && j < b.length && a[i] === b[j]) ways.push(best(i + 1, j + 1, false));
    const [first = [Infinity, 0]] = ways.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
    known.set(key, first);
    return first;
  };
  return best(0, 0, false)[1];
}

/** What a run says in short: `the`, `[big>small]`, `[+new]`, `[-old]`. */
function shown(a: readonly string[], b: readonly string[], runs: readonly WordRun[]): string {
  return runs
    .map((run) => {
      const from = a.slice(run.a.start, run.a.end).join(' ');
      const to = b.slice(run.b.start, run.b.end).join(' ');
      if (run.kind === 'equal') return from;
      if (run.kind === 'inserted') return `[+${to}]`;
      return run.kind === 'deleted' ? `[-${from}]` : `[${from}>${to}]`;
    })
    .join(' ');
}

function expectWhole(a: readonly string[], b: readonly string[], runs: readonly WordRun[]): void {
  let [endA, endB] = [0, 0];
  let wasEqual: boolean | undefined;
  for (const { kind, a: inA, b: inB } of runs) {
    expect([inA.start, inB.start]).toEqual([endA, endB]);
    [endA, endB] = [inA.end, inB.end];
    const [said, saidInB] = [a.slice(inA.start, inA.end), b.slice(inB.start, inB.end)];
    const expected = said.length === 0 ? 'inserted' : saidInB.length === 0 ? 'deleted' : 'replaced';
    if (kind === 'equal') expect(saidInB).toEqual(said);
    else expect(kind).toBe(expected);
    expect(said.length + saidInB.length).toBeGreaterThan(0);
    expect(kind === 'equal').not.toBe(wasEqual);
    wasEqual = kind === 'equal';
  }
  expect([endA, endB]).toEqual([a.length, b.length]);
}

describe('two texts', () => {
  test('get a score, and runs that cover both and make up its edits', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const comparison = compareWords(a, b, 0);
        const longer = Math.max(a.length, b.length);
        const edits = plainDistance(a, b);
        expect(comparison?.edits).toBe(edits);
        expect(comparison?.score).toBe(longer === 0 ? 1 : 1 - edits / longer);
        const runs = comparison?.runs ?? [];
        expectWhole(a, b, runs);
        const changed = runs.filter(({ kind }) => kind !== 'equal');
        const made = changed.map((run) => Math.max(run.a.end - run.a.start, run.b.end - run.b.start));
        expect(made.reduce((sum, count) => sum + count, 0)).toBe(edits);
        expect(changed).toHaveLength(fewestChanges(a, b));
      }),
      { numRuns: 3000 },
    );
  });

  test('get the same score and edits when they are swapped', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [compareWords(a, b, 0), compareWords(b, a, 0)];
        expect([back?.score, back?.edits, back?.runs.length]).toEqual([
          there?.score,
          there?.edits,
          there?.runs.length,
        ]);
      }),
    );
  });

  test('are compared down to the least score, itself included', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 20 }), (a, b, twentieths) => {
        const least = twentieths / 20;
        const score = compareWords(a, b, 0)?.score ?? -1;
        expect(compareWords(a, b, least) === undefined).toBe(score < least);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([5, 10, 15, 35, 45, 55, 65, 95, 230, 1000])(
    'of %i words may differ in a fifth of them at 0.8',
    (length) => {
      const a = Array.from({ length }, (_, at) => `w${at}`);
      const fifth = a.map((word, at) => (at % 5 === 0 ? 'x' : word));
      expect(compareWords(a, fifth, 0.8)?.score).toBeGreaterThanOrEqual(0.8);
      expect(compareWords(a, [...fifth.slice(0, -1), 'y'], 0.8)).toBeUndefined();
    },
  );

  test('of 20,000 words are judged down to 0.75, longer ones up to as many edits', () => {
    const a = Array.from({ length: 20_004 }, (_, at) => `w${at}`);
    const quarter = a.map((word, at) => (at % 4 === 0 ? 'x' : word));
    expect(compareWords(a.slice(4), quarter.slice(4), 0.75)?.edits).toBe(5000);
    expect(compareWords(a, quarter, 0.75)).toBeUndefined();
  });

  test('are compared by the hashes of their words as by the words', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 20 }), (a, b, twentieths) => {
        const least = twentieths / 20;
        const byWords = compareWords(a, b, least);
        expect(compareWords(hashWords(a), hashWords(b), least)).toEqual(byWords);
        expect(compareWords([...hashWords(a)], [...hashWords(b)], least)).toEqual(byWords);
      }),
    );
  });

  test('are refused by a score that none can reach', () => {
    expect(compareWords(['a'], ['a'], 1.5)).toBeUndefined();
    expect(compareWords([], [], 1.5)).toBeUndefined();
  });
});

describe('an alignment', () => {
  test.each([
    ['keeps what is equal', 'a b c', 'a b c', 'a b c'],
    ['shows an inserted word', 'a b', 'a new b', 'a [+new] b'],
    ['shows a deleted word', 'a old b', 'a b', 'a [-old] b'],
    ['puts a repeated word behind the one it repeats', 'the cat', 'the the cat', 'the [+the] cat'],
    [
      'shows one stretch where one stretch differs',
      'the big red car',
      'the small car',
      'the [big red>small] car',
    ],
    ['does not tear a stretch apart for nothing', 'x a b c y', 'x b d c y', 'x [a b>b d] c y'],
    ['keeps equal words between changes', 'one of two', 'three of four', '[one>three] of [two>four]'],
    ['takes a text for new when nothing is equal', 'a b', 'c d e', '[a b>c d e]'],
    [
      'reads as an editor would',
      'shares of the bank rose 5.5 % on monday',
      'shares of the central bank fell 3 % on tuesday',
      'shares of the [+central] bank [rose 5.5>fell 3] % on [monday>tuesday]',
    ],
  ])('%s', (_, first, second, expected) => {
    const [a, b] = [first.split(' '), second.split(' ')];
    expect(shown(a, b, compareWords(a, b, 0)?.runs ?? [])).toBe(expected);
  });

  test('takes the middle for one change when it needs too much room', () => {
    const [a, b] = ['p a q b r'.split(' '), 'p c q d r'.split(' ')];
    expect(shown(a, b, align(a, b, 2))).toBe('p [a>c] q [b>d] r');
    expect(shown(a, b, align(a, b, 2, 11))).toBe('p [a q b>c q d] r');
    expect(shown(a, b, align(a, b, 2, 12))).toBe('p [a>c] q [b>d] r');
  });

  test('of long texts finds each edit', () => {
    const a = Array.from({ length: 3000 }, (_, at) => `w${(at * 7919) % 1009}`);
    const b = a.flatMap((word, at) => (at % 10 === 3 ? [] : at % 10 === 7 ? ['new', word] : [word]));
    const comparison = compareWords(a, b, 0.8);
    expect(comparison?.edits).toBe(600);
    expect(comparison?.runs.filter(({ kind }) => kind === 'inserted')).toHaveLength(300);
    expect(comparison?.runs.filter(({ kind }) => kind === 'deleted')).toHaveLength(300);
  });
});
