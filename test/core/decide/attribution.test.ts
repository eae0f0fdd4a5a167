import { describe, expect, test } from 'vitest';
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
