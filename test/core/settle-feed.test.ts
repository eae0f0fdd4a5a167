import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromString } from '../../src/core/copy/decoded.ts';
import { LawBroken } from '../../src/core/decide/prove.ts';
import { dedupe } from '../../src/core/dedupe.ts';
import { dedupeTexts, type CleanedTexts, type TextArticle } from '../../src/core/dedupe-texts.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { prose, sentence } from './made-article.ts';

const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5].map(sentence) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
/** The same facts in slightly other words, each time in other ones. */
const near = (text: string): string => text.replace(' the ', ' this ');

type Feed = readonly (readonly string[])[];

function articlesOf(feed: Feed): TextArticle[] {
  return feed.map((lines, at) => ({
    path: `${String.fromCharCode(0x61 + at)}.txt`,
    text: lines.map((line) => `${line}\n`).join(''),
  }));
}

function run(articles: readonly TextArticle[], settings: Partial<Settings>): CleanedTexts {
  return dedupeTexts(articles, { across: 'cut', ...settings });
}

function linesOf({ texts }: CleanedTexts): string[][] {
  return [...texts.values()].map((text) => text.split('\n').filter((line) => line !== ''));
}

/** The lines left of each article; a second run must leave the same. */
function settled(feed: Feed, settings: Partial<Settings> = {}): string[][] {
  const once = run(articlesOf(feed), settings);
  const again = run(
    [...once.texts].map(([path, text]) => ({ path, text })),
    settings,
  );
  expect(again.articles.flatMap(({ cuts }) => cuts)).toEqual([]);
  return linesOf(once);
}

describe('a cut across articles takes away what a cut inside one leans on', () => {
  test('and the copy goes the same way when it is the same', () => {
    expect(
      settled([
        [A, F],
        [A, D, B, C, A],
      ]),
    ).toEqual([
      [A, F],
      [D, B, C],
    ]);
  });

  test('and the copy is back where it would only be nearly what nearly says the same', () => {
    const [first, second] = [near(B), near(B).replace('the river', 'this river')];
    expect(settled([[first, second], [B]], { keep: 'last' })).toEqual([[second], [B]]);
    expect(settled([[first, second], [B]], { keep: 'last', near: 0.8 })).toEqual([[], [B]]);
  });

  test('and paragraphs run together are cut for what is left of their parts', () => {
    const blob = `${A} ${B} ${C}`;
    expect(
      settled(
        [
          [blob, A, B, C, D],
          [B, E],
        ],
        { keep: 'last' },
      ),
    ).toEqual([[A, C, D].toSpliced(0, 0, blob), [B, E]]);
  });

  test('and a sentence goes for the paragraph that stays', () => {
    const feed = [
      [`${A} ${B}`, F],
      [`${A} ${B}`, `${C} ${B} ${D}`],
    ];
    expect(settled(feed, { cut: 'sentences' })).toEqual([feed[0], [`${C} ${D}`]]);
    const cuts = run(articlesOf(feed), { cut: 'sentences' }).articles.flatMap((article) => article.cuts);
    expect(cuts.map(({ keeper }) => keeper)).toEqual([
      { path: 'a.txt', span: { start: 0, end: `${A} ${B}`.length } },
      { path: 'a.txt', span: { start: 0, end: `${A} ${B}`.length } },
    ]);
  });
});

describe('a cut across articles takes away what another one leans on', () => {
  // The first of d is like the first of c as long as the article keeps what it shares; then it is shorter than that.
  const shared = `${E} ${prose[9]} ${C}`;
  const feed = [
    [`${B.slice(0, -1)} Reuter`, shared],
    [near(B)],
    [B.replace('the river', 'a river'), A, shared],
    [B.replace('painted', 'painted not'), B],
  ];

  // With the first article as keeper nearly all is an update of its name `Reuter`.
  test.each([
    ['first', 5],
    ['last', 3],
    ['longest', 4],
    ['latest', 3],
  ] as const)('and with --keep %s all comes to rest with %i of them left', (keep, count) => {
    const left = settled(feed, { keep }).flat();
    expect(left).toContain(B.replace('painted', 'painted not'));
    expect(left.filter((line) => line === shared)).toHaveLength(1);
    expect(left.filter((line) => line.startsWith('Engineers'))).toHaveLength(count);
  });
});

