import { describe, expect, test } from 'vitest';
import { dedupeTexts, type CleanedTexts } from '../../src/core/dedupe-texts.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Settings } from '../../src/core/settings.ts';
import { sentence } from './made-article.ts';

const [A, B, C, D] = [0, 1, 2, 3].map(sentence) as [string, string, string, string];
/** Copy that stands nowhere else. */
const own = (at: number): string => sentence(4 + at);
/** The same facts in slightly other words. */
const near = (text: string): string => text.replace(' the ', ' this ');

type Feed = Readonly<Record<string, readonly string[]>>;

function run(feed: Feed, settings: Partial<Settings> = {}): CleanedTexts {
  const articles = Object.entries(feed).map(([path, lines]) => ({
    path,
    text: lines.map((line) => `${line}\n`).join(''),
  }));
  return dedupeTexts(articles, settings);
}

/** The lines left of each article. */
function left(feed: Feed, settings: Partial<Settings> = {}): Record<string, readonly string[]> {
  const { texts } = run(feed, { across: 'cut', ...settings });
  return Object.fromEntries(
    [...texts].map(([path, text]) => [path, text.split('\n').filter((line) => line !== '')]),
  );
}

function findingsOf(kind: Finding['kind'], feed: Feed, settings: Partial<Settings> = {}): Finding[] {
  return run(feed, settings).findings.filter((finding) => finding.kind === kind);
}

/** Copies as `path:line part`. */
function copiesOf(finding: Finding | undefined): string[] | undefined {
  return finding?.copies.map(({ path, start, part }) => `${path}:${start.line} ${part}`);
}

describe('near repeats across articles', () => {
  const feed = { 'a.txt': [own(0), A], 'b.txt': [near(A), own(1), own(2)], 'c.txt': [own(3)] };

  test('are looked for where a hyphen alone differs', () => {
    const signed = (word: string): string => `The club would ${word} its striker in the summer, ${A}`;
    const hyphens = { 'a.txt': [own(0), signed('resign')], 'b.txt': [signed('re-sign'), own(1)] };
    expect(findingsOf('updated-paragraph', hyphens).map(copiesOf)).toEqual([
      ['a.txt:2 keeper', 'b.txt:1 kept'],
    ]);
    expect(findingsOf('shared-paragraph', hyphens)).toEqual([]);
  });

  test('are told with their score and the words that differ', () => {
    const [finding, ...others] = findingsOf('near-repeat', feed);
    expect(others).toEqual([]);
    expect(copiesOf(finding)).toEqual(['a.txt:2 keeper', 'b.txt:1 kept']);
    expect(finding?.score).toBeCloseTo(1 - 1 / 15, 10);
    expect(finding?.differences).toEqual([{ printing: 1, keeper: 'the', copy: 'this' }]);
  });

  test('are updates when they differ in a fact', () => {
    const [finding] = findingsOf('updated-paragraph', {
      ...feed,
      'b.txt': [A.replace('old', 'second'), own(1)],
    });
    expect(copiesOf(finding)).toEqual(['a.txt:2 keeper', 'b.txt:1 kept']);
    expect(finding?.reason).toContain('differ in a fact');
  });

  test.each<[Settings['keep'], string]>([
    ['first', 'a.txt'],
    ['last', 'b.txt'],
    ['longest', 'b.txt'],
    ['latest', 'b.txt'],
  ])('are cut, and with --keep %s the copy in %s stays', (keep, keeper) => {
    const [finding] = findingsOf('near-repeat', feed, { across: 'cut', keep });
    expect(finding?.copies.find(({ part }) => part === 'keeper')?.path).toBe(keeper);
    const copy = ['a.txt', 'b.txt'].find((path) => path !== keeper);
    const cut = left(feed, { keep });
    expect(cut[keeper]).toEqual(feed[keeper as 'a.txt']);
    expect(cut[String(copy)]).toEqual(
      feed[copy as 'a.txt'].filter((line) => !line.startsWith('The harbour')),
    );
  });

  test('are not told twice where they share passages as well', () => {
    expect(findingsOf('repeated-passage', { 'a.txt': [`${A} ${B}`], 'b.txt': [near(`${A} ${B}`)] })).toEqual(
      [],
    );
  });

  test('never cost a correction its copy', () => {
    const corrected = { ...feed, 'b.txt': ['CORRECTED: Bridge opens', '', near(A), own(1)] };
    for (const keep of ['first', 'last', 'longest', 'latest'] as const) {
      expect(left(corrected, { keep })['b.txt']).toContain(near(A));
      expect(left(corrected, { keep })['a.txt']).toEqual([own(0)]);
    }
  });
});

