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
  const wrong: string[] = [];
  const names = Object.entries(agencies).flatMap(([house, list]) =>
    entriesOf(list).map((name) => ({ house, name })),
  );
  for (const { house, name: a } of names) {
    for (const { house: other, name: b } of names) {
      if (house === other) continue;
      const isRight =
        !sameAttribution(`Source: ${a}`, `Source: ${b}`) &&
        !sameAttribution(`Source: ${a}, ${b}`, `Source: ${b}`) &&
        sameAttribution(`Source: ${b}`, `Source: ${a}, ${b}`);
      if (!isRight) wrong.push(`${a}, ${b}`);
    }
  }
  expect(names.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

describe('a name inside the longer name of a house', () => {
  test.each([
    ['Source: Associated Press', 'Source: Australian Associated Press'],
    ['Source: The Australian', 'Source: Australian Associated Press'],
    ['Source: Australian Associated Press', 'Source: The Australian, AP'],
    ['Source: РИА', 'Source: РИА ФАН'],
  ])('does not make %s the same as %s', (copy, keeper) => {
    expect(sameAttribution(copy, keeper)).toBe(false);
  });

  test.each([
    ['Source: AP', 'Source: Australian, Associated Press'],
    ['Source: AP', 'Source: Australian and Associated Press'],
    ['Source: AP', 'Source: Australian - Associated Press'],
    ['Source: AP', 'Source: Australian, the Associated Press'],
    ['Source: The Australian, Associated Press', 'Source: AP, The Australian'],
    ['Source: Reuters', 'Source: Thomson Reuters'],
    ['Source: Reuters News Agency', 'Source: Reuters'],
  ])('does not part %s from %s', (copy, keeper) => {
    expect(sameAttribution(copy, keeper)).toBe(true);
  });
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
