import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/core/settings.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';
import {
  headline,
  item,
  judged,
  name,
  question,
  row,
  source,
  verdictsOf,
  type Case,
  type PassageRule,
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
const sentences = { cut: 'sentences' } as const;

/** For each rule the smallest article that it decides. */
const smallest = {
  passage: { article: [`${A} ${B}`, `${C} ${B}`], expected: ['1<0 passage'] },
  'sentence-again': {
    article: [`${A} ${B}`, `${C} ${B}`],
    settings: sentences,
    expected: ['1<0 sentence-again'],
  },
} satisfies Record<PassageRule, Case>;

describe('each rule decides its smallest article', () => {
  test.each(Object.entries<Case>(smallest))('%s', (why, { article, settings, expected }) => {
    expect(judged(article, settings)).toEqual(expected);
    expect(expected.some((link) => link.endsWith(` ${why}`))).toBe(true);
  });
});

/** What the links of an article point at in the copy, as printed. */
function pointedAt(
  paragraphs: readonly (Made | string)[],
  settings: Partial<Settings> = sentences,
): string[] {
  const { text } = makeArticle(paragraphs).decoded;
  return verdictsOf(paragraphs, settings)
    .flatMap(({ links }) => links)
    .map(({ rule, within }) => `${rule}: ${text.slice(within?.copy.start, within?.copy.end)}`);
}

describe('--cut sentences cuts', () => {
  test.each<[string, (Made | string)[], string[]]>([
    ['the first sentence', [`${A} ${B}`, `${A} ${C} ${D}`], [A]],
    ['one in the middle', [`${A} ${B}`, `${C} ${B} ${D}`], [B]],
    ['the last one', [`${A} ${B}`, `${C} ${D} ${B}`], [B]],
    ['several in a row', [`${A} ${B} ${C}`, `${D} ${A} ${B} ${E}`], [A, B]],
    ['several apart', [`${A} ${B} ${C}`, `${A} ${D} ${C} ${E}`], [A, C]],
    [
      'one that is wrapped',
      [`${A} ${B}`, `${C} ${B.replace(' before', '\nbefore')} ${D}`],
      [B.replace(' before', '\nbefore')],
    ],
    ['one that is quoted whole', [`${A} “${B}” ${C}`, `${D} “${B}” ${E}`], [`“${B}”`]],
    [
      'one in a script without blanks',
      [
        '市議会は二十二日、新しい橋を歩行者に開放した。昨日は雨だった。',
        '市長は会見を開いた。市議会は二十二日、新しい橋を歩行者に開放した。',
      ],
      ['市議会は二十二日、新しい橋を歩行者に開放した。'],
    ],
  ])('%s', (_, article, expected) => {
    expect(pointedAt(article)).toEqual(expected.map((text) => `sentence-again: ${text}`));
  });
});

describe('--cut sentences leaves', () => {
  const brief = 'So it is as it is to be, is it no.';

  test.each<[string, (Made | string)[]]>([
    ['all sentences of a paragraph, when all are repeated', [`${A} ${B}`, `${B} ${A}`]],
    ['part of a sentence', [`${A} ${B.slice(0, -1)} and went home.`, `${C} ${B}`]],
    ['what is a part of a sentence in the keeper', [`${A} ${B}`, `${C} ${B.slice(0, -1)} and went home.`]],
    ['what a quotation holds beside more', [`${A} “${B} ${C}”`, `${D} “${B} ${E}”`]],
    ['what only one of both quotes', [`${A} ${B}`, `${C} “${D} ${B}”`]],
    ['part of a bracket', [`${A} ${B}`, `${C} (${B} ${D})`]],
    ['a sentence of few letters', [`${B} ${brief}`, `${brief} ${F}`]],
    ['a caption', [`${A} ${B}`, { text: `${C} ${B}`, context: 'caption' }]],
    ['an answer', [`${A} ${B}`, question(`${C} ${B}`)]],
    ['an item of a list', [item(`${A} ${B}`), `${C} ${B}`]],
    ['short lines', [name(`${A} ${B}`), name(`${C} ${B}`)]],
    ['a notice', [`${A} ${B}`, { text: `${C} ${B}`, role: 'notice' }]],
    [
      'what stands in a paragraph of one sentence',
      [B.replace('Engineers', 'The engineers'), `${C} The e${B.slice(1, -1)} again.`],
    ],
  ])('%s', (_, article) => {
    const rules = verdictsOf(article, sentences).flatMap(({ links }) => links.map(({ rule }) => rule));
    expect(new Set(rules)).toEqual(new Set(['passage']));
  });

  test('what is protected as a paragraph, or as a sentence', () => {
    const article = [`${A} ${B}`, `${C} ${B}`];
    for (const pattern of ['* crossed the river.', B]) {
      expect(judged(article, { ...sentences, keepText: [pattern] })).toEqual(['1<0 keep-text']);
    }
    expect(judged(article, { ...sentences, keepText: [C] })).toEqual(['1<0 sentence-again']);
  });
});

describe('what is leaned on', () => {
  test('by a copy that goes loses no sentence', () => {
    expect(judged([`${A} ${B}`, `${C} ${B}`, E, `${C} ${B}`], sentences)).toEqual([
      '1<0 passage',
      '3<1 prose-again',
    ]);
  });

  test('for a sentence loses none itself', () => {
    const article = [`${A} ${B}`, `${B} ${C} ${D}`, `${D} ${E}`];
    expect(judged(article, sentences)).toEqual(['1<0 sentence-again', '2<1 passage']);
  });

  test('for sentences may be leaned on by several', () => {
    const article = [`${A} ${B}`, `${B} ${C}`, `${A} ${D}`];
    expect(judged(article, sentences)).toEqual(['1<0 sentence-again', '2<0 sentence-again']);
  });

  test('by another, a paragraph loses sentences in favour of one paragraph at a time', () => {
    const article = [`${A} ${B}`, `${C} ${D}`, `${A} ${E} ${C}`];
    expect(judged(article, sentences)).toEqual(['2<0 sentence-again', '2<1 passage']);
  });
});

describe('a passage is told', () => {
  test('with its exact places in text of several bytes a letter', () => {
    const part = 'die Brücke über den Fluß wurde für Fußgänger geöffnet';
    expect(
      pointedAt([`Gestern hieß es, ${part}, und alle kamen.`, `„Nun ja“, sagte er, „${part}!“`], {}),
    ).toEqual([`passage: „${part}!“`]);
  });

  test('with its exact places in wrapped text', () => {
    const part = 'the council of the harbour opened the old bridge';
    expect(
      pointedAt([`Yesterday ${part}, and all came.`, `He said ${part.replace(' old', '\nold')} twice.`], {}),
    ).toEqual([`passage: ${part.replace(' old', '\nold')}`]);
  });

  test('sign by sign in a script without blanks', () => {
    const part = '市議会は二〇二四年にNHKの報道を否定した';
    expect(pointedAt([`昨日の夕方の会見で、${part}と言う。`, `そこで市長は${part}のだ。`], {})).toEqual([
      `passage: ${part}`,
    ]);
  });

  test('one by one where a paragraph shares several with another', () => {
    const article = [`${A} ${B} ${C}`, `${A} ${D} ${C} ${E}`];
    expect(pointedAt(article, {})).toEqual([`passage: ${A}`, `passage: ${C}`]);
    expect(verdictsOf(article)).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  test.each<[string, (Made | string)[], Partial<Settings>, string[]]>([
    ['of rows of a table', [row(`${A} ${B}`), row(`${C} ${B}`)], {}, []],
    ['of source lines', [source(`${A} ${B}`), source(`${C} ${B}`)], {}, []],
    [
      'of a headline made of the words of the lead',
      [headline('The harbour council opened the old bridge to walkers early'), `${A} ${C}`],
      {},
      [],
    ],
    ['of signs', ['~~~ *** ~~~', '~~~ *** ~~~'], {}, []],
    ['of copies that are the same', [B, A, C, D, A], { cut: 'careful' }, ['4<1 careful']],
    ['of what is nearly the same', [`${A} ${B}`, C, `Meanwhile also ${A} ${B}`], {}, ['2<0 near-again']],
    [
      'of the parts of a merged paragraph that stays',
      [`${A} ${B}`, C, A, B, F, G],
      { cut: 'careful' },
      ['0<2-3 careful'],
    ],
  ])('%s', (_, article, settings, expected) => {
    expect(judged(article, settings)).toEqual(expected);
  });
});
