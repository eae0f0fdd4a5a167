import { describe, expect, test } from 'vitest';
import { sentence, type Made } from '../made-article.ts';
import { headline, judged, rule, verdictsOf } from './judged.ts';

const [A, B] = [0, 1].map(sentence) as [string, string];
const title = 'Council to sell the old baths';
const housed = headline(`${title} - Reuters`);
const byline: Made = { text: 'By Jane Roe', role: 'byline', context: 'short' };

describe('a headline with a house behind it, again as the first line', () => {
  test.each<[string, readonly (Made | string)[], string]>([
    ['goes', [housed, title, A], '1<0 headline-inside'],
    ['with a full stop goes', [housed, `${title}.`, A], '1<0 headline-inside'],
    ['as a second headline goes', [housed, headline(title), A, B], '1<0 headline-inside'],
    ['below rules and a byline goes', [rule, housed, byline, rule, title, A], '4<1 headline-inside'],
    [
      'with a dash in it goes',
      [headline('Early - late | The Guardian'), 'Early — late', A],
      '1<0 headline-inside',
    ],
    ['stays when there is nothing else', [housed, title], '1<0 headline-alone'],
  ])('%s', (_, article, expected) => {
    expect(judged(article)).toEqual([expected]);
  });

  test('is said to be contained', () => {
    expect(verdictsOf([housed, title, A])[0]?.kind).toBe('contained-paragraph');
  });

  test('goes however careful one is, and stays when it is text that is never cut', () => {
    expect(judged([housed, title, A], { cut: 'careful' })).toEqual(['1<0 headline-inside']);
    expect(judged([housed, title, A], { keepText: [title] })).toEqual(['1<0 keep-text']);
  });

  test.each<[string, readonly (Made | string)[]]>([
    ['of another house-like name', [headline(`${title} - mayor`), title, A]],
    ['without a dash', [headline(`${title} Reuters`), title, A]],
    ['of two words', [headline('Sport - Reuters'), 'Sport', A]],
    ['that is longer than any', [headline(`${title} ${'and more '.repeat(50)}- Reuters`), title, A]],
    ['of other words', [housed, `${title} and hall`, A]],
    ['below other copy', [housed, A, title]],
    ['the other way round', [headline(title), `${title} - Reuters`, A]],
    ['that is no headline', [`${title} - Reuters`, title, A]],
    ['below another headline', [headline('The day in short'), housed, title, A]],
    ['of nothing else', [housed]],
    ['of no copy', [rule]],
  ])('is not looked for: %s', (_, article) => {
    expect(judged(article).filter((link) => /headline-(?:inside|alone)/.test(link))).toEqual([]);
  });

  test('is told of once when it goes as a copy of something else', () => {
    const long = 'The council will sell its old town baths to the highest bidder in the spring';
    expect(judged([headline(`${long} - Reuters`), headline(`${long} - Reuters`), long, A])).toEqual([
      '1<0 headline-again',
      '2<0 update',
    ]);
  });
});
