import { expect, test } from 'vitest';
import { isIntroduced, isSigned, mayGoInside } from '../../../src/core/decide/inside-guard.ts';
import { viewOf } from '../../../src/core/decide/view.ts';
import { classify } from '../../../src/core/match/classes.ts';
import { makeArticle, type Made } from '../made-article.ts';

const headline: Made = { text: 'Bridge closed', role: 'headline', context: 'short' };
const closed = 'The town of Ellery closed its bridge on Sunday after a barge had struck a pillar.';
const other = 'Nobody was hurt, and the barge went on to the coast with a load of gravel.';
const heading: Made = { text: 'What happened before', role: 'headline', context: 'short' };
const quote = '“Nobody had looked at that pillar since my grandfather stood on it.”';

function goes(paragraphs: readonly (Made | string)[], copy: number, keeper: number, held = 1): boolean {
  const article = makeArticle(paragraphs);
  return mayGoInside(viewOf(article, classify(article)), copy, keeper, held);
}

test.each<[string, boolean, readonly (Made | string)[], number, number]>([
  [
    'a paragraph printed again with a sentence added',
    true,
    [headline, closed, other, `${closed} It opens in May.`],
    1,
    3,
  ],
  [
    'the same when the longer one stands above',
    true,
    [headline, `${closed} It opens in May.`, other, closed],
    3,
    1,
  ],
  ['a pull quote', true, [headline, `The miller knew. ${quote} He left then.`, other, quote], 3, 1],
  [
    'a pull quote above a sentence',
    true,
    [headline, `The miller knew. ${quote} He left then.`, other, quote, 'So it was.'],
    3,
    1,
  ],
  [
    'a pull quote above the headline of the next item',
    true,
    [headline, `The miller knew. ${quote} He left then.`, other, quote, heading],
    3,
    1,
  ],
  [
    'a quotation without its marks',
    false,
    [headline, `The miller knew. ${quote.slice(1, -1)} He left.`, other, quote],
    3,
    1,
  ],
  [
    'a summary of first sentences above the body',
    true,
    [headline, `${closed} ${other}`, `${closed} A ferry was sent. ${other}`],
    1,
    2,
  ],
  [
    'a summary below the body',
    false,
    [headline, `${closed} A ferry was sent. ${other}`, `${closed} ${other}`],
    2,
    1,
  ],
  [
    'two sentences of which the first stands inside',
    false,
    [headline, `${closed} ${other}`, `A ferry was sent. ${closed} ${other}`],
    1,
    2,
  ],
  ['a single sentence from the middle', false, [headline, closed, other, `It opens in May. ${closed}`], 1, 3],
  [
    'sentences with a quotation among them',
    false,
    [headline, `${closed} ${quote}`, `${closed} So it was. ${quote}`],
    1,
    2,
  ],
  ['the first paragraph', false, [closed, other, `${closed} It opens in May.`], 0, 2],
  [
    'what a caption repeats',
    false,
    [headline, closed, other, `${closed} Pictured, the bridge on a better day.`],
    1,
    3,
  ],
  ['what a note repeats without a sentence', false, [headline, closed, other, `${closed} 3`], 1, 3],
  ['the first of a section', false, [headline, `${closed} It opens in May.`, heading, closed], 3, 1],
  [
    'what a line with a colon leads to',
    false,
    [headline, 'The council wrote:', closed, other, `${closed} It opens.`],
    2,
    4,
  ],
  [
    'what a box repeats',
    false,
    [headline, closed, { text: `${closed} It opens in May.`, role: 'promo', context: 'prose' }],
    1,
    2,
  ],
  [
    'a line that is no prose',
    false,
    [headline, { text: closed, context: 'short' }, other, `${closed} It opens in May.`],
    1,
    3,
  ],
])('%s: %s', (_, expected, paragraphs, copy, keeper) => {
  expect(goes(paragraphs, copy, keeper)).toBe(expected);
});

test('paragraphs that a longer one runs together stay', () => {
  expect(goes([headline, closed, other, `${closed} ${other} It opens in May.`], 1, 3, 2)).toBe(false);
});

test('a line is introduced by a colon above it', () => {
  const article = makeArticle(['The council wrote:', closed, other]);
  const view = viewOf(article, classify(article));
  expect([0, 1, 2].map((index) => isIntroduced(view, index))).toEqual([false, true, false]);
});

test('a quotation is signed by the name below it', () => {
  const signature: Made = { text: 'Valeska Paris', context: 'short' };
  const byline: Made = { text: 'Valeska Paris', role: 'byline', context: 'short' };
  const article = makeArticle([quote, signature, other, heading, closed, byline]);
  const view = viewOf(article, classify(article));
  expect(article.paragraphs.map(({ index }) => isSigned(view, index))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
