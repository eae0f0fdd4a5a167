import { describe, expect, test } from 'vitest';
import type { Context, Role } from '../../../../src/core/copy/article.ts';
import { findContained, type Containment } from '../../../../src/core/match/contained/find-contained.ts';
import { makeArticle, sentence, type Made } from '../../made-article.ts';

const [s0, s1, s2, s3, s4, s5, s6, s7, s8] = Array.from({ length: 9 }, (_, at) => sentence(at)) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

function join(...sentences: readonly string[]): string {
  return sentences.join(' ');
}

function found(paragraphs: readonly (Made | string)[], gone: readonly number[] = []): readonly Containment[] {
  return findContained(makeArticle(paragraphs), (index) => !gone.includes(index)).containments;
}

/** `2 in 4 5 (merged)`: paragraph, keepers, how. */
function shown(paragraphs: readonly (Made | string)[], gone: readonly number[] = []): readonly string[] {
  return found(paragraphs, gone).map(
    ({ paragraph, keepers, how }) => `${paragraph} in ${keepers.join(' ')} (${how})`,
  );
}

describe('a paragraph inside a longer one goes', () => {
  test('whichever comes first', () => {
    expect(shown([s0, s1, join(s0, s2)])).toEqual(['0 in 2 (inside)']);
    expect(shown([join(s0, s2), s1, s0])).toEqual(['2 in 0 (inside)']);
    expect(shown([join(s1, s2, s3), s4, s2])).toEqual(['2 in 0 (inside)']);
  });

  test('with other quotes, dashes, breaks and case', () => {
    const printed = 'The “old” mill – it closed in 1998 – is the mayor’s home now.';
    const typed = 'The "old" mill -- it closed in 1998 -- IS the\nmayor\'s home now!';
    expect(shown([join(s1, printed, s2), s3, typed])).toEqual(['2 in 0 (inside)']);
  });

  test('and a chain leads to the longest, which stays', () => {
    expect(shown([s0, join(s0, s1), s4, join(s3, s0, s1, s2)])).toEqual([
      '0 in 3 (inside)',
      '1 in 3 (inside)',
    ]);
  });

  test('also when a sentence is glued to the next one', () => {
    expect(shown([`${s1}${s0}${s2}`, s3, s0])).toEqual(['2 in 0 (inside)']);
  });

  test('behind the dateline of the longer one', () => {
    expect(shown([s0, `LONDON, March 3 (Reuters) - ${join(s0, s1)}`])).toEqual(['0 in 1 (inside)']);
    expect(shown([s0, `Once upon a time - ${join(s0, s1)}`])).toEqual([]);
  });

  test('when it is a quotation that stands in a sentence of the longer one', () => {
    const quotation = '“We will never sell the old baths to a brewer”';
    const told = `The mayor of the town was clear about it. ${quotation}, he told the council, and left.`;
    const inside = `The mayor of the town, who had said that ${quotation} was no promise, left the council.`;
    expect(shown([told, s1, '“We will never sell the old baths to a brewer.”'])).toEqual(['2 in 0 (inside)']);
    expect(shown([inside, s1, quotation])).toEqual(['2 in 0 (inside)']);
    expect(shown([inside, s1, `(${quotation})`])).toEqual(['2 in 0 (inside)']);
    const brackets = '“(We) will never sell the old baths to a brewer”';
    expect(shown([inside.replace(quotation, brackets), s1, brackets])).toEqual(['2 in 0 (inside)']);
  });

  test('but words of a quotation are no statement of the paper', () => {
    const told = 'The mayor denied that “we will never sell the old baths to a brewer” had been his words.';
    expect(shown([told, s1, 'We will never sell the old baths to a brewer.'])).toEqual([]);
    expect(shown([told, s1, '“We will never sell the old baths to a brewer'])).toEqual([]);
    expect(shown([told, s1, 'We will never sell the old baths to a brewer”'])).toEqual([]);
  });

  test('not when it begins or ends within a sentence of it', () => {
    const longer = 'It is not true that the mayor has sold the old baths to a brewer, a lawyer said.';
    expect(shown([longer, s1, 'The mayor has sold the old baths to a brewer, a lawyer said.'])).toEqual([]);
    expect(shown([longer, s1, 'It is not true that the mayor has sold the old baths.'])).toEqual([]);
  });

  test('of two with the same words the later one', () => {
    const comma = 'The old mill, which closed in 1998, is now the home of the mayor.';
    const brackets = 'The old mill (which closed in 1998) is now the home of the mayor.';
    expect(shown([comma, s1, brackets])).toEqual(['2 in 0 (inside)']);
    expect(shown([comma, s1, brackets, s2, join(brackets, s3)])).toEqual([
      '0 in 4 (inside)',
      '2 in 4 (inside)',
    ]);
  });

  test('every one of several', () => {
    expect(shown([join(s0, s1, s2), s3, s0, s4, s1])).toEqual(['2 in 0 (inside)', '4 in 0 (inside)']);
  });
});

