import { describe, expect, it } from 'vitest';
import { count, grouped, percent } from '../../src/report/numbers.ts';

describe('numbers', () => {
  it('counts in the singular and the plural', () => {
    expect([count(0, 'article'), count(1, 'article'), count(2, 'copy', 'copies')]).toEqual([
      '0 articles',
      '1 article',
      '2 copies',
    ]);
  });

  it('groups digits by three', () => {
    expect([0, 999, 1000, 12_345, 1_234_567].map(grouped)).toEqual([
      '0',
      '999',
      '1,000',
      '12,345',
      '1,234,567',
    ]);
  });

  it('calls nothing but the whole 100%', () => {
    expect([0, 0.005, 0.87, 0.9999, 1].map(percent)).toEqual(['0%', '0%', '87%', '99%', '100%']);
    expect(percent(1 - Number.EPSILON)).toBe('99%');
  });

  it('shows each whole percentage as itself', () => {
    for (let hundredths = 0; hundredths <= 100; hundredths++)
      expect(percent(hundredths / 100)).toBe(`${hundredths}%`);
  });
});
