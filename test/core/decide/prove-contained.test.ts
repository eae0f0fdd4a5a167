import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains } from '../../../src/core/decide/prove-contained.ts';
import { prose, sentence } from '../made-article.ts';
import { hostileText } from '../texts.ts';

const story = `LONDON (Reuters) - The bank cut rates by 5 percent on Monday. Nobody says the board failed. Mr. Smith said \
the U.S. economy grew 1.5 percent.

***

It was -5 degrees. Shares resigned, he said in 2019. The rest
of the govern-
ment went. “We will win,” he said. “We will fight.” The end of 15 men`;

describe('every sentence of the copy stands in the keeper', () => {
  test.each([
    ['a sentence', 'Nobody says the board failed.'],
    ['two in a row', 'Nobody says the board failed. Mr. Smith said the U.S. economy grew 1.5 percent.'],
    ['two apart', 'Nobody says the board failed. It was -5 degrees.'],
    ['two of two paragraphs, glued', 'Mr. Smith said the U.S. economy grew 1.5 percent. It was -5 degrees.'],
    ['another typesetting', 'NOBODY  says the\nboard failed'],
    ['a hyphen at a line end', 'The rest of the government went.'],
    ['other quotes', '"We will win," he said.'],
    ['a sentence without its full stop', 'The end of 15 men'],
    ['an end mark', 'It was -5 degrees. Reuter'],
    ['all of it', story],
  ])('%s', (_, copy) => {
    expect(contains(story, copy)).toBe(true);
  });

  test.each([
    ['a part of a sentence', 'The board failed.'],
    ['a beginning', 'Nobody says the board'],
    ['an end behind an abbreviation', 'Smith said the U.S. economy grew 1.5 percent.'],
    ['another order', 'It was -5 degrees. Nobody says the board failed.'],
    ['the same twice', 'It was -5 degrees. It was -5 degrees.'],
    ['another figure', 'The end of 5 men'],
    ['a figure without its minus', 'It was 5 degrees.'],
    ['one sentence more', 'It was -5 degrees. It snowed.'],
    ['a word more', 'Nobody ever says the board failed.'],
    ['nothing', ''],
    ['a rule', '***'],
    ['an end mark behind something else', 'It was -6 degrees. Reuter'],
  ])('not %s', (_, copy) => {
    expect(contains(story, copy)).toBe(false);
  });
});

describe('a headline with a house behind it', () => {
  const title = 'Council to sell the old baths';

  test.each([' - Reuters', ' – The Guardian', ' — AP', ' -- BBC News', ' | reuters.com'])('“%s”', (house) => {
    expect(contains(`${title}${house}`, title)).toBe(true);
    expect(contains(`${title}${house}`, `${title}.`)).toBe(true);
    expect(contains(`Early - ${title}${house}`, `early – ${title}`)).toBe(true);
    expect(contains(`${title}${house}`, 'Council to sell')).toBe(false);
    expect(contains(title, `${title}${house}`)).toBe(false);
  });

  test.each([
    ' - mayor',
    ' - Reuters says',
    '-Reuters',
    ' Reuters',
    `${' '.repeat(400)} - Reuters ${'!'.repeat(400)}`,
  ])('but not “%s”', (behind) => {
    expect(contains(`${title}${behind}`, title)).toBe(false);
  });
});