describe('figures and questions are the same only with their signs', () => {
  test.each([
    ['the temperature fell to 5 degrees', 'the temperature fell to -5 degrees'],
    ['the loss came to (5) million', 'the loss came to 5 million'],
    ['it was 17:30 on the clock of the tower', 'it was 17, 30 on the clock of the tower'],
    ['about 2/5 of the people of the town', 'about 2.5 of the people of the town'],
    ['the rate rose by 5% in the town', 'the rate rose by 5 in the town'],
    ['all of them paid $5 at the door', 'all of them paid 5 at the door'],
  ])('%s, %s', (one, other) => {
    const sentenceOf = (part: string): string => `On the first day of the year ${part}.`;
    expect(shown([join(s0, sentenceOf(one)), s1, sentenceOf(one)])).toEqual(['2 in 0 (inside)']);
    expect(shown([join(s0, sentenceOf(one)), s1, sentenceOf(other)])).toEqual([]);
    expect(shown([join(s0, sentenceOf(other)), s1, sentenceOf(one)])).toEqual([]);
  });

  test('a question is no statement', () => {
    const asked = 'The mayor of the town has sold the old baths to a brewer?';
    const said = 'The mayor of the town has sold the old baths to a brewer.';
    expect(shown([join(s0, asked), s1, asked])).toEqual(['2 in 0 (inside)']);
    expect(shown([join(s0, asked), s1, said])).toEqual([]);
    expect(shown([join(s0, said), s1, asked])).toEqual([]);
  });
});

describe('a summary', () => {
  test('of sentences that stand in one longer paragraph in the same order goes', () => {
    expect(shown([join(s0, s2, s4), s6, join(s0, s1, s2, s3, s4, s5)])).toEqual(['0 in 2 (inside)']);
  });

  test('stays when they stand in another order, or one of them is new or too short', () => {
    expect(shown([join(s2, s0), s6, join(s0, s1, s2)])).toEqual([]);
    expect(shown([join(s0, s7), s6, join(s0, s1, s2)])).toEqual([]);
    expect(shown([join(s0, 'It rained.'), s6, join(s0, s1, 'It rained.')])).toEqual([]);
    expect(shown([join(s0, 'It rained on the whole town.'), s6, join(s0, s1, 'It rained.')])).toEqual([]);
  });

  test('stays when its first sentence is only the end of one', () => {
    const longer = join(`He denied that ${s0}`, s1, s2);
    expect(shown([join(s0, s2), s6, longer])).toEqual([]);
  });

  test('stays when too much stands between, or in a list', () => {
    const between = Array.from({ length: 17 }, (_, at) => sentence(20 + at));
    expect(shown([join(s0, s2), s6, join(s0, ...between, s2)])).toEqual([]);
    expect(shown([join(s0, s2), s6, join(s0, ...between.slice(1), s2)])).toEqual(['0 in 2 (inside)']);
    expect(shown([join(s0, s2), s6, { text: join(s0, s1, s2), context: 'list' }])).toEqual([]);
  });

  test('of Chinese sentences needs ten characters in each', () => {
    const [a, b, c] = [
      '港务局星期一宣布码头将关闭。',
      '商贩要求再给两个星期搬迁。',
      '工程师去年秋天发现了裂缝。',
    ];
    expect(shown([`${a}${c}`, s6, `${a}${b}${c}`])).toEqual(['0 in 2 (inside)']);
    expect(shown([`${a}港务局关闭。`, s6, `${a}${b}港务局关闭。`])).toEqual([]);
  });
});

