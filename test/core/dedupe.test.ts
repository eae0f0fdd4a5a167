import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/core/clean/clean.ts';
import type { DecodedArticle } from '../../src/core/copy/article.ts';
import { fromFixedWidth, fromString } from '../../src/core/copy/decoded.ts';
import { dedupe } from '../../src/core/dedupe.ts';
import { LawBroken } from '../../src/core/decide/prove.ts';
import type { Result, Skip } from '../../src/core/finding.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import type { Source } from '../../src/core/source.ts';
import { sentence } from './made-article.ts';

const [A, B, C, D] = [0, 1, 2, 3].map(sentence) as [string, string, string, string];
/** Copy that stands nowhere else. */
const own = (at: number): string => sentence(3 + at);

function source(path: string, ...lines: readonly string[]): Source {
  const decoded = fromString(lines.map((line) => `${line}\n`).join(''));
  return { path, load: () => decoded };
}

/** A source that gives another article each time it is loaded; the last one again and again. */
function changing(path: string, ...loads: readonly (DecodedArticle | Skip)[]): Source {
  let count = 0;
  return { path, load: () => loads[Math.min(count++, loads.length - 1)] as DecodedArticle | Skip };
}

function run(sources: readonly Source[], settings: Partial<Settings> = {}): Result {
  return dedupe(sources, { ...defaultSettings, ...settings });
}

/** The lines left of each article. */
function left(sources: readonly Source[], settings: Partial<Settings> = {}): string[][] {
  const result = run(sources, settings);
  return result.articles.map(({ path, removals }) => {
    const loaded = sources.find((candidate) => candidate.path === path)?.load();
    if (loaded === undefined || 'reason' in loaded) throw new Error(path);
    return Buffer.from(clean(loaded.bytes, removals))
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  });
}

const gone: Skip = { path: '', reason: 'The file is gone.', level: 'error' };

describe('one article', () => {
  test('printed twice is left once, and the result tells all of it', () => {
    const result = run([source('a.txt', A, B, 'source: AP', A, B, 'source: AP')]);
    expect(result.totals).toEqual({
      articles: 1,
      articlesCut: 1,
      paragraphs: 6,
      paragraphsCut: 3,
      bytesIn: 2 * (A.length + B.length + 13),
      bytesOut: A.length + B.length + 13,
      findings: 1,
      findingsCut: 1,
      skipped: 0,
    });
    const [article] = result.articles;
    const [finding] = result.findings;
    expect(article).toMatchObject({
      path: 'a.txt',
      encoding: 'utf-8',
      layout: 'line',
      findings: [finding?.id],
    });
    expect(article?.cuts.map(({ finding }) => finding)).toEqual([finding?.id, finding?.id, finding?.id]);
    expect(article?.cuts[0]?.keeper).toEqual({ path: 'a.txt', span: { start: 0, end: A.length } });
    expect(finding).toMatchObject({ kind: 'repeated-block', action: 'cut', score: 1 });
  });

  test('without repeats stays as it is', () => {
    const result = run([source('a.txt', A, B)]);
    expect(result.findings).toEqual([]);
    expect(result.articles[0]?.removals).toEqual([]);
  });

  test('without any text is an article too', () => {
    expect(run([source('a.txt')]).totals).toMatchObject({ articles: 1, paragraphs: 0, bytesIn: 0 });
  });

  test('rules are not counted as paragraphs', () => {
    expect(run([source('a.txt', A, '***', B)]).totals.paragraphs).toBe(2);
  });

  test('in another encoding is cut at its own bytes', () => {
    const text = `${A}\r\n${A}\r\n`;
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    const result = run([{ path: 'a.txt', load: () => fromFixedWidth(bytes, text, 'utf-16le', 2, 2) }]);
    const [article] = result.articles;
    expect(Buffer.from(clean(bytes, article?.removals ?? [])).toString('utf16le')).toBe(`\ufeff${A}\r\n`);
    expect(article?.encoding).toBe('utf-16le');
  });

  test('two findings with the same content have ids of their own', () => {
    const result = run([source('a.txt', own(1), A, A, B, C), source('b.txt', own(2), A, A, D)], {
      across: 'off',
    });
    const ids = result.findings.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });
});