describe('a paragraph that has lost a sentence inside its article', () => {
  test('goes in pieces for one that is the same', () => {
    const feed = [
      [`${C} ${D}`, F],
      [`${A} ${B}`, `${C} ${A} ${D}`],
    ];
    expect(settled(feed, { cut: 'sentences' })).toEqual([feed[0], [`${A} ${B}`]]);
  });

  test('keeps it for one that is nearly the same', () => {
    const feed = [
      [near(`${C} ${D}`), F],
      [`${A} ${B}`, `${C} ${A} ${D}`],
    ];
    expect(settled(feed, { cut: 'sentences' })).toEqual(feed);
  });

  test('loses it for good when what stood in the way has gone', () => {
    const feed = [
      [`${F} ${D}`, D],
      [`${F} ${D.replace('last', 'just last')}`, `${F} ${F} ${D}`],
    ];
    settled(feed, { cut: 'sentences' });
    expect(run(articlesOf(feed), { cut: 'sentences' }).totals.paragraphsCut).toBeGreaterThan(0);
  });
});

describe('what is told of a feed that is cut', () => {
  test('are no repeats of copy that has gone since', () => {
    const passage = `${A} ${C}`;
    const feed = [
      [`${A} ${B}`, E],
      [passage, F],
      [passage, D],
    ];
    const copiesOf = (settings: Partial<Settings>): string[][] =>
      dedupeTexts(articlesOf(feed), settings)
        .findings.filter(({ kind }) => kind === 'repeated-passage')
        .map(({ copies }) => copies.map(({ path }) => path));
    expect(copiesOf({})).toEqual([['a.txt', 'b.txt']]);
    expect(copiesOf({ across: 'cut' })).toEqual([['a.txt', 'b.txt']]);
    expect(copiesOf({ across: 'cut', keep: 'last' })).toEqual([['c.txt', 'a.txt']]);
  });
});

describe('an article that changes all the time', () => {
  test.each([
    [
      'to another text',
      [
        [A, B],
        [B, C],
        [C, A],
      ],
    ],
    ['to a shorter one', [[B, A], [A], [B, A, C]]],
    ['to shorter and shorter ones', [[B, A, C], [C, A], [A]]],
  ])('%s ends the run or breaks the law, and never loses copy', (_, texts) => {
    let count = 0;
    const decoded = texts.map((lines) => fromString(lines.map((line) => `${line}\n`).join('')));
    const sources = [
      { path: 'a.txt', load: () => fromString(`${A}\n${B}\n`) },
      { path: 'b.txt', load: () => decoded[count++ % decoded.length] ?? fromString('') },
    ];
    try {
      const { articles } = dedupe(sources, { ...defaultSettings, across: 'cut' });
      expect(articles).toHaveLength(2);
    } catch (error) {
      expect(error).toBeInstanceOf(LawBroken);
    }
  });
});

describe('articles in which each cut takes another back', () => {
  // In turn a goes for b, b for c and c for a; what each has gone for is another text by then.
  const longer = (text: string): string => text.replace(' the ', ' also the ');
  const turns = {
    'a.txt': [A, A, longer(C)],
    'b.txt': [longer(A), B, B],
    'c.txt': [C, longer(B), C],
  };

  test('are left as they came, and that is told', () => {
    let round = -1;
    const sources = [
      { path: '0.txt', load: () => fromString(`${E}\n`) },
      ...Object.entries(turns).map(([path, texts]) => ({
        path,
        load: () => fromString(`${texts[round % 3]}\n`),
      })),
    ];
    const { articles, findings, limits } = dedupe(
      sources,
      { ...defaultSettings, across: 'cut', keep: 'longest' },
      (done, _, phase) => {
        if (phase === 'scan' && done === 1) round++;
      },
    );
    expect(limits).toEqual(['Articles left as they came, since what to cut in each hangs on the others: 2.']);
    expect(articles.flatMap(({ removals }) => removals)).toEqual([]);
    expect(findings.filter(({ action }) => action === 'cut')).toEqual([]);
  });
});

