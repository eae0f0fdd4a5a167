import { describe, expect, test } from 'vitest';
import type { DecodedArticle, Span } from '../../src/core/copy/article.ts';
import { fromString } from '../../src/core/copy/decoded.ts';
import type { DraftCut, DraftFinding } from '../../src/core/decide/describe.ts';
import { LawBroken } from '../../src/core/decide/prove.ts';
import { entryOf, type Entry } from '../../src/core/entry.ts';
import { directProof, proveArticle, proveFeed } from '../../src/core/proof.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const text = 'One.\nTwo.\nOne.\nTwo.\n';
const [one, two, oneAgain, twoAgain] = [0, 5, 10, 15].map((start) => ({ start, end: start + 4 })) as [
  Span,
  Span,
  Span,
  Span,
];

/** An article from which the lines of these spans are left out. */
function entry(path: string, removed: readonly Span[], load?: () => DecodedArticle): Entry {
  const decoded = fromString(text);
  const made = entryOf({ path, load: load ?? (() => decoded) });
  made.spans = removed.map(({ start, end }) => ({ start, end: end + 1 }));
  return made;
}

function draft(...cuts: readonly DraftCut[]): DraftFinding {
  const finding = { kind: 'repeated-block', action: 'cut', reason: '', score: 1, copies: [] } as const;
  return { finding, identity: '', cuts };
}

function cut(path: string, span: Span, keeperPath: string, keeper: Span): DraftCut {
  return { path, span, loose: false, keeper: { path: keeperPath, span: keeper } };
}

describe('one article', () => {
  const removed = entry('a', [oneAgain, twoAgain]);
  const [first, second] = [cut('a', oneAgain, 'a', one), cut('a', twoAgain, 'a', two)];

  test('is proved by its own findings, in any order', () => {
    expect(() =>
      proveArticle(removed, fromString(text), [draft(second), draft(first)], defaultSettings),
    ).not.toThrow();
  });

  test('without cuts is proved as well', () => {
    expect(() => proveArticle(entry('a', []), fromString(text), [], defaultSettings)).not.toThrow();
  });

  test.each<[string, readonly DraftCut[]]>([
    ['leans on a copy that goes', [first, cut('a', twoAgain, 'a', oneAgain)]],
    ['leans on another text', [first, cut('a', twoAgain, 'a', one)]],
    ['has no finding', [first]],
  ])('is not when one of its cuts %s', (_, cuts) => {
    expect(() => proveArticle(removed, fromString(text), [draft(...cuts)], defaultSettings)).toThrow(
      LawBroken,
    );
  });
});

describe('a feed', () => {
  test('is proved where cuts lean on keepers of other articles', () => {
    const entries = [entry('a', []), entry('b', [one, two, oneAgain, twoAgain]), entry('c', [oneAgain])];
    const cuts = [cut('b', one, 'a', one), cut('b', two, 'c', two), cut('b', oneAgain, 'a', oneAgain)];
    const drafts = [draft(...cuts, cut('b', twoAgain, 'c', twoAgain)), draft(cut('c', oneAgain, 'a', one))];
    expect(() => proveFeed(entries, drafts, defaultSettings)).not.toThrow();
  });

  test.each<[string, readonly Span[], Span]>([
    ['goes itself', [one], one],
    ['says something else', [], two],
  ])('is not where a keeper in another article %s', (_, removed, keeper) => {
    const entries = [entry('a', removed), entry('b', [one])];
    const drafts = [
      draft(cut('b', one, 'a', keeper)),
      ...removed.map((span) => draft(cut('a', span, 'a', oneAgain))),
    ];
    expect(() => proveFeed(entries, drafts, defaultSettings)).toThrow(LawBroken);
  });

  test('is not where the article of a keeper is not there', () => {
    expect(() => proveFeed([entry('b', [one])], [draft(cut('b', one, 'a', one))], defaultSettings)).toThrow(
      LawBroken,
    );
  });

  test('is not where something goes without a cut', () => {
    expect(() => proveFeed([entry('a', [one])], [], defaultSettings)).toThrow(LawBroken);
  });

  test('is not where a cut is not made', () => {
    expect(() => proveFeed([entry('a', [])], [draft(cut('a', oneAgain, 'a', one))], defaultSettings)).toThrow(
      LawBroken,
    );
  });

  test('is not where an article cannot be had any more', () => {
    const lost = entryOf({ path: 'a', load: () => ({ path: '', reason: 'Gone.', level: 'error' }) });
    lost.spans = [{ start: 10, end: 15 }];
    expect(() => proveFeed([lost], [draft(cut('a', oneAgain, 'a', one))], defaultSettings)).toThrow(
      expect.objectContaining({ law: 'conservation', path: 'a', message: 'It changed during the run.' }),
    );
    expect(lost.skip).toEqual({ path: 'a', reason: 'Gone.', level: 'error' });
  });
});

describe('a keeper of which part is left out', () => {
  const lines = 'One is here. Two is here.\nTwo is here.\nOne is here. Two is here.\n';
  const at = (start: number, length: number): Span => ({ start, end: start + length });
  const proves = (removed: readonly Span[], ...cuts: readonly DraftCut[]): (() => void) => {
    const decoded = fromString(lines);
    const made = entryOf({ path: 'a', load: () => decoded });
    made.spans = removed;
    return () => proveFeed([made], [draft(...cuts)], defaultSettings);
  };
  const tail = { ...cut('a', at(52, 12), 'a', at(26, 12)), loose: true };

  test('serves for what it still says', () => {
    const head = { ...cut('a', at(39, 12), 'a', at(0, 25)), loose: true };
    const two = cut('a', at(13, 12), 'a', at(26, 12));
    expect(proves([at(12, 13), at(39, 26)], head, two, tail)).not.toThrow();
  });

  test('does not serve for what it says no more', () => {
    const head = { ...cut('a', at(39, 12), 'a', at(0, 25)), loose: true };
    const one = cut('a', at(0, 12), 'a', at(39, 12));
    expect(proves([at(0, 13), at(39, 26)], one, head, tail)).toThrow(LawBroken);
  });
});