describe('copies of copies', () => {
  const nearer = near(B).replace(' the river', ' this river');

  test('go for the copy that stays, also when they are the same as one that goes', () => {
    const feed = {
      'a.txt': [A, own(0)],
      'b.txt': [own(1), near(A)],
      'c.txt': [near(A).replaceAll(' ', '  '), own(2)],
    };
    expect(left(feed)).toEqual({ 'a.txt': feed['a.txt'], 'b.txt': [own(1)], 'c.txt': [own(2)] });
    const { articles } = run(feed, { across: 'cut' });
    expect(articles.flatMap(({ cuts }) => cuts.map(({ keeper }) => keeper.path))).toEqual(['a.txt', 'a.txt']);
  });

  const feed = { 'a.txt': [B, own(0)], 'b.txt': [own(1), near(B)], 'c.txt': [nearer, own(2)] };

  test('go for what stays where they are near enough to it', () => {
    const expected = { 'a.txt': feed['a.txt'], 'b.txt': [own(1)], 'c.txt': [own(2)] };
    expect(left(feed, { near: 0.8 })).toEqual(expected);
  });

  test('stay where they are not', () => {
    expect(left(feed, { near: 0.9 })).toEqual({ ...feed, 'b.txt': [own(1)] });
    const kept = findingsOf('near-repeat', feed, { across: 'cut', near: 0.9 });
    expect(kept.map(copiesOf)).toEqual([['a.txt:1 keeper', 'b.txt:2 cut', 'c.txt:1 kept']]);
  });

  test('lead inside an article to what stays, or stay themselves', () => {
    // Both paragraphs of b are near to the one of a; the second is nearer to the first of b.
    const inside = { 'a.txt': [B, own(0)], 'b.txt': [near(B), own(1), nearer] };
    expect(left(inside, { near: 0.8 })).toEqual({ 'a.txt': inside['a.txt'], 'b.txt': [own(1)] });
    expect(left(inside, { near: 0.9 })).toEqual({ 'a.txt': inside['a.txt'], 'b.txt': [own(1), nearer] });
  });
});

describe('articles that say the same', () => {
  const feed = {
    'a.txt': [A, '***', B, 'source: AP'],
    'b.txt': [A, '***', B, 'source: AP'],
    'c.txt': [own(0), A],
  };

  test('are emptied, all but one, and nothing leans on those', () => {
    expect(left(feed)).toEqual({ 'a.txt': feed['a.txt'], 'b.txt': [], 'c.txt': [own(0)] });
    expect(left(feed, { keep: 'last' })).toEqual({
      'a.txt': [],
      'b.txt': ['***', B, 'source: AP'],
      'c.txt': feed['c.txt'],
    });
  });

  test('are emptied although both have lost sentences', () => {
    const twice = { 'a.txt': [`${A} ${B}`, `${C} ${A} ${D}`], 'b.txt': [`${A} ${B}`, `${C} ${A} ${D}`] };
    expect(left(twice, { cut: 'sentences' })).toEqual({ 'a.txt': [`${A} ${B}`, `${C} ${D}`], 'b.txt': [] });
  });

  test('stay when they are told never to be cut', () => {
    const keepText = ['The harbour council * morning'];
    expect(left(feed, { keepText })).toEqual({ ...feed, 'b.txt': [A, '***', 'source: AP'] });
  });
});

