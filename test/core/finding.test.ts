import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/core/finding.ts';

describe.each(Object.entries(kinds))('%s', (kind, { title, explanation, level, reach }) => {
  test('is explained to a person who meets it for the first time', () => {
    expect(title.toLowerCase().replaceAll(' ', '-')).toBe(kind);
    expect(explanation).toMatch(/^[A-Z][^]*[a-z]\.?\)?\.$/);
    expect(explanation.split('. ').length).toBeLessThanOrEqual(4);
  });

  test('is a warning only where its repeats are cut by default, inside an article', () => {
    expect(level === 'note' || reach === 'article').toBe(true);
  });
});