describe('a teaser goes when it goes on elsewhere', () => {
  test.each(['…', ' [...]', '. Read more'])('or ends there without “%s”, whichever comes first', (mark) => {
    const broken = `${s0.slice(0, -1)}${mark}`;
    expect(shown([broken, s1, s0])).toEqual(['0 in 2 (teaser)']);
    expect(shown([s0, s1, broken])).toEqual(['2 in 0 (teaser)']);
    expect(shown([broken, s1, join(s0, s2)])).toHaveLength(1);
  });

  test('and nothing whole goes in its favour', () => {
    expect(shown([join(s0, `${s1.slice(0, -1)}…`), s2, s0, s1])).toEqual(['0 in 2 3 (teaser)']);
    expect(shown([join(s0, `${s1.slice(0, -1)}…`), s2, s1])).toEqual([]);
    expect(shown([join(s0, `${s1.slice(0, -1)}…`), s2, s0])).toEqual(['2 in 0 (inside)']);
  });

  const full = 'Les villages de la vallée haute ont reçu en trois jours plus de neige que jamais.';
  const head = 'Les villages de la vallée haute ont reçu en trois jours plus de';

  test.each([
    '…',
    '...',
    ' …',
    ' [...]',
    '… [+1234 chars]',
    ' [+1 chars]',
    '... Read more »',
    '… (Lire la suite)',
    ' Lire la suite',
  ])('with %s', (mark) => {
    expect(shown([`${head}${mark}`, s1, full])).toEqual(['0 in 2 (teaser)']);
    expect(shown([full, s1, `${head}${mark}`])).toEqual(['2 in 0 (teaser)']);
  });

  test('cut inside a word', () => {
    expect(shown([`${head} nei…`, s1, full])).toEqual(['0 in 2 (teaser)']);
    expect(shown([`${head} nuit…`, s1, full])).toEqual([]);
    expect(shown([`${head} neigerait…`, s1, full])).toEqual([]);
  });

  test('not cut inside a figure', () => {
    const counted = 'Les villages de la vallée haute ont compté 1234 voitures dans la neige.';
    expect(shown(['Les villages de la vallée haute ont compté 1234…', s1, counted])).toHaveLength(1);
    expect(shown(['Les villages de la vallée haute ont compté 12…', s1, counted])).toEqual([]);
  });

  test('with six whole words or more', () => {
    const text = 'Administrators internationally investigated unprecedented developments yesterday evening.';
    const first = 'Administrators internationally investigated unprecedented developments';
    expect(shown([`${first} yesterday…`, s1, text])).toEqual(['0 in 2 (teaser)']);
    expect(shown([`${first} yesterday ev…`, s1, text])).toEqual(['0 in 2 (teaser)']);
    expect(shown([`${first} yester…`, s1, text])).toEqual([]);
    expect(shown([`${first}…`, s1, text])).toEqual([]);
  });

  test('over the end of a paragraph', () => {
    expect(shown([`${s0} Engineers had painted…`, s4, s0, s1])).toEqual(['0 in 2 3 (teaser)']);
  });

  test('not when the other ends where it is cut', () => {
    const stopped = head.replace(' plus de', ' plus');
    expect(shown([`${head}…`, s1, stopped])).toEqual([]);
    expect(shown([`${head}…`, stopped, s1, s2], [2])).toEqual([]);
    expect(shown([`${head} n…`, s1, head, s2, `${head} neige.`], [3])).toEqual(['0 in 4 (teaser)']);
  });

  test('from the beginning of a sentence only', () => {
    expect(shown([`${head}…`, s1, `Hier soir ${full}`])).toEqual([]);
  });

  test('and an ellipsis behind a whole sentence is no matter', () => {
    expect(shown([s0.replace('.', '…'), s1, join(s0, s2)])).toEqual(['0 in 2 (inside)']);
  });

  test('but what stands behind the ellipsis must be known', () => {
    expect(shown([`${head}… and the road`, s1, full])).toEqual([]);
    expect(shown([`${head} [+ more]`, s1, full])).toEqual([]);
    expect(shown([`${head}… la suite attend. Lire la suite`, s1, full])).toEqual([]);
    expect(shown([`${head} suite`, s1, full])).toEqual([]);
  });

  test('but a paragraph that only trails off stays', () => {
    expect(shown(['And so the villages of the high valley waited for the snow…', s1, full])).toEqual([]);
  });
});

