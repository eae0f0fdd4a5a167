import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Version } from '../../../src/core/copy/version-marks.ts';
import { keepOrders } from '../../../src/core/decide/keep.ts';
import { storiesOf, storyReasons, type Sharing, type Telling } from '../../../src/core/decide/versions.ts';
import type { KeepPolicy } from '../../../src/core/settings.ts';

const policies = Object.keys(keepOrders) as KeepPolicy[];

function versionOf(own: Partial<Version>): Version {
  return { marks: [], number: 0, corrects: false, kills: false, slug: '', ...own };
}

function telling(article: number, own: Partial<Version> = {}, path = `feed/${article}.txt`): Telling {
  return { article, path, letters: 1000, version: versionOf(own) };
}

function sharing(a: number, b: number, inA: number, inB = inA): Sharing {
  return { a, b, inA, inB };
}

const correction: Partial<Version> = { marks: ['corrected'], corrects: true };
const notice: Partial<Version> = { marks: ['kill'], kills: true };
const slug = 'ferry strike ends after nine days';

describe('two articles tell one story', () => {
  test.each([
    ['half of each stands in the other', 500, 500],
    ['half of one stands in the other, and 30 % the other way round', 500, 300],
  ])('when %s', (_, inA, inB) => {
    expect(storiesOf([telling(0), telling(1)], [sharing(0, 1, inA, inB)], 'first')).toEqual([
      {
        keeper: 0,
        others: [{ article: 1, ofCopy: inB / 1000, ofKeeper: inA / 1000, reason: 'mostly-shared' }],
      },
    ]);
  });

  test('when one stands nearly whole in the other', () => {
    const [story] = storiesOf([telling(0), telling(1)], [sharing(0, 1, 250, 900)], 'first');
    expect(story?.others.map(({ reason }) => reason)).toEqual(['absorbed']);
    const marked = [telling(0, { marks: ['wrapup'], number: 2 }), telling(1)];
    expect(storiesOf(marked, [sharing(0, 1, 100, 950)], 'first')).toHaveLength(1);
    const slugged = [telling(0, { slug }), telling(1, { slug })];
    expect(storiesOf(slugged, [sharing(0, 1, 100, 950)], 'first')).toHaveLength(1);
  });

  test('when they have one headline, a mark and some copy', () => {
    const tellings = [telling(0, { slug }), telling(1, { slug, marks: ['update'], number: 1 })];
    expect(storiesOf(tellings, [sharing(0, 1, 200, 50)], 'first')[0]?.others[0]?.reason).toBe('same-slug');
    const dense = { slug: '渡轮罢工九天后结束' };
    const tellingsOfDense = [telling(0, { ...dense, marks: ['update'] }), telling(1, dense)];
    expect(storiesOf(tellingsOfDense, [sharing(0, 1, 50, 200)], 'first')).toHaveLength(1);
  });

  test.each<[string, Partial<Version>, Partial<Version>, number, number]>([
    ['they share too little', { marks: ['update'] }, {}, 490, 490],
    ['a brief stands in a round-up', {}, {}, 100, 950],
    ['most of one stands in the other, little the other way round', {}, {}, 120, 660],
    ['only the headline is the same', { slug }, { slug }, 490, 490],
    ['headline and mark are the same, not the copy', { slug, marks: ['update'] }, { slug }, 190, 190],
    [
      'the headline heads many stories',
      { slug: 'market report', marks: ['update'] },
      { slug: 'market report' },
      400,
      400,
    ],
    ['the headline is a few signs', { slug: '快讯', marks: ['update'] }, { slug: '快讯' }, 400, 400],
    ['they have no headline', { marks: ['update'] }, {}, 400, 400],
  ])('not when %s', (_, a, b, inA, inB) => {
    expect(storiesOf([telling(0, a), telling(1, b)], [sharing(0, 1, inA, inB)], 'first')).toEqual([]);
  });

  test('and shares are at most all, and none of nothing', () => {
    const [empty, full] = [{ ...telling(0), letters: 0 }, telling(1)];
    expect(storiesOf([empty, full], [sharing(0, 1, 5, 900)], 'first')).toEqual([]);
    const [story] = storiesOf([telling(0), telling(1)], [sharing(0, 1, 1200, 900)], 'first');
    expect(story?.others).toEqual([{ article: 1, ofCopy: 0.9, ofKeeper: 1, reason: 'mostly-shared' }]);
  });

  test('only if both are told of', () => {
    expect(storiesOf([telling(0)], [sharing(0, 1, 900), sharing(7, 9, 900)], 'first')).toEqual([]);
  });
});

