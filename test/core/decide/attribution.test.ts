import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencies } from '../../../src/core/copy/agencies.ts';
import { entriesOf } from '../../../src/core/copy/word-list.ts';
import { sameAttribution } from '../../../src/core/decide/attribution.ts';

describe('a source line names nothing but what another one names', () => {
  test.each([
    ['Source - Reuters', 'source: reuters.com'],
    ['Источник: Рейтер', 'source: reuters.com'],
    ['source: www.reuters.com', 'Source: Reuters'],
    ['source: de.reuters.com', 'Source: Reuters'],
    ['(Source: Reuters)', 'Source: Reuters and AP'],
    ['Source: The Ellery Gazette', 'source: Ellery Gazette'],
    ['Source: Foo-Bar Courier', 'Source: Foo Bar Courier'],
    ['Source: www.ellery-gazette.example', 'source: ellery-gazette.example'],
  ])('%s, after %s', (copy, keeper) => {
    expect(sameAttribution(copy, keeper)).toBe(true);
  });

  test.each([
    ['source: AP', 'source: reuters.com'],
    ['source: reuters.com/world', 'source: reuters.com'],
    ['Source: Ellery Gazette', 'Source: Marsden Courier'],
    ['Reuters said so.', 'source: reuters.com'],
    ['source: reuters.com', 'Reuters said so.'],
    ['source:', 'source:'],
    [`source: ${'Reuters '.repeat(60)}`, 'source: reuters.com'],
  ])('not %s, after %s', (copy, keeper) => {
    expect(sameAttribution(copy, keeper)).toBe(false);
  });
});

test('a line that names another agency, or one more, is never the same', () => {
  const houses = Object.values(agencies).map(entriesOf);
  const house = fc.nat(houses.length - 1);
  const nameOf = (index: number, pick: number): string => {
    const names = houses[index] ?? [];
    return names[pick % names.length] ?? '';
  };
  fc.assert(
    fc.property(house, house, fc.nat(20), fc.nat(20), (one, other, pick, otherPick) => {
      fc.pre(one !== other);
      const [a, b] = [nameOf(one, pick), nameOf(other, otherPick)];
      // Names of which one is part of the other: `Interfax` and `Interfax-Ukraine`, `МЕНА` and `MENA`.
      fc.pre(!nameOf(other, otherPick).includes(a) && !a.includes(b));
      expect(sameAttribution(`Source: ${a}`, `Source: ${b}`), `${a}, ${b}`).toBe(false);
      expect(sameAttribution(`Source: ${a}, ${b}`, `Source: ${b}`), `${a}, ${b}`).toBe(false);
      expect(sameAttribution(`Source: ${b}`, `Source: ${a}, ${b}`), `${a}, ${b}`).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['an author more', 'Source: Reuters, by Jane Doe', 'Source: Reuters'],
  ['another day', 'Source: Reuters, March 3', 'Source: Reuters, March 4'],
  ['a section of a site', 'source: blogs.reuters.com', 'source: reuters.com'],
  ['another path', 'source: reuters.com/a', 'source: reuters.com/b'],
  ['another end of the host', 'source: lenta.com', 'source: lenta.ru'],
])('a line with %s is not the same', (_, copy, keeper) => {
  expect(sameAttribution(copy, keeper)).toBe(false);
});