describe('a copy on the way to a keeper', () => {
  const near = 'The council has approved the plan of the harbour. It met in the old hall by the pier.';
  const nearer = near.replace('the plan', 'this plan');
  const texts = [near, nearer.toUpperCase(), nearer];
  const spanOf = (of: string): Span => ({ start: 0, end: of.length });
  const entries = texts.map((of, number) => {
    const decoded = fromString(of);
    const made = entryOf({ path: String(number), load: () => decoded });
    made.spans = number === 0 ? [] : [spanOf(of)];
    return made;
  });
  const cuts = (via: readonly DraftCut['keeper'][]): DraftFinding[] => [
    draft({ ...cut('1', spanOf(nearer), '0', spanOf(near)), via: [{ path: '2', span: spanOf(nearer) }] }),
    draft({ ...cut('2', spanOf(nearer), '0', spanOf(near)), via }),
  ];

  test('is read although it goes', () => {
    expect(() => proveFeed(entries, cuts([]), { ...defaultSettings, near: 0.9 })).not.toThrow();
  });

  test('has to say the same', () => {
    const bad = cuts([{ path: '2', span: { start: 0, end: 11 } }]);
    expect(() => proveFeed(entries, bad, { ...defaultSettings, near: 0.9 })).toThrow('something else');
  });

  test('is read in one article, too', () => {
    const lines = `${near}\n${nearer}\n${nearer.toUpperCase()}\n`;
    const places = [0, near.length + 1, near.length + nearer.length + 2].map((start, number) => ({
      start,
      end: start + (number === 0 ? near.length : nearer.length),
    })) as [Span, Span, Span];
    const made = entryOf({ path: 'a', load: () => fromString(lines) });
    made.spans = [{ start: near.length, end: lines.length - 1 }];
    const drafts = [
      draft(cut('a', places[1], 'a', places[0])),
      draft({ ...cut('a', places[2], 'a', places[0]), via: [{ path: 'a', span: places[1] }] }),
    ];
    expect(() =>
      proveArticle(made, fromString(lines), drafts, { ...defaultSettings, near: 0.9 }),
    ).not.toThrow();
    expect(() => proveArticle(made, fromString(lines), drafts, { ...defaultSettings, near: 1 })).toThrow(
      LawBroken,
    );
  });
});

describe('a copy held against a keeper that it was not judged by', () => {
  const kept = 'The council has approved the plan of the harbour. It met in the old hall by the pier.';
  const spanOf = (of: string): Span => ({ start: 0, end: of.length });
  const loads: string[] = [];
  const made = (path: string, of: string, removed: readonly Span[] = []): Entry => {
    const decoded = fromString(of);
    const load = (): DecodedArticle => {
      loads.push(path);
      return decoded;
    };
    return Object.assign(entryOf({ path, load }), { spans: removed });
  };
  const keeps = (copy: string, keeper: Entry, near = 0.85, own = made('own', copy)): boolean =>
    directProof((path) => (path === 'own' ? own : keeper), { ...defaultSettings, near })(
      { path: keeper.source.path, span: spanOf(kept) },
      cut('own', spanOf(copy), 'on the way', one),
    );

  test('is said by it in the same words, in more, or in nearly the same', () => {
    const keeper = made('keeper', kept);
    expect(keeps(kept, keeper)).toBe(true);
    expect(keeps('It met in the old hall by the pier.', keeper)).toBe(true);
    expect(keeps(kept.replace('the plan', 'this plan'), keeper)).toBe(true);
  });

  test('is not said by one that is less alike, has another fact, or says it no more', () => {
    const keeper = made('keeper', kept);
    expect(keeps(kept.replace('the plan', 'this plan'), keeper, 1)).toBe(false);
    expect(keeps(kept.replace('the plan', 'no plan'), keeper)).toBe(false);
    expect(keeps(kept, made('keeper', kept, [{ start: 49, end: 85 }]))).toBe(false);
    expect(keeps(kept, made('keeper', kept, [spanOf(kept)]))).toBe(false);
  });

  test('is not said when one of the two cannot be had any more', () => {
    const lost = entryOf({ path: 'lost', load: () => ({ path: '', reason: 'Gone.', level: 'error' }) });
    expect(keeps(kept, lost)).toBe(false);
    expect(keeps(kept, made('keeper', kept), 0.85, lost)).toBe(false);
  });

  test('loads an article again only when it has not been needed for a while', () => {
    const entries = new Map(['own', 'b', 'c', 'd', 'e'].map((path) => [path, made(path, kept)]));
    const proof = directProof((path) => entries.get(path) ?? made(path, kept), defaultSettings);
    loads.length = 0;
    for (const path of ['b', 'c', 'b', 'd', 'e', 'b', 'c']) {
      expect(proof({ path, span: spanOf(kept) }, cut('own', spanOf(kept), 'on the way', one))).toBe(true);
    }
    expect(loads).toEqual(['own', 'b', 'c', 'd', 'e', 'c']);
  });
});