describe('text that is never cut', () => {
  const feed = { 'a.txt': [own(0), A, own(1)], 'b.txt': [A, own(2)], 'c.txt': [near(A), own(3)] };

  test('stays in every article', () => {
    expect(left(feed, { keepText: ['the harbour council*'] })).toEqual(feed);
    const [finding] = findingsOf('near-repeat', feed, { across: 'cut', keepText: ['the harbour council*'] });
    expect(finding?.reason).toContain('(--keep-text)');
  });

  test('is what the pattern says, no more', () => {
    expect(left(feed, { keepText: ['* winter morning'] })['b.txt']).toContain(A);
    expect(left(feed, { keepText: ['winter morning'] })['b.txt']).not.toContain(A);
  });
});

describe('standing text', () => {
  const houses = ['Reuters', 'AP', 'AFP', 'Reuters', 'AP'];
  const feed = Object.fromEntries(houses.map((house, at) => [`${at}.txt`, [own(at), A, `source: ${house}`]]));

  test('is told with how far it has spread', () => {
    const [finding] = findingsOf('standing-text', feed);
    expect(finding?.spread).toEqual({ articles: 5, sources: 3 });
    expect(finding?.reason).toContain('It stands in 5 articles from 3 sources.');
  });

  test('is from the folders where no article names its house', () => {
    const paths = ['in/north/a.txt', 'in/north/b.txt', 'in/south/c.txt', 'in/south/d.txt', 'in/west/e.txt'];
    const unsigned = Object.fromEntries(paths.map((path, at) => [path, [own(at), A]]));
    expect(findingsOf('standing-text', unsigned)[0]?.spread).toEqual({ articles: 5, sources: 3 });
  });

  test('is what is known to be, in two articles as well', () => {
    const two = { 'a.txt': [own(0), A], 'b.txt': [own(1), A] };
    expect(findingsOf('standing-text', two)).toEqual([]);
    const [finding] = findingsOf('standing-text', two, { standing: ['The harbour council *'] });
    expect(finding?.spread).toEqual({ articles: 2, sources: 1 });
    expect(findingsOf('repeated-article', two, { standing: ['The harbour council *'] })).toEqual([]);
    expect(left(two, { standing: ['The harbour council *'] })['b.txt']).toEqual([own(1)]);
  });
});

describe('versions of one story', () => {
  const feed = {
    '2024-05-01/bridge.txt': ['Bridge opens to walkers', '', A, B, C],
    '2024-05-02/bridge.txt': ['UPDATE 1-Bridge opens to walkers', '', A, B, C, D],
    '2024-05-03/other.txt': [own(0), own(1)],
  };

  test('are told with what they share of each other', () => {
    const [finding, ...others] = findingsOf('repeated-article', feed);
    expect(others).toEqual([]);
    expect(finding?.copies.map(({ path, part }) => `${path} ${part}`)).toEqual([
      '2024-05-01/bridge.txt keeper',
      '2024-05-02/bridge.txt kept',
    ]);
    const [share] = finding?.shares ?? [];
    expect(share?.printing).toBe(1);
    expect(share?.ofCopy).toBeGreaterThan(0.6);
    expect(share?.ofCopy).toBeLessThan(Number(share?.ofKeeper));
  });

  test.each<[Settings['keep'], string]>([
    ['first', '2024-05-01/bridge.txt'],
    ['latest', '2024-05-02/bridge.txt'],
  ])('with --keep %s are told from the article that keeps the story', (keep, keeper) => {
    const [finding] = findingsOf('repeated-article', feed, { keep });
    expect(finding?.copies[0]).toMatchObject({ path: keeper, part: 'keeper' });
    expect(left(feed, { keep })[keeper]).toEqual(
      feed[keeper as '2024-05-01/bridge.txt'].filter((line) => line !== ''),
    );
  });

  test('are measured by what is left of them: a body printed twice weighs once', () => {
    const twice = { ...feed, '2024-05-01/bridge.txt': ['Bridge opens to walkers', '', A, B, C, A, B, C] };
    const sharesIn = (one: Feed): Finding['shares'] => findingsOf('repeated-article', one)[0]?.shares;
    expect(sharesIn(twice)).toEqual(sharesIn(feed));
  });

  test('stand for the articles that are the same as they, by the one that stays', () => {
    const again = { ...feed, '2024-05-04/bridge.txt': feed['2024-05-01/bridge.txt'] };
    const stories = (keep: Settings['keep']): string[][] =>
      findingsOf('repeated-article', again, { keep }).map(({ copies }) =>
        copies.map(({ path }) => path.slice(0, 10)),
      );
    expect(stories('first')).toEqual([
      ['2024-05-01', '2024-05-02'],
      ['2024-05-01', '2024-05-04'],
    ]);
    expect(stories('last')).toEqual([
      ['2024-05-04', '2024-05-01'],
      ['2024-05-04', '2024-05-02'],
    ]);
  });

  test('are told by near copies and passages, too, not by updates', () => {
    const two = (other: readonly string[]): number =>
      findingsOf('repeated-article', { 'a.txt': [A, B, C], 'b.txt': other }).length;
    expect(two([near(A), near(B), D])).toBe(1);
    expect(two([`${A} ${D} ${B}`, own(0)])).toBe(1);
    expect(two([A, B].map((text) => text.replace('old', 'new').replace('twice', 'three times')))).toBe(0);
  });
});