describe('a merged paragraph goes and the split ones stay', () => {
  test('whichever comes first, glued or not', () => {
    expect(shown([join(s0, s1, s2), join(s0, s1), s2, s3])).toEqual(['0 in 1 2 (merged)']);
    expect(shown([`${s0}${s1}${s2}`, s0, s1, s2])).toEqual(['0 in 1 2 3 (merged)']);
    expect(shown([s0, s1, s2, join(s0, s1, s2), s3])).toEqual(['3 in 0 1 2 (merged)']);
  });

  test('when it breaks off within the last of them', () => {
    expect(shown([join(s0, s1, s2), s0, s1, join(s2, s3)])).toEqual(['0 in 1 2 3 (merged)']);
    expect(shown([s6, s0, s1, join(s2, s3), join(s0, s1, s2)])).toEqual(['4 in 1 2 3 (merged)']);
  });

  test('and holds other paragraphs when it says more than they do', () => {
    expect(shown([join(s0, s1, s2), s0, s1])).toEqual(['1 in 0 (inside)', '2 in 0 (inside)']);
  });

  test('with its signature, list and headings', () => {
    const signature: Made = { text: '— Jane Roe (@jane) March 3, 2019', context: 'embed' };
    const heading: Made = { text: 'What comes next', role: 'headline' };
    const item: Made = { text: 'a new bridge', context: 'list' };
    const merged = join(s0, signature.text, heading.text, item.text);
    expect(shown([merged, s0, signature, heading, item])).toEqual(['0 in 1 2 3 4 (merged)']);
  });

  test('although one of the split ones is said by a pull quote too, which goes', () => {
    const quote = `“${s0}”`;
    expect(shown([quote, s6, join(s0, s1), s0, s1])).toEqual(['0 in 3 (inside)', '2 in 3 4 (merged)']);
  });

  test('each time it is printed, by whole paragraphs of the other printing', () => {
    expect(shown([join(s0, s1), join(s2, s3), s4, s0, s1, s2, s3])).toEqual([
      '0 in 3 4 (merged)',
      '1 in 5 6 (merged)',
    ]);
  });

  test('unless the printing with the split ones is being left out already', () => {
    expect(shown([s0, join(s1, s2), s3, s0, s1, s2, s3], [3, 6])).toEqual([
      '4 in 1 (inside)',
      '5 in 1 (inside)',
    ]);
    expect(shown([s0, s1, s2, s3, s0, join(s1, s2), s3], [4, 6])).toEqual(['5 in 1 2 (merged)']);
    const rule: Made = { text: '***', role: 'separator' };
    expect(shown([s0, rule, join(s1, s2), s4, s0, rule, s1, s2], [4])).toEqual([
      '6 in 2 (inside)',
      '7 in 2 (inside)',
    ]);
    expect(shown([s0, join(s1, s2), s3, s4, s5, s1, s2, s3], [4, 7])).toEqual([
      '5 in 1 (inside)',
      '6 in 1 (inside)',
    ]);
    expect(shown([s0, join(s1, s2), s3, s4, s5, s1, s2, s6], [4])).toEqual(['1 in 5 6 (merged)']);
  });

  test('but not when copy was cut between the split ones, or more than a rule stands between', () => {
    expect(shown([join(s0, s1), s2, s0, s4, s1], [3])).toEqual(['2 in 0 (inside)', '4 in 0 (inside)']);
    expect(shown([join(s0, s1), s2, s0, s4, s1])).toEqual(['2 in 0 (inside)', '4 in 0 (inside)']);
    const rule: Made = { text: '***', role: 'separator' };
    const end: Made = { text: '(END)', role: 'separator' };
    expect(shown([join(s0, s1), s2, s0, rule, end, s1])).toEqual(['0 in 2 5 (merged)']);
  });
});

