import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { publishingOrder } from '../../src/cli/publishing-order.ts';
import type { ArticleResult } from '../../src/core/finding.ts';

/** An article from which the named articles keep something. */
function article(path: string, ...keepers: readonly string[]): ArticleResult {
  const span = { start: 0, end: 1 };
  const cuts = keepers.map((keeper) => ({ span, keeper: { path: keeper, span }, finding: 'f' }));
  const empty = {
    encoding: 'utf-8',
    layout: 'line',
    bytesIn: 0,
    bytesOut: 0,
    paragraphs: 0,
    removals: [],
    findings: [],
  };
  return { path, cuts, ...empty };
}

function paths(articles: readonly ArticleResult[]): readonly string[] {
  return publishingOrder(articles).map(({ path }) => path);
}

describe('publishingOrder', () => {
  it('puts an article after those that keep what it lost', () => {
    expect(paths([article('a', 'c', 'b'), article('b', 'c'), article('c')])).toEqual(['c', 'b', 'a']);
  });

  it('leaves independent articles in their order', () => {
    expect(paths([article('b', 'b'), article('a'), article('c')])).toEqual(['b', 'a', 'c']);
  });

  it('writes each article of a ring once', () => {
    expect(paths([article('a', 'b'), article('b', 'c'), article('c', 'a')]).toSorted()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('passes over keepers that are not written', () => {
    expect(paths([article('a', 'elsewhere')])).toEqual(['a']);
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 50_000 }, (_, step) => article(`${step}`, `${step + 1}`));
    expect(paths(chain)[0]).toBe('49999');
  });

  it('holds for any articles that lean only on later ones', () => {
    const leans = fc.array(fc.array(fc.nat(30), { maxLength: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(leans, (later) => {
        const articles = later.map((steps, index) =>
          article(`${index}`, ...steps.map((step) => `${index + step + 1}`)),
        );
        const place = new Map(paths(articles).map((path, index) => [path, index]));
        expect(place.size).toBe(articles.length);
        for (const { path, cuts } of articles) {
          for (const { keeper } of cuts) {
            expect(place.get(keeper.path) ?? -1).toBeLessThan(place.get(path) ?? -1);
          }
        }
      }),
    );
  });
});
