import { describe, expect, test } from 'vitest';
import { dedupeTexts } from '../../src/core/dedupe-texts.ts';
import { sentence } from './made-article.ts';

const [A, B] = [sentence(0), sentence(1)];

describe('articles in memory', () => {
  test('are given back cleaned, by their paths', () => {
    const { texts, totals } = dedupeTexts([
      { path: 'b.txt', text: `${A}\n${A}\n${B}` },
      { path: 'a.txt', text: `${B}\n` },
    ]);
    expect([...texts]).toEqual([
      ['b.txt', `${A}\n${B}`],
      ['a.txt', `${B}\n`],
    ]);
    expect(totals.paragraphsCut).toBe(1);
  });

  test('keep their line ends, letters of any script and a byte-order mark', () => {
    const text = `\ufeffДождь прошёл над городом и стих к самому вечеру — сообщили «очевидцы».\r\n${A}\r\n${A}\r\n`;
    const { texts } = dedupeTexts([{ path: 'a.txt', text }]);
    expect(texts.get('a.txt')).toBe(text.slice(0, -A.length - 2));
  });

  test('come back as they came where nothing is cut, lone surrogates included', () => {
    const text = `${A}\ud800\n${B}\udc00`;
    expect(dedupeTexts([{ path: 'a.txt', text }]).texts.get('a.txt')).toBe(text);
  });

  test('are judged by the settings that are given, the others as by default', () => {
    const long = `${B} ${sentence(4)}`;
    const text = `${A}\n${long}\n${sentence(2)}\n${sentence(3)}\n${long}\n`;
    expect(dedupeTexts([{ path: 'a.txt', text }]).totals.paragraphsCut).toBe(1);
    expect(dedupeTexts([{ path: 'a.txt', text }], { cut: 'careful' }).totals.paragraphsCut).toBe(0);
  });

  test('need a path each', () => {
    const twice = [
      { path: 'a.txt', text: A },
      { path: 'a.txt', text: B },
    ];
    expect(() => dedupeTexts(twice)).toThrow(
      new RangeError('Two articles have the same path: give each its own.'),
    );
  });

  test('may be none', () => {
    expect(dedupeTexts([]).texts.size).toBe(0);
  });
});