describe('a body printed again with other breaks', () => {
  test('goes as a whole, the later one', () => {
    expect(
      shown([join(s0, s1), join(s2, s3, s4), join(s5, s6), s0, join(s1, s2, s3), join(s4, s5, s6)]),
    ).toEqual(['3 in 0 (inside)', '4 in 0 1 (rebroken)', '5 in 1 2 (rebroken)']);
    expect(
      shown([s0, join(s1, s2, s3), join(s4, s5, s6), join(s0, s1), join(s2, s3, s4), join(s5, s6)]),
    ).toEqual(['3 in 0 1 (rebroken)', '4 in 1 2 (rebroken)', '5 in 2 (inside)']);
  });

  test('goes as a whole although parts of either are merged', () => {
    expect(shown([join(s0, s1), s2, join(s3, s4), s0, s1, join(s2, s3), s4])).toEqual([
      '3 in 0 (inside)',
      '4 in 0 (inside)',
      '5 in 1 2 (rebroken)',
      '6 in 2 (inside)',
    ]);
  });

  test('is cut where less stays behind', () => {
    expect(shown([join(s0, s1), join(s2, s3), s7, join(s8, s0), join(s1, s2), join(s3, s6)])).toEqual([
      '0 in 3 4 (rebroken)',
      '1 in 4 5 (rebroken)',
    ]);
    expect(shown([join(s8, s0), join(s1, s2), join(s3, s6), s7, join(s0, s1), join(s2, s3)])).toEqual([
      '4 in 0 1 (rebroken)',
      '5 in 1 2 (rebroken)',
    ]);
  });

  test('three times stays once', () => {
    const cut = shown([
      join(s0, s1),
      join(s2, s3),
      s0,
      join(s1, s2),
      s3,
      join(s0, s1, s2),
      s3.replace('Nobody in the market', 'Nobody, in the market,'),
    ]);
    expect(cut.map((line) => Number(line.charAt(0)))).toEqual([2, 3, 4, 5, 6]);
  });
});

test('a paragraph stays when one that has a part of it goes', () => {
  const longest = join(s8, s0, s6);
  expect(shown([longest, s4, join(s8, s0), join(s1, s7), s5, join(s0, s1)])).toEqual(['2 in 0 (inside)']);
});

test('a paragraph goes in favour of one that was to go and stays', () => {
  expect(shown([join(s0, s0), join(s0, s5), s0, s5])).toEqual(['2 in 0 (inside)', '3 in 1 (inside)']);
});

test('sentences are not looked for where their words come out in another way', () => {
  expect(shown([join(s0, '$ $ $ $!', s1), s2, s1])).toEqual([]);
  expect(shown([join(s0, '(…)', s1), s2, s1])).toEqual(['2 in 0 (inside)']);
});

