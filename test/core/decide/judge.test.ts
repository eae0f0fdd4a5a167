import { describe, expect, test } from 'vitest';
import { isCut } from '../../../src/core/decide/rules.ts';
import type { CutPolicy } from '../../../src/core/settings.ts';
import { sentence, type Made } from '../made-article.ts';
import {
  headline,
  item,
  judged,
  name,
  question,
  row,
  rule,
  source,
  verdictsOf,
  type Case,
  type SameRule,
} from './judged.ts';

const [A, B, C, D, E, F, G] = [0, 1, 2, 3, 4, 5, 6].map(sentence) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const byline: Made = { text: 'By Maren Holt', role: 'byline', context: 'short' };
const endMark: Made = { text: 'Reuter', role: 'separator', context: 'short' };
const sourceOfChart = (text: string): Made => ({ text, role: 'source', context: 'caption' });

/** For each rule the smallest article that it decides. */
const smallest = {
  'block-follows': { article: [A, B, A, B], expected: ['2<0 block-follows', '3<1 block-follows'] },
  'block-is-article': {
    article: [B, C, D, E, F, G, A, B, C, D, E],
    expected: ['7<0', '8<1', '9<2', '10<3'].map((link) => `${link} block-is-article`),
  },
  adjacent: { article: [A, B, B], expected: ['2<1 adjacent'] },
  'lead-again': { article: [A, B, C, D, A], expected: ['4<0 lead-again'] },
  'headline-again': {
    article: [headline('Bridge opens to walkers'), byline, 'Bridge opens to walkers', A],
    expected: ['2<0 headline-again'],
  },
  'prose-again': { article: [B, A, C, D, A], expected: ['4<1 prose-again'] },
  brief: { article: [A, B, C, D, B], expected: ['4<1 brief'] },
  introduced: { article: [B, A, C, 'He said in the hall:', A], expected: ['4<1 introduced'] },
  'quoted-first': { article: [B, 'The third point reads:', A, C, D, A], expected: ['5<2 quoted-first'] },
  signed: { article: [B, A, C, D, A, name('Valeska Paris')], expected: ['4<1 signed'] },
  'headline-alone': {
    article: [headline('Bridge opens to walkers'), 'Bridge opens to walkers'],
    expected: ['1<0 headline-alone'],
  },
  'cut-all': {
    article: [name('QUESTION:'), A, name('QUESTION:')],
    settings: { cut: 'all' },
    expected: ['2<0 cut-all'],
  },
  'source-again': {
    article: [A, source('source: reuters.com'), source('Source - Reuters')],
    expected: ['2<1 source-again'],
  },
  'on-purpose': {
    article: [A, question('Who pays?'), B, question('Who pays?')],
    expected: ['3<1 on-purpose'],
  },
  form: { article: [A, name('North'), B, C, name('South'), B], expected: ['5<2 form'] },
  torn: {
    article: [D, { text: A, mayGoOn: true }, B, C, { text: A, mayGoOn: true }, E],
    expected: ['4<1 torn'],
  },
  recurring: {
    article: [A, B, C, B, D, B, E, B],
    expected: ['3<1', '5<1', '7<1'].map((link) => `${link} recurring`),
  },
  short: { article: [A, name('No comment.'), B, C, name('No comment.')], expected: ['4<1 short'] },
  careful: { article: [A, B, C, D, B], settings: { cut: 'careful' }, expected: ['4<1 careful'] },
  'source-of-exhibit': {
    article: [A, sourceOfChart('Source: AP'), B, sourceOfChart('Source: AP')],
    expected: ['3<1 source-of-exhibit'],
  },
  'source-adds': {
    article: [A, source('source: reuters.com'), source('source: reuters.com/world/a-story')],
    expected: ['2<1 source-adds'],
  },
  'source-frame': {
    article: [source('Source: OnApp'), A, B, source('SOURCE: OnApp')],
    expected: ['3<0 source-frame'],
  },
  'source-of-item': {
    article: [A, source('Source: AP'), rule, B, source('Source: AP')],
    expected: ['4<1 source-of-item'],
  },
  'source-careful': {
    article: [A, source('Source: AP'), B, source('Source: AP')],
    settings: { cut: 'careful' },
    expected: ['3<1 source-careful'],
  },
} satisfies Record<SameRule, Case>;

