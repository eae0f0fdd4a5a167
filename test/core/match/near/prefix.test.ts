import { describe, expect, test } from 'vitest';
import { hashWords } from '../../../../src/core/match/near/grams.ts';
import { anyPlace, prefixOf } from '../../../../src/core/match/near/prefix.ts';
import { countsOf } from './searching.ts';

const lead = 'the ministry said on friday that it would raise the tax on imported steel by half'.split(' ');
const other = 'rain is expected in the north of the country until sunday the weather service wrote'.split(
  ' ',
);

describe('a prefix', () => {
  test('is none where no other text can be near', () => {
    expect(prefixOf(hashWords(lead), countsOf([lead, other]))).toBeUndefined();
    expect(
      prefixOf(
        hashWords(['too', 'short']),
        countsOf([
          ['too', 'short'],
          ['too', 'short'],
        ]),
      ),
    ).toBeUndefined();
  });

  test('leaves out grams that no other text has', () => {
    const near = lead.map((word, at) => (at === 2 || at === 9 ? 'x' : word));
    const prefix = prefixOf(hashWords(lead), countsOf([lead, near, other]));
    expect(prefix?.words).toBe(16);
    const places = [...(prefix?.places ?? [])];
    expect(places.length).toBeGreaterThan(1);
    // Whatever it is made of, words 2 and 9 have no part in it.
    expect(places.filter((place) => place <= 2 && place + 1 >= 2)).toEqual([]);
    expect(places.filter((place) => place <= 9 && place + 1 >= 9)).toEqual([]);
  });

  test('has each gram once, at any place when it stands at several', () => {
    const refrain = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'la' : 'li'));
    const prefix = prefixOf(hashWords(refrain), countsOf([refrain, refrain]));
    expect(prefix?.grams).toHaveLength(new Set(prefix?.grams).size);
    expect([...(prefix?.places ?? [])].every((place) => place === anyPlace)).toBe(true);
  });

  test('holds more than common words where there are rarer ones', () => {
    const counts = countsOf([lead, lead]);
    for (let time = 0; time < 50; time++) counts.add(hashWords([...lead.slice(0, 6), ...other.slice(0, 6)]));
    const places = [...(prefixOf(hashWords(lead), counts)?.places ?? [])];
    expect(places.filter((place) => place < 5)).toEqual([]);
  });
});
