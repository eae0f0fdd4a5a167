import { describe, expect, test } from 'vitest';
import type { DecodedArticle, Span } from '../../src/core/copy/article.ts';
import { fromString } from '../../src/core/copy/decoded.ts';
import type { DraftCut, DraftFinding } from '../../src/core/decide/describe.ts';
import { LawBroken } from '../../src/core/decide/prove.ts';
import { entryOf, type Entry } from '../../src/core/entry.ts';
import { proveArticle, proveFeed } from '../../src/core/proof.ts';

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
  return { path, span, keeper: { path: keeperPath, span: keeper } };
}

describe('one article', () => {
  const removed = entry('a', [oneAgain, twoAgain]);
  const [first, second] = [cut('a', oneAgain, 'a', one), cut('a', twoAgain, 'a', two)];

  test('is proved by its own findings, in any order', () => {
    expect(() => proveArticle(removed, fromString(text), [draft(second), draft(first)])).not.toThrow();
  });

  test('without cuts is proved as well', () => {
    expect(() => proveArticle(entry('a', []), fromString(text), [])).not.toThrow();
  });

  test.each<[string, readonly DraftCut[]]>([
    ['leans on a copy that goes', [first, cut('a', twoAgain, 'a', oneAgain)]],
    ['leans on another text', [first, cut('a', twoAgain, 'a', one)]],
    ['has no finding', [first]],
  ])('is not when one of its cuts %s', (_, cuts) => {
    expect(() => proveArticle(removed, fromString(text), [draft(...cuts)])).toThrow(LawBroken);
  });
});

describe('a feed', () => {
  test('is proved where cuts lean on keepers of other articles', () => {
    const entries = [entry('a', []), entry('b', [one, two, oneAgain, twoAgain]), entry('c', [oneAgain])];
    const cuts = [cut('b', one, 'a', one), cut('b', two, 'c', two), cut('b', oneAgain, 'a', oneAgain)];
    const drafts = [draft(...cuts, cut('b', twoAgain, 'c', twoAgain)), draft(cut('c', oneAgain, 'a', one))];
    expect(() => proveFeed(entries, drafts)).not.toThrow();
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
    expect(() => proveFeed(entries, drafts)).toThrow(LawBroken);
  });

  test('is not where the article of a keeper is not there', () => {
    expect(() => proveFeed([entry('b', [one])], [draft(cut('b', one, 'a', one))])).toThrow(LawBroken);
  });

  test('is not where something goes without a cut', () => {
    expect(() => proveFeed([entry('a', [one])], [])).toThrow(LawBroken);
  });

  test('is not where a cut is not made', () => {
    expect(() => proveFeed([entry('a', [])], [draft(cut('a', oneAgain, 'a', one))])).toThrow(LawBroken);
  });

  test('is not where an article cannot be had any more', () => {
    const lost = entryOf({ path: 'a', load: () => ({ path: '', reason: 'Gone.', level: 'error' }) });
    lost.spans = [{ start: 10, end: 15 }];
    expect(() => proveFeed([lost], [draft(cut('a', oneAgain, 'a', one))])).toThrow(
      expect.objectContaining({ law: 'conservation', path: 'a', message: 'It changed during the run.' }),
    );
    expect(lost.skip).toEqual({ path: 'a', reason: 'Gone.', level: 'error' });
  });
});
