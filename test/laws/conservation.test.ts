import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covered, standsIn, wordLine, words } from './plain-check.ts';
import { demanded, desk, lawRuns, runCore, textOf, type Outcome, type Run } from './runs.ts';

/** The least share of a cut's words that its keeper has in the same order. A teaser's last word may be half a word. */
const leastCovered = 0.75;

function spanText({ before, encoding }: Outcome, { start, end }: { start: number; end: number }): string {
  return Buffer.from(before.bytes.subarray(start, end)).toString(encoding === 'utf-8' ? 'utf8' : 'utf16le');
}

function outcomeOf({ outcomes }: Run, path: string): Outcome {
  const found = outcomes.find((outcome) => outcome.path === path);
  if (found === undefined) throw new Error(`a keeper lies in ${path}, which is no article of this run`);
  return found;
}

describe('law 2, conservation: what is cut stands somewhere else and stays', () => {
  test('every sentence that went in stands in the output of the run', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const { outcomes } = runCore(one);
        const left = outcomes.map(({ after, encoding }) => wordLine(textOf(after, encoding)));
        for (const sentence of demanded(outcomes)) {
          const wanted = words(sentence);
          expect(
            left.some((line) => standsIn(wanted, line)),
            sentence,
          ).toBe(true);
        }
      }),
      { numRuns: lawRuns },
    );
  });

  test('every sentence stands in its own article unless cutting across articles was asked for', () => {
    fc.assert(
      fc.property(desk, ({ articles, settings }) => {
        const across = settings.across === 'cut' ? 'report' : settings.across;
        for (const outcome of runCore({ articles, settings: { ...settings, across } }).outcomes) {
          const left = wordLine(textOf(outcome.after, outcome.encoding));
          for (const sentence of demanded([outcome]))
            expect(standsIn(words(sentence), left), sentence).toBe(true);
        }
      }),
      { numRuns: lawRuns },
    );
  });

  test('no number is lost', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const { outcomes } = runCore(one);
        const numbers = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];
        const left = new Set(outcomes.flatMap(({ after, encoding }) => numbers(textOf(after, encoding))));
        // A teaser may break off inside a number; the sentences that have to stay are those it was made of.
        const went = new Set(demanded(outcomes).flatMap(numbers));
        expect([...went].filter((number) => !left.has(number))).toEqual([]);
      }),
      { numRuns: lawRuns },
    );
  });

  test('the keeper of a cut says the same and is not cut itself', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const run = runCore(one);
        for (const outcome of run.outcomes) {
          for (const { span, keeper } of outcome.result.cuts) {
            const home = outcomeOf(run, keeper.path);
            const gone = home.result.removals.some(
              ({ start, end }) => start < keeper.span.end && keeper.span.start < end,
            );
            const [text, other] = [spanText(outcome, span), spanText(home, keeper.span)];
            // A keeper in several paragraphs may have a cut between them, never on top of them.
            if (gone)
              expect(
                covered(words(text), words(textOf(home.after, home.encoding))),
                text,
              ).toBeGreaterThanOrEqual(leastCovered);
            // Attribution lines name one source in several ways: `reuters.com`, `Reuters`.
            const own = words(text).filter((word) => word !== 'com');
            expect(covered(own, words(other)), JSON.stringify([text, other])).toBeGreaterThanOrEqual(
              leastCovered,
            );
          }
        }
      }),
      { numRuns: lawRuns },
    );
  });

  test('every cut is told in a finding that cuts', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const { result } = runCore(one);
        for (const { cuts } of result.articles) {
          for (const cut of cuts)
            expect(result.findings.find(({ id }) => id === cut.finding)).toMatchObject({ action: 'cut' });
        }
        const ids = result.findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: lawRuns },
    );
  });
});
