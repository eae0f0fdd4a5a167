import { describe, expect, test } from 'vitest';
import { WordStore } from '../../../../src/core/match/passages/word-store.ts';
import { chance } from '../near/feeds.ts';

/** So many words in a row, from `first` on. */
function wordsFrom(first: number, length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, at) => first + at);
}

describe('a word store', () => {
  test('gives back every text, of any length, in any order', () => {
    const random = chance(4);
    const lengths = [0, 1, 0, 1024, 0, 3_000_000, 5, 1_048_576, 1_048_577, 700_000, 700_000, 0];
    for (let text = 0; text < 500; text++) lengths.push(random.below(5000));
    const store = new WordStore();
    let words = 0;
    const firsts = lengths.map((length, text) => {
      const first = words;
      expect(store.add(wordsFrom(first, length))).toBe(text);
      words += length;
      expect(store.length).toBe(text + 1);
      expect(store.words).toBe(words);
      return first;
    });
    for (let text = lengths.length - 1; text >= 0; text--) {
      const length = lengths[text] ?? 0;
      const first = firsts[text] ?? 0;
      expect(store.startOf(text)).toBe(first);
      // Not `toEqual`, which takes seconds for millions of words.
      const stored = store.wordsOf(text);
      expect(stored).toHaveLength(length);
      expect(stored.every((word, at) => word === first + at)).toBe(true);
      if (length === 0) continue;
      expect(store.textAt(first)).toBe(text);
      expect(store.textAt(first + length - 1)).toBe(text);
      expect(store.textAt(first + (length >>> 1))).toBe(text);
    }
  });

  test('copies what is added, and hands out views', () => {
    const store = new WordStore();
    const words = Uint32Array.of(1, 2, 3);
    store.add(words);
    words[0] = 9;
    const view = store.wordsOf(0);
    expect([...view]).toEqual([1, 2, 3]);
    for (let text = 1; text < 3000; text++) store.add(words);
    expect([...view]).toEqual([1, 2, 3]);
    expect(store.wordsOf(0).buffer).toBe(view.buffer);
  });

  test('keeps words of all 32 bits', () => {
    const store = new WordStore();
    store.add(Uint32Array.of(0, 0x80000000, 0xffffffff));
    expect([...store.wordsOf(0)]).toEqual([0, 0x80000000, 0xffffffff]);
  });

  test('takes few kilobytes for few words, and 4 bytes a word for many', () => {
    const buffers = (store: WordStore): number => {
      const all = Array.from({ length: store.length }, (_, text) => store.wordsOf(text).buffer);
      return [...new Set(all)].reduce((sum, buffer) => sum + buffer.byteLength, 0);
    };
    const small = new WordStore();
    small.add(wordsFrom(0, 30));
    expect(buffers(small)).toBe(4096);
    const large = new WordStore();
    for (let text = 0; text < 100_000; text++) large.add(wordsFrom(0, 50));
    expect(buffers(large)).toBeLessThan(4 * large.words + 2 ** 22 + 100_000);
  });

  test('says when there is no such text', () => {
    const store = new WordStore();
    expect(() => store.wordsOf(0)).toThrow(new RangeError('Text 0 is not among the 0 texts.'));
    store.add(Uint32Array.of(1));
    expect(() => store.wordsOf(1)).toThrow(RangeError);
    expect(() => store.wordsOf(-1)).toThrow(RangeError);
    expect(() => store.startOf(1)).toThrow(RangeError);
  });
});
