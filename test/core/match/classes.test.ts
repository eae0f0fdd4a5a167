import { describe, expect, test } from 'vitest';
import { classify, withoutEndMark } from '../../../src/core/match/classes.ts';
import { fold } from '../../../src/core/match/fold.ts';
import { makeArticle, sentence } from '../made-article.ts';

describe('an end mark on the last words of a story is left out of the comparison', () => {
  test.each([
    ['Oil rose 20 cts a barrel. Reuter', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel.\n Reuter', 'Oil rose 20 cts a barrel'],
    ['Oil rose 20 cts a barrel. REUTERS', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. (END)', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. ends', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. ###', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. -30-', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. — 30 —', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. ENDIT', 'Oil rose 20 cts a barrel.'],
    ['“Oil rose,” he said. “It did.” Reuter', '“Oil rose,” he said. “It did.”'],
    ['(It rose again.) Reuter', '(It rose again.)'],
    ['Who sold? Reuter', 'Who sold?'],
    ['बाज़ार बंद रहा। Reuter', 'बाज़ार बंद रहा।'],
    ['بازار بند رہا۔ Reuter', 'بازار بند رہا۔'],
  ])('%j', (marked, plain) => {
    expect(withoutEndMark(fold(marked))).toBe(fold(plain));
  });

  test.each([
    'He sold the agency to Mr Reuter',
    'This is where the road ends',
    "It all turns on how 'it' ends",
    'Reuter',
    '5-30-',
    'The barrel. Reuter said',
  ])('but not in %j', (text) => {
    expect(withoutEndMark(fold(text))).toBe(fold(text));
  });
});

describe('paragraphs are sorted into classes', () => {
  test('by what they say, the first of each class standing for it', () => {
    const article = makeArticle([
      sentence(0),
      sentence(1),
      sentence(0).toUpperCase(),
      sentence(2),
      sentence(1),
    ]);
    expect(classify(article)).toEqual([0, 1, 0, 3, 1]);
  });

  test('by the sources they name', () => {
    const article = makeArticle([
      { text: 'source: reuters.com', role: 'source' },
      { text: 'Source - Reuters', role: 'source' },
      { text: 'source: AP', role: 'source' },
      { text: 'source: reuters.com/world/', role: 'source' },
      { text: 'nothing that names a source', role: 'source' },
      { text: 'Nothing that names a source.', role: 'source' },
    ]);
    expect(classify(article)).toEqual([0, 0, 2, 3, 4, 4]);
  });

  test('rules and end marks as printed, other lines without a letter not at all', () => {
    const article = makeArticle([
      { text: '***', role: 'separator' },
      { text: '---', role: 'separator' },
      { text: ' *** ', role: 'separator' },
      { text: '—', context: 'short' },
      { text: '—', context: 'short' },
    ]);
    expect(classify(article)).toEqual([0, 1, 0, 3, 4]);
  });

  test('a hyphen at a line end being read either way, though the two ways differ', () => {
    const words = 'was met in the hall by the man of the government who';
    const article = makeArticle([
      `A well-known man ${words}`,
      `A wellknown man ${words}`,
      `A well-\nknown man ${words}`,
    ]);
    expect(classify(article)).toEqual([0, 1, 0]);
  });
});
