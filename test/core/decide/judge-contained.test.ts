import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/decide/judge.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';
import {
  headline,
  item,
  judged,
  name,
  question,
  row,
  rule,
  verdictsOf,
  type Case,
  type ContainedRule,
} from './judged.ts';

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map(sentence) as [string, string, string, string, string];

/** For each rule the smallest article that it decides; a paragraph goes when it comes again with more behind it. */
const smallest = {
  inside: { article: [C, A, B, `${A} ${D}`], expected: ['1<3 inside'] },
  'inside-apart': { article: [C, A, B, `${D} ${A}`], expected: ['1<3 inside-apart'] },
  teaser: { article: [`${A.slice(0, 60)}…`, B, A], expected: ['0<2 teaser'] },
  merged: { article: [`${A} ${B}`, C, A, B], expected: ['0<2-3 merged'] },
  rebroken: {
    article: [A, `${B} ${C}`, D, `${A} ${B}`, C],
    expected: ['3<0-1 rebroken', '4<1 inside'],
  },
  'contained-unsure': {
    article: [C, `“${A.slice(0, -1)},”`, B, `He said: “${A.slice(0, -1)},” he said.`],
    expected: ['1<3 contained-unsure'],
  },
} satisfies Record<ContainedRule, Case>;

describe('each rule decides its smallest article', () => {
  test.each(Object.entries<Case>(smallest))('%s', (why, { article, settings, expected }) => {
    expect(judged(article, settings)).toEqual(expected);
    expect(expected.some((link) => link.endsWith(` ${why}`))).toBe(true);
  });
});

const more = `${A} ${D}`;
const quote = `“${A}”`;

const tables: Record<string, Case> = {
  'below the longer one': { article: [C, more, B, A], expected: ['3<1 inside'] },
  'as a quotation that the longer one holds': {
    article: [C, quote, B, `${D} ${quote} ${E}`],
    expected: ['1<3 inside'],
  },
  'as a quotation that a name signs': {
    article: [C, quote, name('Valeska Paris'), `${D} ${quote} ${E}`],
    expected: ['1<3 signed'],
  },
  'all of it cut': {
    article: [C, A, B, `${D} ${A}`],
    settings: { cut: 'all' },
    expected: ['1<3 inside'],
  },
  'that is careful about it': {
    article: [C, A, B, more],
    settings: { cut: 'careful' },
    expected: ['1<3 careful'],
  },
  'that opens the article': { article: [A, B, more], expected: ['0<2 inside-apart'] },
  'in a longer one that holds another': {
    article: [C, A, B, `${A} ${D} ${E}`, sentence(5), `${D} ${E}`],
    expected: ['1<3 inside-apart', '5<3 inside-apart'],
  },
  'below a line that introduces it': {
    article: [C, 'He said in the hall of the town:', A, B, more],
    expected: ['2<4 inside-apart'],
  },
  'in another item': {
    article: [C, A, headline('In other news'), B, more],
    expected: ['1<4 inside-apart'],
  },
  'in a notice': { article: [C, A, B, { text: more, role: 'notice' }], expected: ['1<3 inside-apart'] },
  'in a short line': { article: [C, A, B, name(more)], expected: ['1<3 inside-apart'] },
  'that is a notice': { article: [C, { text: A, role: 'notice' }, B, more], expected: ['1<3 inside-apart'] },
  'repeated by a caption': {
    article: [C, A, B, `${A} Photo: the bridge on a cold winter morning.`],
    expected: ['1<3 inside-apart'],
  },
  'with nothing but signs behind it': { article: [C, quote, B, `${quote} 12`], expected: ['1<3 inside'] },
  'in the answer to a question': { article: [C, A, B, question(more)], expected: ['1<3 on-purpose'] },
  'that is an answer itself': { article: [C, question(A), B, more], expected: ['1<3 on-purpose'] },
  'that is an item of a list': { article: [C, item(A), B, more], expected: ['1<3 on-purpose'] },
  'in a row of a table': { article: [C, A, B, row(more)], expected: [] },
  'of short lines': {
    article: [C, name(A.slice(0, -1)), B, name(`${A} ${D}`.slice(0, -1))],
    expected: ['1<3 short'],
  },
  'merged, with a signature as embeds have it, below its parts': {
    article: [item(A), item(B), item(`${A} ${B}`)],
    expected: ['2<0-1 merged'],
  },
  'merged above its parts, a rule between': {
    article: [item(`${A} ${B}`), rule, item(A), item(B)],
    expected: ['0<2-3 merged'],
  },
  'merged apart from its parts, in a list': {
    article: [item(`${A} ${B}`), C, item(A), item(B)],
    expected: ['0<2-3 on-purpose'],
  },
  'merged, in a table': { article: [row(`${A} ${B}`), row(A), row(B)], expected: [] },
};

describe('a paragraph that is said by others', () => {
  test.each(Object.entries(tables))('%s', (_, { article, settings, expected }) => {
    expect(judged(article, settings)).toEqual(expected);
  });
});

describe('a body printed again with other breaks', () => {
  const kindsOf = (article: readonly (Made | string)[]): string[] =>
    verdictsOf(article).map(({ kind, links }) => `${kind} ${links.map(({ b }) => b).join(' ')}`);

  test('is one finding', () => {
    expect(kindsOf([A, `${B} ${C}`, `${D} ${E}`, sentence(5), `${A} ${B}`, `${C} ${D}`, E])).toEqual([
      'repeated-passage 4 5',
      'contained-paragraph 6',
    ]);
  });

  test('is one finding with a rule in it', () => {
    expect(kindsOf([A, `${B} ${C}`, `${D} ${E}`, sentence(5), `${A} ${B}`, rule, `${C} ${D}`, E])).toEqual([
      'repeated-passage 4 6',
      'contained-paragraph 7',
    ]);
  });

  test('is another finding below new copy', () => {
    const article = [A, `${B} ${C}`, `${D} ${E}`, sentence(5), `${A} ${B}`, sentence(6), `${C} ${D}`, E];
    expect(kindsOf(article)).toEqual(['repeated-passage 4', 'repeated-passage 6', 'contained-paragraph 7']);
  });
});

test('a search that was given up is counted', () => {
  const others = Array.from({ length: 70 }, (_, at) => `${A.slice(0, -1)} on day ${at} of the year.`);
  const { limited } = judge(makeArticle([...others, `${A} ${D}`, B, A]), defaultSettings);
  const withoutLast = judge(makeArticle([...others, `${A} ${D}`, B]), defaultSettings);
  expect(limited).toBe(withoutLast.limited + 1);
});