describe('a small feed of copies, near copies, parts and wholes', () => {
  const count = 8;
  const one = fc.nat(count - 1).map((at) => prose[at] ?? '');
  const paragraph = fc.array(one, { minLength: 1, maxLength: 3 });
  const light: readonly ((text: string) => string)[] = [
    near,
    (text) => text.replace(' had ', ' had just '),
    (text) => text.replace(' and ', ' and also '),
    (text) => text.replace(' on ', ' upon '),
    (text) => text.replace(/\.$/, ''),
  ];
  const printed = fc
    .tuple(fc.nat(3), fc.constantFrom(...light), fc.constantFrom(...light), fc.nat(7), one, fc.nat(60))
    .map(([which, first, second, how, more, cut]) => (pool: readonly (readonly string[])[]): string[] => {
      const sentences = pool[which % pool.length] ?? [];
      const text = sentences.join(' ');
      const shapes = [
        [text],
        [text],
        [first(text)],
        [second(first(text))],
        [`${text} ${more}`],
        [`${more} ${text}`],
        [...sentences],
        [`${text.slice(0, 40 + cut)}…`],
      ];
      return shapes[how] ?? [];
    });
  const line = fc.constantFrom(
    'source: AP',
    '***',
    'Sport',
    'CORRECTED: Bridge opens',
    'UPDATE 2-Bridge opens',
    '- an item',
  );
  const article = fc.array(
    fc.oneof({ weight: 7, arbitrary: printed }, { weight: 1, arbitrary: line.map((text) => () => [text]) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const feeds = fc
    .tuple(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.array(article, { minLength: 1, maxLength: 4 }),
    )
    .map(([pool, articles]) => articles.map((parts) => parts.flatMap((print) => print(pool))));
  const settings = fc.record<Partial<Settings>>({
    cut: fc.constantFrom('careful', 'standard', 'sentences', 'all'),
    keep: fc.constantFrom('first', 'last', 'longest', 'latest'),
    near: fc.constantFrom(0.85, 0.75, 1),
    keepText: fc.constantFrom<readonly string[]>([], [], ['*council*']),
    standing: fc.constantFrom<readonly string[]>([], [], ['*river*']),
  });

  test('is proved, and a second run cuts nothing (law 3)', () => {
    fc.assert(
      fc.property(feeds, settings, (feed, settings) => {
        settled(feed, settings);
      }),
      { numRuns: 300 },
    );
  });

  test('gives one result for any order of the articles (law 5)', () => {
    fc.assert(
      fc.property(feeds, settings, fc.constantFrom('cut', 'report'), (feed, settings, across) => {
        const articles = articlesOf(feed);
        const { texts, ...result } = run(articles.toReversed(), { ...settings, across });
        const { texts: expected, ...told } = run(articles, { ...settings, across });
        expect(result).toEqual(told);
        expect(new Map([...texts].toReversed())).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps every text that is never to be cut', () => {
    fc.assert(
      fc.property(feeds, settings, (feed, settings) => {
        const left = linesOf(run(articlesOf(feed), { ...settings, keepText: ['*council*'] }));
        const kept = (lines: readonly string[]): string[] => lines.filter((text) => /council/i.test(text));
        expect(left.map(kept)).toEqual(feed.map(kept));
      }),
      { numRuns: 60 },
    );
  });
});
