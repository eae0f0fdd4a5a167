import { beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { filterBase } from '../../../bench/quality/copy/filter-base.ts';
import { madeEnglish } from '../../../bench/quality/copy/made-english.ts';
import { readBase } from '../../../bench/quality/copy/read-base.ts';
import { gramsOf, wordsOf } from '../../../bench/quality/copy/words.ts';
import { makeFeed } from '../../../bench/quality/feed/make-feed.ts';
import type { Feed, Label, Spot } from '../../../bench/quality/feed/render.ts';
import { plantKinds } from '../../../bench/quality/plant/kinds.ts';
import { insideQuotes } from '../../../bench/quality/plant/quotes.ts';
import { randomFrom } from '../../../bench/quality/random.ts';

const articles = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'articles');
const base = filterBase([...readBase(articles), ...madeEnglish(120, randomFrom(1, 'test'))]);
let feed: Feed;

beforeAll(() => {
  feed = makeFeed(base, 5);
});

function textAt({ path, start, end }: Spot): string {
  return Buffer.from(feed.files.get(path) ?? '')
    .subarray(start, end)
    .toString();
}

function oneLine(text: string): string {
  return text.split(/\s+/u).join(' ');
}

function labelsOf(kind: Label['kind']): Label[] {
  return feed.labels.filter((label) => label.kind === kind);
}

describe('quotations', () => {
  test('are found whichever marks a language uses', () => {
    const quoted = (text: string): string => {
      const pieces = text.split(' ');
      return pieces.filter((_, at) => insideQuotes(pieces).has(at)).join(' ');
    };
    expect(quoted('er „kam“ und „ging nach Hause“, sagte er')).toBe('„kam“ „ging nach Hause“,');
    expect(quoted('she “came home” and "left again" soon')).toBe('“came home” "left again"');
    expect(quoted('il « part » et “never closed')).toBe('part');
  });
});

describe('the maker of the feed', () => {
  test('gives the same feed for the same seed and another for another', () => {
    const again = makeFeed(base, 5);
    expect([...again.files]).toEqual([...feed.files]);
    expect(again.labels).toEqual(feed.labels);
    expect([...makeFeed(base, 6).files]).not.toEqual([...feed.files]);
  });

  test('plants every kind', () => {
    const planted = new Set(feed.labels.map(({ kind }) => kind));
    expect(Object.keys(plantKinds).filter((kind) => !planted.has(kind as Label['kind']))).toEqual([]);
  });

  test('labels point at whole paragraphs of the files, at the lines they name', () => {
    for (const { original, copy } of feed.labels) {
      for (const spot of [...original, ...copy]) {
        const text = textAt(spot);
        expect(text.trim()).not.toBe('');
        expect(text).not.toContain('\ufffd');
        const lines = (feed.files.get(spot.path) ?? '').split('\n').slice(spot.firstLine - 1, spot.lastLine);
        expect(lines.join('\n')).toContain(text);
      }
    }
  });

  test('exact copies say what their originals say, and hazards differ from theirs', () => {
    const said = ({ original, copy }: Label): string[][] =>
      [original, copy].map((spots) => spots.map((spot) => oneLine(textAt(spot))));
    for (const kind of [
      'exact-below',
      'exact-apart',
      'exact-other',
      'body-twice',
      'article-again',
    ] as const) {
      for (const [original, copy] of labelsOf(kind).map(said)) expect(copy).toEqual(original);
    }
    const hazards = feed.labels.filter(({ right }) => right === 'updated');
    for (const [original, copy] of hazards.map(said)) expect(copy).not.toEqual(original);
    expect(hazards.length).toBeGreaterThan(40);
  });

  test('a hazard lies within a fifth of the words of its original', () => {
    for (const { kind, original, copy } of feed.labels.filter(({ right }) => right === 'updated')) {
      const [before, after] = [original, copy].map((spots) => wordsOf(spots.map(textAt).join(' ')));
      const known = new Set(before);
      const added = after?.filter((word) => !known.has(word)).length ?? 0;
      expect(added, kind).toBeLessThanOrEqual((after?.length ?? 0) / 5);
    }
  });

  test('the reused half of a half-reused paragraph stands in its original', () => {
    for (const { original, copy } of [...labelsOf('half-words'), ...labelsOf('half-sentences')]) {
      expect(oneLine(copy.map(textAt).join(' '))).toBe(oneLine(original.map(textAt).join(' ')));
    }
  });

  test('no paragraph is the original of two plants of one paragraph', () => {
    const singles = feed.labels.filter(({ kind }) => !['frame', 'standing'].includes(kind));
    const hazardsAndRepeats = singles.filter(({ right }) => right !== 'stays');
    const originals = hazardsAndRepeats.flatMap(({ original }) =>
      original.map(({ path, start }) => `${path}:${start}`),
    );
    expect(new Set(originals).size).toBe(originals.length);
  });

  test('every word that is called its own stands in the feed as it was noted', () => {
    const grams = new Set([...feed.files.values()].flatMap((text) => gramsOf(wordsOf(text))));
    for (const { text } of feed.own) {
      if (wordsOf(text).length < 5) continue;
      expect(gramsOf(wordsOf(text)).every((gram) => grams.has(gram))).toBe(true);
    }
  });
});