describe('each rule decides its smallest article', () => {
  test.each(Object.entries<Case>(smallest))('%s', (why, { article, settings, expected }) => {
    expect(judged(article, settings)).toEqual(expected);
    expect(expected.some((link) => link.endsWith(` ${why}`))).toBe(true);
  });
});

describe('a block', () => {
  test('goes when at most two new paragraphs stand before its second printing', () => {
    expect(judged([A, B, C, D, A, B])).toEqual(['4<0 block-follows', '5<1 block-follows']);
  });

  test('is judged by its paragraphs when more do, and it is not most of the article', () => {
    expect(judged([C, A, B, D, E, F, G, A, B])).toEqual(['7<1 prose-again', '8<2 prose-again']);
  });

  test('takes its source line, end mark and short lines along', () => {
    const block = [A, name('In brief:'), B, source('source: reuters.com'), endMark];
    expect(judged([...block, ...block])).toEqual(
      ['5<0', '6<1', '7<2', '8<3', '9<4'].map((link) => `${link} block-follows`),
    );
  });

  test('goes each time it comes again, in favour of the first', () => {
    expect(judged([A, B, A, B, A, B])).toEqual(
      ['2<0', '3<1', '4<0', '5<1'].map((link) => `${link} block-follows`),
    );
  });

  test('that a line introduces in one of the two places stays whole', () => {
    expect(judged([C, 'It reads:', A, B, D, E, F, G, A, B])).toEqual([
      '8<2 quoted-first',
      '9<3 quoted-first',
    ]);
    expect(judged([C, A, B, D, E, F, G, 'It reads:', A, B])).toEqual(['8<1 introduced', '9<2 introduced']);
  });

  test('of short lines stays', () => {
    const block = [name('Home'), name('Politics'), name('Sport')];
    expect(judged([...block, A, ...block])).toEqual(['4<0 short', '5<1 short', '6<2 short']);
  });

  test('of prose beside rows of a table stays when the rows weigh more', () => {
    const rows = [A, row(B), row(C), row(D)];
    expect(judged([...rows, ...rows]).filter((link) => link.endsWith('block-follows'))).toEqual([]);
  });
});

describe('a form', () => {
  test('keeps a block under a name of its own, whatever is between', () => {
    expect(judged([A, name('North'), B, C, name('South'), B, C])).toEqual(['5<2 form', '6<3 form']);
  });

  test('keeps a block that is most of the article', () => {
    expect(
      judged([name('Dear Mr Voss'), A, B, C, name('Yours, Holt'), D, E, F, name('Dear Ms Lanning'), A, B, C]),
    ).toEqual(['9<1 form', '10<2 form', '11<3 form']);
  });

  test('keeps what stands above names of their own', () => {
    expect(judged([A, B, name('Voss'), C, D, B, name('Holt'), E])).toEqual(['5<1 form']);
  });

  test('keeps what stands under headings of their own', () => {
    expect(judged([A, headline('North'), B, C, D, headline('South'), B])).toEqual(['6<2 form']);
  });

  test('is none under the headline and a heading', () => {
    expect(judged([headline('Bridge opens'), A, B, C, D, headline('South'), A])).toEqual(['6<1 lead-again']);
  });

  test('is none where one name stands over both', () => {
    expect(judged([A, name('North'), B, C, D, name('North'), B])).toEqual([
      '5<1 block-follows',
      '6<2 block-follows',
    ]);
  });

  test('is none where a copy follows right below', () => {
    expect(judged([name('North'), B, C, B, C, name('South')])).toEqual([
      '3<1 block-follows',
      '4<2 block-follows',
    ]);
  });
});

