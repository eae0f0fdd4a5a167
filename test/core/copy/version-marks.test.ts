import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/copy/article.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { versionMarks } from '../../../src/core/copy/mark-sentences.ts';
import { takeApart } from '../../../src/core/copy/take-apart.ts';
import { headlineMarks } from '../../../src/core/copy/version-phrases.ts';
import { readVersion, type Version } from '../../../src/core/copy/version-marks.ts';
import { makeArticle, prose, type Made } from '../made-article.ts';

const lead = 'PORT ELIOT, March 3 (Reuters) - The ferry to the island sails again after nine days of strike.';
const slug = 'ferry strike ends after nine days';

function articleOf(...lines: readonly string[]): Article {
  return takeApart('a.txt', fromString(lines.join('\n\n')), 'auto');
}

/** The version of a story that these lines stand over. */
function over(...lines: readonly string[]): Version {
  return readVersion(articleOf(...lines, lead, ...prose.slice(0, 2)));
}

/** The version of a long story that ends with these lines. */
function under(...lines: readonly string[]): Version {
  return readVersion(articleOf('Ferry strike ends after nine days', lead, ...prose, ...lines));
}

const plain: Version = { marks: [], number: 0, corrects: false, kills: false, slug };

describe('a version', () => {
  test('has no marks where the article has none', () => {
    expect(over('Ferry strike ends after nine days')).toEqual(plain);
    expect(over()).toEqual({ ...plain, slug: '' });
    expect(readVersion(articleOf(''))).toEqual({ ...plain, slug: '' });
  });

  test('is read from the headline', () => {
    expect(over('UPDATE 2-Ferry strike ends after nine days')).toEqual({
      ...plain,
      marks: ['update'],
      number: 2,
    });
    expect(over('REFILE-UPDATE 1-Ferry strike ends after nine days')).toEqual({
      ...plain,
      marks: ['refile', 'update'],
      number: 1,
      corrects: true,
    });
    expect(over('(CORRECTED) - FERRY STRIKE ENDS AFTER NINE DAYS')).toEqual({
      ...plain,
      marks: ['corrected'],
      corrects: true,
    });
  });

  test('is read from a headline that the wording of its mark made a notice', () => {
    expect(over('CORRECTION: Ferry strike ends after nine days')).toEqual({
      ...plain,
      marks: ['corrected'],
      corrects: true,
    });
  });

  test('is read from a line of its own over the headline', () => {
    expect(over('STORY WITHDRAWN', 'Ferry strike ends after nine days')).toEqual({
      ...plain,
      marks: ['kill'],
      kills: true,
    });
    expect(over('HOLD HOLD HOLD', 'Ferry strike ends after nine days').kills).toBe(true);
  });

  test('is read from the slug line, which is the slug then', () => {
    const version = over('^BC-EU--Island-Ferry Strike, 3rd Ld-Writethru,416<', '^Ferry strike ends<');
    expect(version).toEqual({ ...plain, marks: ['writethru'], number: 3, slug: 'eu-island-ferry strike' });
  });

  test('is read from a note below the headline', () => {
    expect(over('Ferry strike ends after nine days', '(Recasts; adds details)')).toEqual({
      ...plain,
      marks: ['advisory', 'update'],
      number: 1,
    });
    expect(over('Ferry strike ends after nine days', '^Eds: Corrects name of ferry.<')).toEqual({
      ...plain,
      marks: ['advisory', 'corrected'],
      corrects: true,
    });
    expect(over('(Corrects name)', 'Ferry strike ends after nine days').slug).toBe(slug);
  });

  test('is read from a note in front of the first words', () => {
    const article = articleOf('Ferry strike ends after nine days', `(Adds details) ${lead}`, prose[0] ?? '');
    expect(readVersion(article).marks).toEqual(['advisory', 'update']);
  });

  test('is read from the first line even where it reads as copy', () => {
    const article = articleOf(
      'UPDATE 1-The ferry to the island sails again after nine days of strike.',
      lead,
    );
    expect(readVersion(article)).toEqual({ ...plain, marks: ['update'], number: 1, slug: '' });
  });

  test('is read from a note at the end', () => {
    expect(under('This story has been corrected to show that the strike took nine days.')).toEqual({
      ...plain,
      marks: ['corrected'],
      corrects: true,
    });
    expect(under('This article has been updated with new information.', 'Reporting by Jane Roe')).toEqual({
      ...plain,
      marks: ['update'],
      number: 1,
    });
  });

  test('is read from a correction in brackets anywhere', () => {
    const [first = '', ...others] = prose;
    const tail = [...others, ...others].map((text) => `${text} Nobody knew why.`);
    const correction = '(Corrects name of captain in third paragraph)';
    expect(readVersion(articleOf(first, ...others, correction, ...tail)).corrects).toBe(true);
    const beside = 'The strike had cost 800 million (corrects from 800 billion) crowns by Tuesday, he said.';
    expect(readVersion(articleOf(first, ...others, beside, ...tail)).marks).toEqual(['corrected']);
  });
});

describe('the story itself says nothing of its version', () => {
  const [first = '', ...others] = prose;
  const tail = [...others, ...others].map((text) => `${text} Nobody knew why.`);

  test.each([
    'An update of the timetable is due on Friday, and the harbour council said it would correct it.',
    'UPDATE 2-This line stands in the midst of a story that has begun long before it does.',
    '(Changes to the timetable came late, and nobody at the harbour was told about them.)',
    'The captain was asked. "We left on Monday (corrects himself), on Tuesday," he said to the court.',
    'An earlier version of this story was told by the captain when the winter was still young.',
  ])('%s', (text) => {
    expect(readVersion(articleOf(first, ...others, text, ...tail)).marks).toEqual([]);
  });

  test('nor do rows, bylines and datelines over it', () => {
    const row = (text: string): Made => ({ text, context: 'table' });
    const article = makeArticle([
      { text: 'Ferry strike ends after nine days', role: 'headline', context: 'short' },
      row('UPDATE 3-4-5 boats'),
      { text: 'UPDATE 2-Jane Roe', role: 'byline' },
      ...prose,
    ]);
    expect(readVersion(article)).toEqual(plain);
  });

  test('nor does a line that may be a title and says nothing', () => {
    const article = makeArticle([{ text: 'Harbour news', context: 'short' }, ...prose]);
    expect(readVersion(article)).toEqual({ ...plain, slug: '' });
  });

  test('nor does copy without a sentence, below its first lines', () => {
    const lines = [
      'Bread',
      'Milk',
      'Eggs',
      'Salt',
      'Oil',
      'UPDATE 2-Rice',
      'Tea',
      'Figs',
      'Nuts',
      'Jam',
      'RPT-Rye',
    ];
    const article = makeArticle(lines.map((text): Made => ({ text, context: 'short' })));
    expect(readVersion(article).marks).toEqual([]);
  });
});

test('every mark has a sentence and wording of its own', () => {
  expect(Object.keys(versionMarks).toSorted()).toEqual(Object.keys(headlineMarks).toSorted());
  const phrases = Object.entries(headlineMarks).flatMap(([mark, list]) =>
    [...new Set(list)].map((phrase) => ({ mark, phrase })),
  );
  expect(new Set(phrases.map(({ phrase }) => phrase)).size).toBe(phrases.length);
  for (const { phrase } of phrases) expect(phrase).toBe(phrase.toLowerCase().normalize('NFC'));
});