describe('several articles', () => {
  const sources = [source('b.txt', A, own(1)), source('a.txt', own(2), A), source('c.txt', B, B)];

  test('are in the result by path, whatever order they came in', () => {
    const result = run(sources);
    expect(result.articles.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(run(sources.toReversed())).toEqual(result);
  });

  test('need a path each', () => {
    const twice = new RangeError('Two articles have the same path: give each its own.');
    expect(() => run([source('a.txt', A), source('a.txt', B)])).toThrow(twice);
  });

  test('are told what they share, and keep it', () => {
    const result = run(sources);
    expect(result.findings.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'repeated-article kept',
      'shared-paragraph kept',
      'repeated-paragraph cut',
    ]);
    const [story, paragraph] = result.findings;
    expect(result.articles[0]?.findings).toEqual([story?.id, paragraph?.id]);
  });

  test('are told nothing of it when that is off', () => {
    expect(run(sources, { across: 'off' }).findings.map(({ kind }) => kind)).toEqual(['repeated-paragraph']);
  });

  test('lose what they share when that is asked for, all but one', () => {
    expect(left(sources, { across: 'cut' })).toEqual([[own(2), A], [own(1)], [B]]);
  });

  test('are emptied when they say the same', () => {
    const same = [source('a.txt', A, '***', B), source('b.txt', A, '***', B)];
    expect(left(same, { across: 'cut' })).toEqual([[A, '***', B], []]);
  });

  test('without a word are not the same', () => {
    expect(run([source('a.txt'), source('b.txt', '***'), source('c.txt', '***')]).findings).toEqual([]);
  });

  test('lean on a keeper that stays where theirs is cut inside its own article', () => {
    const feed = [source('a.txt', A, own(1), B, C, A), source('b.txt', own(2), A, own(3), A)];
    const result = run(feed, { across: 'cut' });
    expect(left(feed, { across: 'cut' })).toEqual([
      [A, own(1), B, C],
      [own(2), own(3)],
    ]);
    const keepers = result.articles.flatMap(({ cuts }) =>
      cuts.map(({ keeper }) => `${keeper.path} ${keeper.span.start}`),
    );
    expect(new Set(keepers)).toEqual(new Set(['a.txt 0']));
  });

  test('are sorted by the place of the first copy that is not the keeper', () => {
    const result = run([
      source('a.txt', A, B, A, B, own(1), 'Sport', own(2), own(3), own(4), 'Sport'),
      source('b.txt', own(5), C, C),
    ]);
    const places = result.findings.map(({ copies }) => copies.find(({ part }) => part !== 'keeper'));
    expect(places.map((copy) => `${copy?.path} ${copy?.start.line}`)).toEqual([
      'a.txt 3',
      'a.txt 10',
      'b.txt 3',
    ]);
  });
});

describe('progress is told', () => {
  test('after each article of each phase', () => {
    const told: string[] = [];
    const sources = [source('a.txt', A, own(1)), source('b.txt', A, own(2))];
    dedupe(sources, defaultSettings, (done, total, phase) => told.push(`${phase} ${done}/${total}`));
    expect(told.slice(0, 2)).toEqual(['scan 1/2', 'scan 2/2']);
  });

  test('to nobody when nobody asks, with settings as they are by default', () => {
    expect(dedupe([source('a.txt', A, A)]).totals.paragraphsCut).toBe(1);
  });
});