describe('a line stays', () => {
  test('in an interview, and the answer with its question', () => {
    const pair = [question('QUESTION: Who pays for it?'), B];
    expect(judged([A, ...pair, C, D, E, F, ...pair])).toEqual(['7<1 on-purpose', '8<2 on-purpose']);
  });

  test('in a list, apart from the first', () => {
    expect(judged([item(A), item(B), item(C), item(A)])).toEqual(['3<0 on-purpose']);
  });

  test('in a table, even below itself', () => {
    expect(judged([row(A), row(A)])).toEqual(['1<0 on-purpose']);
  });

  test('when it is short, even below itself', () => {
    expect(judged([name('MORE'), name('MORE'), A])).toEqual(['1<0 short']);
  });

  test('that is a label of one or two words over the body', () => {
    expect(judged([headline('Sport'), name('Sport'), A])).toEqual(['1<0 short']);
  });

  test('that is a heading of one or two words, its mark not counted', () => {
    expect(judged([headline('## In brief'), headline('## In brief'), A])).toEqual(['1<0 short']);
  });

  test('that is all there is below the headline, printed over and over', () => {
    const flash = 'The council of the harbour opens the bridge to walkers.';
    expect(judged([headline(flash), byline, flash, flash])).toEqual([
      '2<0 headline-alone',
      '3<0 headline-alone',
    ]);
  });

  test('that is a headline with copy between', () => {
    expect(
      judged([headline('Bridge opens to walkers'), name('In short'), name('Bridge opens to walkers'), A]),
    ).toEqual(['2<0 short']);
  });

  test('that is a heading further down', () => {
    expect(judged([A, headline('What happens next now'), name('What happens next now')])).toEqual([
      '2<1 short',
    ]);
  });
});

describe('a paragraph with its copy', () => {
  test('below a list item goes when it stands right below itself', () => {
    expect(judged([A, item(B), item(B)])).toEqual(['2<1 adjacent']);
  });

  test('goes with an end mark behind its last sentence', () => {
    expect(judged([A, B, `${B} Reuter`])).toEqual(['2<1 adjacent']);
  });

  test('leans on a copy that stays, not on one that goes', () => {
    expect(judged([A, B, B, B]).map((link) => link.split(' ')[0])).toEqual(['2<1', '3<1']);
  });

  test('leans on the copy that stays where its own keeper is a copy itself', () => {
    const opened = [name('In brief:'), A, B, C, D, E, F, G, name('In brief:'), sentence(7), sentence(8)];
    const again = [sentence(9), name('In brief:'), sentence(7), sentence(8)];
    expect(judged([...opened, ...again], { cut: 'all' })).toEqual(
      ['8<0', '12<0', '13<9', '14<10'].map((link) => `${link} cut-all`),
    );
  });

  test('is prose when the first printing is', () => {
    expect(judged([B, A, C, D, name(A)])).toEqual(['4<1 prose-again']);
  });

  test('is none when the first printing is a caption or a deck without a full stop', () => {
    expect(judged([B, name(A), C, D, A])).toEqual(['4<1 short']);
  });
});

test('nothing is found where nothing repeats', () => {
  expect(judged([headline('Bridge opens'), A, B, rule, C, endMark])).toEqual([]);
  expect(judged([])).toEqual([]);
});

test('only what the policy allows is cut', () => {
  const article = [B, A, A, C, D, E, F, A, name('Home'), G, name('Home')];
  const cutUnder = (policy: CutPolicy): number =>
    verdictsOf(article, { cut: policy })
      .flatMap(({ links }) => links)
      .filter((link) => isCut(link.rule)).length;
  expect([cutUnder('careful'), cutUnder('standard'), cutUnder('all')]).toEqual([1, 2, 3]);
});