describe('passages across articles', () => {
  test('are told with the places where they stand', () => {
    const feed = { 'a.txt': ['A headline', `${A} ${B}`], 'b.txt': [`${C} ${A}`, own(0)] };
    const [finding] = findingsOf('repeated-passage', feed);
    expect(finding?.copies.map(({ path, part, start, end }) => [path, part, start, end])).toEqual([
      [
        'a.txt',
        'keeper',
        { byte: 11, line: 2, column: 1 },
        { byte: 11 + A.length, line: 2, column: A.length + 1 },
      ],
      [
        'b.txt',
        'kept',
        { byte: C.length + 1, line: 1, column: C.length + 2 },
        { byte: C.length + 1 + A.length, line: 1, column: C.length + A.length + 2 },
      ],
    ]);
    expect(finding?.copies.map(({ text }) => text)).toEqual([A, undefined]);
    expect(left(feed)).toEqual(feed);
  });

  test('are told from the copy that is to stay', () => {
    const feed = { 'a.txt': [`${A} ${B}`, own(0)], 'b.txt': [`${C} ${A}`, own(1)] };
    expect(copiesOf(findingsOf('repeated-passage', feed, { keep: 'last' })[0])).toEqual([
      'b.txt:1 keeper',
      'a.txt:1 kept',
    ]);
  });
});

describe('what is not looked into', () => {
  const names = 'anchor basket candle dagger engine fabric garden hammer island jacket kettle ladder'.split(
    ' ',
  );
  const version = (at: number): string =>
    `${names.join(' ')} stood in house ${at} of the long street by the sea.`;

  test('is told, with how often', () => {
    const feed = { 'a.txt': Array.from({ length: 300 }, (_, at) => version(at)), 'b.txt': [A] };
    expect(run(feed).limits).toEqual([
      expect.stringMatching(/^\d+ searches inside articles were given up: too many candidates\.$/),
      '43 searches for near repeats across articles were given up: too many candidates.',
      expect.stringMatching(
        /^\d+ searches for repeated passages across articles were given up: too many candidates\.$/,
      ),
    ]);
    expect(run(feed, { across: 'off' }).limits).toHaveLength(1);
    expect(run(feed, { across: 'cut' }).limits).toEqual(run(feed).limits);
  });

  test('is nothing where everything was', () => {
    expect(run({ 'a.txt': [A, B], 'b.txt': [A, C] }).limits).toEqual([]);
  });
});
