import { describe, expect, test } from 'vitest';
import { filterBase } from '../../../bench/quality/copy/filter-base.ts';
import { languageOf } from '../../../bench/quality/copy/languages.ts';
import { madeEnglish } from '../../../bench/quality/copy/made-english.ts';
import { paragraphsOf } from '../../../bench/quality/copy/read-base.ts';
import { gramsOf, takeApart, wordsOf } from '../../../bench/quality/copy/words.ts';
import { randomFrom } from '../../../bench/quality/random.ts';

describe('the words of the benchmark', () => {
  test('digits, percentages and signs of currencies are words, marks are not', () => {
    expect(wordsOf('“Up 7.5% to €2bn,” she said.')).toEqual([
      'up',
      '7',
      '5',
      '%',
      'to',
      '€',
      '2bn',
      'she',
      'said',
    ]);
  });

  test('scripts without blanks are counted by character and taken apart by word', () => {
    expect(wordsOf('石桥将于')).toHaveLength(4);
    const { pieces, glue } = takeApart('市政府表示石桥将于下周重新开放');
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join(glue)).toBe('市政府表示石桥将于下周重新开放');
  });

  test('the language is known by its small words', () => {
    expect(languageOf(wordsOf('Der Minister sagte, dass die Brücke nicht fertig ist.'))).toBe('de');
    expect(languageOf(wordsOf('The minister said that the bridge was not finished.'))).toBe('en');
    expect(languageOf(wordsOf('Министр сказал, что мост не готов.'))).toBe('other');
  });
});

describe('the base', () => {
  test('paragraphs are found by blank lines, by lines, and by indents of wrapped copy', () => {
    expect(paragraphsOf('Head\n\nOne line.\n\nTwo.\n')).toEqual(['Head', 'One line.', 'Two.']);
    const long = 'word '.repeat(30).trim();
    expect(paragraphsOf(`${long}\n${long}\n${long}\n${long}\n${long}`)).toHaveLength(5);
    const line = 'word '.repeat(12).trim();
    const wrapped = `   ${line}\n${line}\n${line}\n   ${line}\n${line}\n${line}`;
    expect(paragraphsOf(wrapped)).toHaveLength(2);
  });

  test('a paragraph that says what another one says is left out, whichever is longer', () => {
    const made = madeEnglish(3, randomFrom(7, 'test'));
    const paragraphs = made.flatMap((article) => article.paragraphs.slice(1));
    const [first = '', second = ''] = paragraphs;
    const again = [
      { name: 'a', paragraphs },
      { name: 'b', paragraphs: [first, `${second} ${first}`, ...paragraphs.slice(2, 4)] },
    ];
    expect(filterBase(again).flatMap((article) => [article.headline, ...article.paragraphs])).not.toContain(
      `${second} ${first}`,
    );
    expect(filterBase(again)).toHaveLength(1);
  });

  test('made copy shares too little with itself for any of it to be called a repeat', () => {
    const clean = filterBase(madeEnglish(60, randomFrom(1, 'test')));
    const paragraphs = clean.flatMap((article) => article.paragraphs);
    const owners = new Map<string, number>();
    for (const [at, text] of paragraphs.entries()) {
      for (const gram of gramsOf(wordsOf(text))) owners.set(gram, owners.has(gram) ? -1 : at);
    }
    for (const text of paragraphs) {
      const grams = gramsOf(wordsOf(text));
      expect(grams.filter((gram) => owners.get(gram) === -1).length / grams.length).toBeLessThan(0.35);
    }
    expect(paragraphs.length).toBeGreaterThan(200);
  });
});