describe('a kill notice', () => {
  const killed = telling(0, { slug });

  test('stays for the story of its headline, though they share no copy', () => {
    for (const policy of policies) {
      expect(storiesOf([killed, telling(1, { ...notice, slug })], [], policy)).toEqual([
        { keeper: 1, others: [{ article: 0, ofCopy: 0, ofKeeper: 0, reason: 'killed' }] },
      ]);
    }
  });

  test('stays for a correction, too', () => {
    const corrected = telling(0, { slug, ...correction });
    expect(storiesOf([corrected, telling(1, { ...notice, slug })], [sharing(0, 1, 10)], 'first')).toEqual([
      { keeper: 1, others: [{ article: 0, ofCopy: 0.01, ofKeeper: 0.01, reason: 'killed' }] },
    ]);
  });

  test('withdraws nothing under another headline, and none that heads many stories', () => {
    expect(
      storiesOf([killed, telling(1, { ...notice, slug: 'ferry sails again today' })], [], 'first'),
    ).toEqual([]);
    const short = [telling(0, { slug: 'ferry' }), telling(1, { ...notice, slug: 'ferry' })];
    expect(storiesOf(short, [], 'first')).toEqual([]);
  });

  test('withdraws what is of its day', () => {
    const monday = telling(0, { slug }, '2024-03-04/a.txt');
    const tuesday = telling(1, { slug }, '2024-03-05/a.txt');
    const dated = telling(2, { ...notice, slug }, '2024-03-05/b.txt');
    expect(storiesOf([monday, tuesday, dated], [], 'first').map(({ others }) => others.length)).toEqual([1]);
    const undated = telling(2, { ...notice, slug }, 'kill.txt');
    expect(storiesOf([monday, tuesday, undated], [], 'first').map(({ others }) => others.length)).toEqual([
      2,
    ]);
    const both = [telling(0, { slug }, 'a.txt'), dated];
    expect(storiesOf(both, [], 'first').map(({ keeper }) => keeper)).toEqual([2]);
  });

  test('is one for a story, however often it was sent', () => {
    const notices = [1, 2, 3].map((article) => telling(article, { ...notice, slug }));
    const [story, ...others] = storiesOf([killed, ...notices], [], 'first');
    expect(others).toEqual([]);
    expect(story?.keeper).toBe(1);
    expect(story?.others.map(({ article }) => article)).toEqual([0, 2, 3]);
  });
});