describe('a teaser', () => {
  test.each([
    'LONDON (Reuters) - The bank cut rates by 5 perc…',
    'LONDON (Reuters) - The bank cut rates by 5 ...',
    'LONDON (Reuters) - The bank cut rates by 5 [...]',
    'LONDON (Reuters) - The bank cut rates by 5 percent on Monday. Nobody says… [+1234 chars]',
    'Nobody says the board failed. Read more',
    'Nobody says the board failed. [Weiterlesen]',
    'Nobody says the board\nRead more »',
    'Nobody says the board… Lire la suite',
    'Mr. Smith said the U.S. economy grew 1.5…',
    'Shares resign…',
    'Shares resigned, he said in 2019. (more)',
    'It was -5 . . .',
    'The end of 15 m…”',
  ])('that the keeper goes on with: %s', (copy) => {
    expect(contains(story, copy)).toBe(true);
  });

  test.each([
    'Mr. Smith said the U.S. economy grew 1…',
    'Mr. Smith said the U.S. economy grew 1.…',
    'The end of 1…',
    'Shares resigned, he said in 20…',
    'The board…',
    'Nobody says the board was… Read more',
    'Nobody says. Read more',
    'Nobody wants more',
    'Nobody says the board Read more',
    '…',
    'Read more',
    '… … … … … … Nobody',
    '[+1234 chars]',
  ])('that says something else: %s', (copy) => {
    expect(contains(story, copy)).toBe(false);
  });

  test('that breaks off before a percent sign or inside a figure', () => {
    expect(contains('Sales in it rose 5% then.', 'Sales in it rose 5…')).toBe(false);
    expect(contains('Sales in it rose 5 then.', 'Sales in it rose 5…')).toBe(true);
    expect(contains('Sales in it rose $5.', 'Sales in it rose $…')).toBe(false);
    expect(contains('Sales in it rose, 5 of it.', 'Sales in it rose…')).toBe(true);
  });
});

test('Chinese and Japanese sentences need no blank between them', () => {
  expect(contains('会议在北京举行。他不去。价格上涨。', '他不去。')).toBe(true);
  expect(contains('会议在北京举行。他不去。价格上涨。', '会议在北京…… 阅读全文')).toBe(true);
  expect(contains('会议在北京举行。他不去。价格上涨。', '去。')).toBe(false);
});

test('a blank line parts what no full stop ends, whatever ends its lines', () => {
  for (const end of ['\n', '\r\n', '\r', '\u2028']) {
    const text = ['Bank cuts rates', 'The board met', 'Nobody came'].join(end + end);
    expect(contains(text, 'The board met')).toBe(true);
    expect(contains(text.replaceAll(end + end, end), 'The board met')).toBe(false);
  }
});

describe('for any prose', () => {
  const order = fc.uniqueArray(fc.nat(prose.length - 1), { minLength: 1 });
  const joint = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '\n***\n');

  test('some of the sentences, in order, stand in all of them', () => {
    fc.assert(
      fc.property(order, fc.array(fc.boolean()), joint, joint, (all, chosen, one, other) => {
        const some = all.filter((_, at) => chosen[at] === true);
        fc.pre(some.length > 0);
        expect(contains(all.map(sentence).join(one), some.map(sentence).join(other))).toBe(true);
      }),
    );
  });

  test('a sentence that is not in the keeper is missed', () => {
    fc.assert(
      fc.property(order, fc.nat(prose.length - 1), joint, (all, other, one) => {
        fc.pre(!all.includes(other));
        const text = all.map(sentence).join(one);
        expect(contains(text, sentence(other))).toBe(false);
        expect(contains(text, `${sentence(all[0] ?? 0)} ${sentence(other)}`)).toBe(false);
      }),
    );
  });

  test('a beginning stands in it when the copy says that it breaks off', () => {
    fc.assert(
      fc.property(order, fc.integer({ min: 5, max: 60 }), (all, length) => {
        const text = all.map(sentence).join(' ');
        const copy = text.slice(0, length).trimEnd();
        expect(contains(text, `${copy}…`)).toBe(true);
        expect(contains(text, copy.replace(/.$/, 'q0'))).toBe(false);
      }),
    );
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (keeper, copy) => {
        expect(typeof contains(keeper, copy)).toBe('boolean');
      }),
    );
  });
});

test.each([
  ['one letter', 'a'.repeat(300_000), `${'a'.repeat(150_000)}b`],
  ['one letter with stops', 'a. '.repeat(100_000), `${'a'.repeat(90_000)}b…`],
  ['full stops', '. '.repeat(300_000), '. '.repeat(300_000)],
  ['ellipses', '…'.repeat(300_000), '…'.repeat(300_000)],
  ['blank lines', '\n'.repeat(300_000), `${'\n'.repeat(300_000)}a`],
  ['brackets', '[ ( '.repeat(100_000), '[ ( '.repeat(100_000)],
])('many of %s take linear time', (_, keeper, copy) => {
  expect(contains(keeper, copy)).toBe(false);
});
