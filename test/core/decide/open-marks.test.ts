import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMarks } from '../../../src/core/decide/open-marks.ts';

/** A text with a dash in place of each unit before which nothing is open; the last one stands for its end. */
function shown(text: string): string {
  return [...openMarks(text)].map((open, at) => (open === 0 ? '-' : text.charAt(at) || '$')).join('');
}

describe('what stands inside', () => {
  test.each([
    ['straight quotes', 'a "b c" d', '---b c"---'],
    ['curly quotes', 'a “b” d', '---b”---'],
    ['German quotes', 'a „b“ d', '---b“---'],
    ['Swedish quotes', 'a ”b” d', '---b”---'],
    ['French quotes', 'a « b » d', '--- b »---'],
    ['Danish quotes', 'a »b« d', '---b«---'],
    ['Japanese quotes, one kind in the other', '「a『b』c」d', '-a『b』c」--'],
    ['two apostrophes, as old wires have it', "a ''b'' c", "----b''---"],
    ['back-ticks and apostrophes', "a ``b'' c", "----b''---"],
    ['brackets', 'a (b [c] d) e', '---b [c] d)---'],
    ['a quote that never closes', 'a "b c', '---b c$'],
    ['a bracket that never opened', '1) a', '-- a$'],
    ['no quote: an apostrophe', "Holt's office", '--------------'],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

test('a text twice over opens nothing but what a mark alone opens', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '“', '”', '(', ')', '「', '」', 'a', ' ') }),
      (text) => {
        const open = openMarks(text + text);
        expect(open[0]).toBe(0);
        expect(open.at(-1)).toBe(0);
        expect(open[text.length]).toBe(openMarks(text).at(-1));
      },
    ),
  );
});