describe('a story', () => {
  test('is a star round its keeper, not a chain', () => {
    const chain = [0, 1, 2, 3].map((article) => telling(article));
    const sharings = [sharing(0, 1, 600), sharing(1, 2, 600), sharing(2, 3, 600)];
    const stories = storiesOf(chain, sharings, 'first');
    expect(stories.map(({ keeper, others }) => [keeper, ...others.map(({ article }) => article)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(storiesOf(chain.slice(0, 3), sharings, 'first')).toHaveLength(1);
  });

  test('has the newest version for its keeper when the latest is kept', () => {
    const tellings = [0, 1, 2].map((number) => telling(number, { slug, number }));
    const sharings = [sharing(0, 1, 900), sharing(0, 2, 900), sharing(1, 2, 900)];
    expect(storiesOf(tellings, sharings, 'latest').map(({ keeper }) => keeper)).toEqual([2]);
    expect(storiesOf(tellings, sharings, 'first').map(({ keeper }) => keeper)).toEqual([0]);
  });
});

/** A feed: articles of several headlines and marks, and what some of them share. */
const feed = fc
  .array(
    fc.record({
      path: fc.constantFrom('2024-03-04/', '2024-03-05/', '2024-03-05T1530-', ''),
      letters: fc.nat(1000),
      version: fc.record({
        marks: fc.subarray(['update', 'alert'] as const),
        number: fc.nat(2),
        corrects: fc.boolean(),
        kills: fc.boolean(),
        slug: fc.constantFrom('', slug, 'ferry sails again today', 'report'),
      }),
    }),
    { maxLength: 8 },
  )
  .chain((made) => {
    const tellings = made.map((own, article): Telling => ({
      ...own,
      article,
      path: `${own.path}${article}.txt`,
    }));
    const pairs = tellings.flatMap(({ article: a }) =>
      tellings.filter(({ article: b }) => a < b).map(({ article: b }) => ({ a, b })),
    );
    const shares = fc.tuple(
      ...pairs.map(({ a, b }) =>
        fc.record({ a: fc.constant(a), b: fc.constant(b), inA: fc.nat(1000), inB: fc.nat(1000) }),
      ),
    );
    return shares.chain((all) =>
      fc.record({
        tellings: fc.constant(tellings),
        sharings: fc.subarray(all as readonly Sharing[] as Sharing[]),
      }),
    );
  });

const policy = fc.constantFrom(...policies);

test('stories are the same whatever order articles and sharings come in', () => {
  fc.assert(
    fc.property(feed, policy, ({ tellings, sharings }, keep) => {
      const stories = storiesOf(tellings, sharings, keep);
      expect(storiesOf(tellings.toReversed(), sharings.toReversed(), keep)).toEqual(stories);
      // Numbered the other way round.
      const last = tellings.length - 1;
      const renumbered = tellings.map((one) => ({ ...one, article: last - one.article }));
      const swapped = sharings.map(({ a, b, inA, inB }) => ({
        a: last - b,
        b: last - a,
        inA: inB,
        inB: inA,
      }));
      const back = storiesOf(renumbered, swapped, keep).map(({ keeper, others }) => ({
        keeper: last - keeper,
        others: others.map((other) => ({ ...other, article: last - other.article })),
      }));
      expect(back).toEqual(stories);
    }),
  );
});

test('every member shares with the keeper what is said of it, and is in no other story', () => {
  fc.assert(
    fc.property(feed, policy, ({ tellings, sharings }, keep) => {
      const seen = new Set<number>();
      const lettersOf = (article: number): number => Number(tellings[article]?.letters);
      for (const { keeper, others } of storiesOf(tellings, sharings, keep)) {
        for (const article of [keeper, ...others.map((other) => other.article)]) {
          expect(seen.has(article)).toBe(false);
          seen.add(article);
        }
        for (const { article, ofCopy, ofKeeper, reason } of others) {
          const [a, b] = [Math.min(keeper, article), Math.max(keeper, article)];
          const shared = sharings.find((one) => one.a === a && one.b === b);
          const [ofA, ofB] = keeper === a ? [ofKeeper, ofCopy] : [ofCopy, ofKeeper];
          expect(ofA).toBe(
            shared === undefined || lettersOf(a) === 0 ? 0 : Math.min(1, shared.inA / lettersOf(a)),
          );
          expect(ofB).toBe(
            shared === undefined || lettersOf(b) === 0 ? 0 : Math.min(1, shared.inB / lettersOf(b)),
          );
          expect(Object.keys(storyReasons)).toContain(reason);
        }
      }
    }),
  );
});

test('no correction is dropped for an error, and no kill notice for a story', () => {
  fc.assert(
    fc.property(feed, policy, ({ tellings, sharings }, keep) => {
      for (const { keeper, others } of storiesOf(tellings, sharings, keep)) {
        const stays = tellings[keeper]?.version;
        for (const { article } of others) {
          const goes = tellings[article]?.version;
          if (goes?.kills === true) expect(stays?.kills).toBe(true);
          if (goes?.corrects === true) expect(stays?.corrects === true || stays?.kills === true).toBe(true);
        }
      }
    }),
  );
});