describe('an article that cannot be had', () => {
  test('is skipped, and the rest goes on', () => {
    const result = run([changing('a.txt', gone), source('b.txt', A, A)]);
    expect(result.skipped).toEqual([{ ...gone, path: 'a.txt' }]);
    expect(result.articles.map(({ path }) => path)).toEqual(['b.txt']);
    expect(result.totals).toMatchObject({ articles: 1, skipped: 1, paragraphsCut: 1 });
  });

  test('any more when it is looked at again is no keeper, and is skipped', () => {
    const lost = changing('a.txt', fromString(`${A}\n${own(1)}\n`), gone);
    const result = run([lost, source('b.txt', A, own(2))]);
    expect(result.findings).toEqual([]);
    expect(result.skipped.map(({ path }) => path)).toEqual(['a.txt']);
  });

  test('any more is in no finding, not even one of its own', () => {
    const lost = changing('a.txt', fromString(`${A}\n${B}\n${B}\n`), gone);
    const result = run([lost, source('b.txt', A, C, C)]);
    expect(result.findings.map(({ copies }) => copies.map(({ path }) => path))).toEqual([['b.txt', 'b.txt']]);
    expect(result.totals).toMatchObject({ articles: 1, findings: 1, findingsCut: 1, skipped: 1 });
  });

  test('any more when cuts are to be made in it or lean on it breaks the law', () => {
    for (let loads = 1; loads <= 8; loads++) {
      const article = fromString(`${A}\n${own(1)}\n`);
      const lost = changing('b.txt', ...Array.from({ length: loads }, () => article), gone);
      const feed = [source('a.txt', A, own(2)), lost, source('c.txt', own(3), A)];
      try {
        const result = run(feed, { across: 'cut' });
        const cuts = result.articles.flatMap((own) => own.cuts);
        expect(cuts.every(({ keeper }) => keeper.path !== 'b.txt')).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(LawBroken);
      }
    }
  });

  test('as it was, because it changed meanwhile, is not cut by what it was', () => {
    for (let loads = 1; loads <= 8; loads++) {
      const before = fromString(`${own(1)}\n${A}\n`);
      const after = fromString(`${own(1)}\n${B}\n`);
      const feed = [
        source('a.txt', A, own(2)),
        changing('b.txt', ...Array.from({ length: loads }, () => before), after),
      ];
      try {
        const result = run(feed, { across: 'cut' });
        expect(result.articles[1]?.removals.length === 0 || loads > 4).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(LawBroken);
      }
    }
  });
});

describe('a feed of random copy', () => {
  const lines = [
    ...[0, 1, 2, 3, 4, 5].map(sentence),
    'source: AP',
    'Source: Reuters',
    '***',
    'Sport',
    'Read more: the bridge',
    '- an item',
  ];
  const article = fc.array(fc.constantFrom(...lines), { maxLength: 9 });
  const feeds = fc.array(article, { minLength: 1, maxLength: 5 });
  const settings = fc.record({
    cut: fc.constantFrom<Settings['cut']>('careful', 'standard', 'sentences', 'all'),
    across: fc.constantFrom<Settings['across']>('report', 'cut', 'off'),
    keep: fc.constantFrom<Settings['keep']>('first', 'last', 'longest', 'latest'),
  });
  const sourcesOf = (feed: readonly (readonly string[])[]): Source[] =>
    feed.map((own, at) => source(`${String.fromCharCode(0x61 + at)}.txt`, ...own));

  test('is proved, and a second run cuts nothing (law 3)', () => {
    fc.assert(
      fc.property(feeds, settings, (feed, settings) => {
        const again = left(sourcesOf(feed), settings);
        expect(run(sourcesOf(again), settings).totals.paragraphsCut).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('gives one result for any order of the articles (law 5)', () => {
    fc.assert(
      fc.property(feeds, settings, (feed, settings) => {
        const sources = sourcesOf(feed);
        expect(run(sources.toReversed(), settings)).toEqual(run(sources, settings));
      }),
      { numRuns: 100 },
    );
  });

  test('has findings with ids of their own, and cuts that name one of them', () => {
    fc.assert(
      fc.property(feeds, settings, (feed, settings) => {
        const { findings, articles } = run(sourcesOf(feed), settings);
        const ids = new Set(findings.map(({ id }) => id));
        expect(ids.size).toBe(findings.length);
        for (const own of articles) {
          for (const { finding } of own.cuts) expect(own.findings).toContain(finding);
          for (const id of own.findings) expect(ids).toContain(id);
        }
      }),
      { numRuns: 100 },
    );
  });
});