describe('what is not looked for', () => {
  test.each<[string, Role, Context]>([
    ['a headline', 'headline', 'short'],
    ['a byline', 'byline', 'short'],
    ['a source line', 'source', 'short'],
    ['a credit', 'credit', 'short'],
    ['a row', 'body', 'table'],
    ['code', 'body', 'code'],
  ])('%s', (_, role, context) => {
    expect(shown([join(s0, s1), s2, { text: s0, role, context }])).toEqual([]);
  });

  test.each<[string, Role, Context]>([
    ['a headline', 'headline', 'short'],
    ['a list', 'body', 'list'],
    ['a caption', 'body', 'caption'],
    ['an embed', 'body', 'embed'],
  ])('%s is no place for copy that is a part of it', (_, role, context) => {
    expect(shown([s0, s2, { text: join(s0, s1), role, context }])).toEqual([]);
    expect(shown([join(s0, s1), s2, s0, { text: join(s1, s3), role, context }])).toEqual(['2 in 0 (inside)']);
  });

  test('a question, a caption or an item is found: the judge looks at its place', () => {
    expect(shown([join(s0, s1), s2, { text: s0, context: 'question' }])).toHaveLength(1);
    expect(shown([join(s0, s1), s2, { text: s0, context: 'caption' }])).toHaveLength(1);
  });

  test('a short line', () => {
    expect(shown([join('It rained on us all.', s1), s2, 'It rained on us all.'])).toEqual([]);
    expect(shown([join('It rains.', s1), s2, 'It rains.'])).toEqual([]);
    const eight = 'So it is as it was in May.';
    expect(shown([join(eight, s1), s2, eight])).toHaveLength(1);
    expect(shown([`港务局宣布关闭了。${'商贩要求再给两个星期搬迁。'}`, s2, '港务局宣布关闭了。'])).toEqual(
      [],
    );
  });

  test('one that has an exact copy that stays: it has been judged', () => {
    expect(shown([join(s0, s1), s2, s0, s3, s0])).toEqual([]);
    expect(shown([join(s0, s1), s2, s0, s3, s0], [4])).toEqual(['2 in 0 (inside)']);
  });

  test('anything in an article without copy', () => {
    expect(shown([])).toEqual([]);
    expect(shown(['***', '---'])).toEqual([]);
    expect(shown([s0], [0])).toEqual([]);
  });

  test('itself', () => {
    expect(shown([join(s0, s0, s0)])).toEqual([]);
    expect(shown([join(s0, s1, s0), s0, s1])).toEqual(['1 in 0 (inside)', '2 in 0 (inside)']);
  });
});

describe('a search with too many candidates', () => {
  const opening = 'The council will sell its old baths';
  const others = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `${opening} to the highest bidder on day ${at}.`);
  const limitedOf = (paragraphs: readonly string[]): number =>
    findContained(makeArticle(paragraphs), () => true).limited;

  test('ends after a number of places, and is counted', () => {
    const paragraph = `${opening} and build a library of glass.`;
    const article = (count: number): string[] => [...others(count), join(paragraph, s0), s1, paragraph];
    expect(shown(article(63))).toEqual(['65 in 63 (inside)']);
    expect(limitedOf(article(63))).toBe(0);
    expect(shown(article(65))).toEqual([]);
    expect(limitedOf(article(65))).toBe(67);
  });

  test('is not counted for what was found all the same, or has an exact copy that stays', () => {
    const paragraph = `${opening} and build a library of glass.`;
    const found = [join(paragraph, s0), s1, paragraph, ...others(65)];
    expect(shown(found)).toEqual(['2 in 0 (inside)']);
    expect(limitedOf(found)).toBe(66);
    expect(limitedOf(Array.from({ length: 70 }, () => paragraph))).toBe(0);
  });

  test('of a summary ends after a number of paragraphs with its first sentence, and is counted', () => {
    const article = (count: number): string[] => [
      ...Array.from({ length: count }, (_, at) => join(s0, sentence(50 + at))),
      join(s0, s1, s2),
      s3,
      join(s0, s2),
    ];
    expect(shown(article(7))).toEqual(['9 in 7 (inside)']);
    expect(limitedOf(article(7))).toBe(0);
    expect(shown(article(8))).toEqual([]);
    expect(limitedOf(article(8))).toBeGreaterThan(0);
  });
});

test('an article made of nothing but nearly equal paragraphs takes a bounded number of tries', () => {
  const paragraphs = Array.from(
    { length: 3000 },
    (_, at) => `The council will sell its old baths to the highest bidder on day ${at}.`,
  );
  expect(found(paragraphs)).toEqual([]);
  expect(found([...paragraphs, join(String(paragraphs[7]), s0)])).toEqual([]);
});
