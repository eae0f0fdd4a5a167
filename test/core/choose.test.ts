import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, type Chooser } from '../../src/core/choose.ts';
import { dedupe } from '../../src/core/dedupe.ts';
import type { Cut, Result } from '../../src/core/finding.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Source } from '../../src/core/source.ts';
import { fromString } from '../../src/core/copy/decoded.ts';
import { desk, decoded, lawRuns, source } from '../laws/runs.ts';
import { without } from '../laws/plain-check.ts';
import { sentence } from './made-article.ts';

const [one, two, three] = [sentence(0), sentence(1), sentence(2)];
const text = [one, two, three, one, two, three, ''].join('\n');
const sources: readonly Source[] = [
  source('a.txt', fromString(text)),
  source('b.txt', fromString(`${three}\n`)),
];
const planned = dedupe(sources, defaultSettings);
const all: Chooser = () => true;
const none: Chooser = () => false;

describe('choose', () => {
  it('gives the planned result when every cut is made', () => {
    expect(choose(planned, sources, defaultSettings, all)).toEqual(planned);
  });

  it('lets alone an article that the plan does not know', () => {
    const more = [...sources, source('c.txt', fromString(`${text}${text}`))];
    expect(choose(planned, more, defaultSettings, all)).toEqual(planned);
  });

  it('cuts nothing when none is, and tells each copy as kept', () => {
    const result = choose(planned, sources, defaultSettings, none);
    expect(result.totals).toMatchObject({ articlesCut: 0, paragraphsCut: 0, findingsCut: 0 });
    expect(result.articles[0]).toMatchObject({
      bytesOut: planned.articles[0]?.bytesIn,
      cuts: [],
      removals: [],
    });
    const [finding] = result.findings;
    expect(finding).toMatchObject({ action: 'kept' });
    expect(finding?.reason).toMatch(/What stays of it stays by choice\.$/);
    expect(finding?.copies.some(({ part }) => part === 'cut')).toBe(false);
  });

  it('tells a finding as cut when some of its copies are', () => {
    const first = planned.articles[0]?.cuts[0];
    const result = choose(planned, sources, defaultSettings, (cut) => cut === first);
    expect(result.totals.paragraphsCut).toBe(1);
    expect(result.findings.find(({ id }) => id === first?.finding)?.copies.length).toBeGreaterThan(1);
  });

  function forged(change: (cut: Cut) => Cut): Result {
    const articles = planned.articles.map((article) => ({ ...article, cuts: article.cuts.map(change) }));
    return { ...planned, articles };
  }

  it.each<[string, (cut: Cut) => Cut]>([
    ['goes itself', (cut) => ({ ...cut, keeper: { path: 'a.txt', span: cut.span } })],
    ['says something else', (cut) => ({ ...cut, keeper: { path: 'a.txt', span: { start: 0, end: 9 } } })],
    ['lies in an article that is not there', (cut) => ({ ...cut, keeper: { ...cut.keeper, path: 'c.txt' } })],
  ])('refuses a plan in which a keeper %s', (_, change) => {
    expect(() => choose(forged(change), sources, defaultSettings, all)).toThrow(
      expect.objectContaining({ name: 'LawBroken' }),
    );
  });

  it('refuses a plan for an article that is another one now', () => {
    const edited = [source('a.txt', fromString(text.replaceAll(two, one))), ...sources.slice(1)];
    expect(() => choose(planned, edited, defaultSettings, all)).toThrow(
      expect.objectContaining({ name: 'LawBroken' }),
    );
  });

  it('proves any choice among the cuts of any plan, or refuses it, and then loses no sentence', () => {
    fc.assert(
      fc.property(desk, fc.infiniteStream(fc.boolean()), ({ articles, settings }, coins) => {
        const before = articles.map(({ path, copy, encoding }) => source(path, decoded(copy.text, encoding)));
        const plan = dedupe(before, settings);
        const made = new Map<Cut, boolean>();
        const toss: Chooser = (cut) => {
          const known = made.get(cut) ?? coins.next().value === true;
          made.set(cut, known);
          return known;
        };
        const result = choose(plan, before, settings, toss);
        for (const [index, article] of result.articles.entries()) {
          const loaded = before.find(({ path }) => path === article.path)?.load();
          if (loaded === undefined || 'reason' in loaded) throw new Error('no article');
          expect(without(loaded.bytes, article.removals).length).toBe(article.bytesOut);
          expect(article.bytesOut).toBeGreaterThanOrEqual(plan.articles[index]?.bytesOut ?? 0);
        }
      }),
      { numRuns: lawRuns },
    );
  });
});
