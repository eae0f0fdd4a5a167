import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dedupe } from '../../src/core/dedupe.ts';
import { decoded, desk, lawRuns, runCore, source, textOf } from './runs.ts';

describe('law 3, idempotence: a second run cuts nothing', () => {
  test('on the cleaned copies, with the same settings', () => {
    fc.assert(
      fc.property(desk, (one) => {
        const cleaned = runCore(one).outcomes.map(({ path, after, encoding }) =>
          source(path, decoded(textOf(after, encoding), encoding)),
        );
        const again = dedupe(cleaned, one.settings);
        const cuts = again.articles.flatMap(({ path, cuts }) =>
          cuts.map(({ finding }) => ({ path, finding })),
        );
        const told = cuts.map(({ path, finding }) => ({
          path,
          finding: again.findings.find(({ id }) => id === finding),
        }));
        expect(told).toEqual([]);
      }),
      { numRuns: lawRuns },
    );
  });
});
