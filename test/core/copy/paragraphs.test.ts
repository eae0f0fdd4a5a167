import { describe, expect, test } from 'vitest';
import { english } from './invented-copy.ts';
import { paragraphsOf, textsOf, wrapAt } from './printing.ts';

const [first = '', second = '', , fourth = ''] = english;

/** Lines a paragraph each. */
function expectLines(text: string): void {
  expect(textsOf(text)).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
}

describe('lines that are not full are paragraphs of their own', () => {
  test('verse', () => {
    expectLines(
      'We went to the water at nightfall\nwhere barges lie low in the reeds\nand nobody asked what we wanted\nor gave us the thing that one needs\n\nThe lamps on the quay had gone out\nthe gulls had gone over the bay',
    );
  });

  test('addresses and rosters', () => {
    expectLines(
      'Harbour Board of Northport\n12 Old Quay Street, Second Floor\nNorthport NP1 4QT\nTelephone 555 0142',
    );
    expectLines(
      'Adair, Tom (goalkeeper)\nMorrow, Ines (captain)\nOkello, Ruth\nHale, Sam (on loan from Port Elm)',
    );
  });

  test('headlines of about one length', () => {
    expectLines(
      'Harbour board closes the northern quay for repairs again\nFerries are to leave from the old fish market from Monday\nTraders ask for two more weeks before the closure begins\nUnion of carriers says that it was told of the plan late',
    );
  });

  test('one sentence printed over and over', () => {
    expectLines('The harbour board will meet again on Tuesday to vote on this.\n'.repeat(6));
  });

  test('paragraphs of one line without blank lines between', () => {
    expectLines(english.join('\n'));
  });

  test('a list inside a wrapped article', () => {
    const list =
      'Northport, 812,000 tonnes\nPort Elm, more than two million tonnes\nOld Mole, none since 1998\nElsewhere';
    const article = `${wrapAt(72, first)}\n\n${list}\n\n${wrapAt(72, fourth)}`;
    expect(textsOf(article)).toEqual([wrapAt(72, first), ...list.split('\n'), wrapAt(72, fourth)]);
  });
});

describe('wrapped copy', () => {
  test('an article of one wrapped paragraph is one paragraph', () => {
    expect(textsOf(wrapAt(70, first))).toEqual([wrapAt(70, first)]);
  });

  test('a wrapped letter inside an article of one paragraph a line stays together', () => {
    const letter = wrapAt(60, fourth);
    expect(textsOf(`${first}\n${second}\n\n${letter}\n\n${first}\n${second}`)).toEqual([
      first,
      second,
      letter,
      first,
      second,
    ]);
  });

  test('a chunk wrapped at another column than the rest stays together', () => {
    const letter = wrapAt(55, fourth);
    const article = [...english.map((paragraph) => wrapAt(76, paragraph)), letter].join('\n\n');
    expect(textsOf(article).at(-1)).toBe(letter);
  });

  test('a headline and a byline right above the copy are not drawn into it', () => {
    const article = `QUAY TO CLOSE\nBy Tom Adair\n${wrapAt(70, first)}\n\n${wrapAt(70, fourth)}`;
    expect(textsOf(article)).toEqual([
      'QUAY TO CLOSE',
      'By Tom Adair',
      wrapAt(70, first),
      wrapAt(70, fourth),
    ]);
  });

  test('a line far too long for the column is a paragraph of its own', () => {
    const article = `${wrapAt(65, first)}\n${second}\n${wrapAt(65, fourth)}`;
    expect(textsOf(article)).toEqual([wrapAt(65, first), second, wrapAt(65, fourth)]);
  });

  test('an address too long for the column does not break its paragraph', () => {
    const address = 'https://example.com/harbour/northern-quay/closure-and-repairs/letters/march';
    const paragraph = wrapAt(65, `${first} See ${address} for the letters that the board has sent.`);
    expect(textsOf(`${paragraph}\n\n${wrapAt(65, fourth)}`)).toEqual([paragraph, wrapAt(65, fourth)]);
  });

  test('what looks like an item or a heading in mid-sentence opens nothing', () => {
    const paragraph = [
      'The board of the harbour will meet again in Northport on August',
      '3. The mayor wants to close the quay that is known as the quay',
      '# 4 in the plans - and the traders have been told to look for',
      '- or build - another market hall before the winter has begun.',
    ].join('\n');
    expect(textsOf(`${paragraph}\n\n${wrapAt(63, fourth)}`)).toEqual([paragraph, wrapAt(63, fourth)]);
  });

  test('the last sign of a sentence may stand on a line of its own', () => {
    const paragraph = 'Le port de Nord a fermé le quai, et la mairie a parlé de « paix\n».';
    expect(textsOf(`${wrapAt(63, first)}\n\n${paragraph}`)).toEqual([wrapAt(63, first), paragraph]);
  });
});

describe('sign-offs and labels', () => {
  const full = [
    'The board of the harbour said on Monday that it would close the',
    'northern quay for repairs and that the ferries would leave from',
    'the old fish market. It gave no date for the end of the repairs.',
  ].join('\n');
  const parted = `${wrapAt(65, fourth)}\n\n${wrapAt(65, first)}\n\n${full}`;

  test.each([
    'Reuter',
    ' Reuter',
    'ENDS',
    'source: example.com',
    'Source: https://example.com/northport/harbour/quay',
  ])('a line with %s right below a full last line is not drawn in', (line) => {
    expect(textsOf(`${parted}\n${line}`).slice(-2)).toEqual([full, line]);
    expect(textsOf(`${wrapAt(65, fourth)}\n${full}\n${line}`).at(-1)).toBe(line);
  });

  test('nor is a sign-off that follows a line without a full stop, if it is set in by one blank', () => {
    const open = full.slice(0, -1);
    expect(textsOf(`${parted.slice(0, -1)}\n Reuter`).slice(-2)).toEqual([open, ' Reuter']);
  });

  test('a last line set in by one blank that ends a sentence belongs to its paragraph', () => {
    expect(textsOf(`${parted}\n It will be told soon.`).at(-1)).toBe(`${full}\n It will be told soon.`);
  });

  test('after a closing bracket a short last line belongs to its paragraph', () => {
    const bracket = `${full.slice(0, -9)}(repairs)`;
    expect(textsOf(`${wrapAt(65, fourth)}\n\n${wrapAt(65, first)}\n\n${bracket}\nof 1998`).at(-1)).toBe(
      `${bracket}\nof 1998`,
    );
  });

  test('turns of questions and answers are paragraphs of their own where they are full', () => {
    const turn = full.replace('The board', 'Q: Did it');
    const answer = 'A: It did, as far as anybody can tell.';
    expect(textsOf(`${wrapAt(65, fourth)}\n${turn}\n${answer}`).slice(-2)).toEqual([turn, answer]);
  });

  test('a label in mid-sentence belongs to its paragraph when the line above is full', () => {
    const paragraph = [
      'The mayor of Northport, who was not asked, had only one word to',
      'add: never. Nobody else who was at the meeting said a thing.',
    ].join('\n');
    expect(textsOf(`${wrapAt(64, fourth)}\n\n${paragraph}`).at(-1)).toBe(paragraph);
  });
});

describe('indented copy', () => {
  test('a line set in opens a paragraph, with or without blank lines', () => {
    const paragraphs = english.map((paragraph) => wrapAt(63, paragraph, '   '));
    expect(textsOf(`${paragraphs.join('\n')}\n Reuter`)).toEqual([...paragraphs, ' Reuter']);
    expect(textsOf(paragraphs.join('\n\n'))).toEqual(paragraphs);
  });

  test('paragraphs of one line set in are paragraphs of their own', () => {
    expectLines(english.map((paragraph) => `\t${paragraph}`).join('\n'));
    const short = [
      '    "Yes," he said.',
      '    "No," she said.',
      '    That was all that they would say of it.',
    ];
    const article = [wrapAt(63, first, '    '), ...short, wrapAt(63, fourth, '    ')];
    expect(textsOf(article.join('\n'))).toEqual(article);
  });

  test('a wrapped block that is set in as a whole is one paragraph', () => {
    const block = wrapAt(60, fourth, '    ', '    ');
    expect(textsOf(`${wrapAt(70, first)}\n\n${block}\n\n${wrapAt(70, second)}`)).toEqual([
      wrapAt(70, first),
      block,
      wrapAt(70, second),
    ]);
  });

  test('a line set in that goes on with the sentence of a full line opens nothing', () => {
    const hanging = wrapAt(66, first, '', '     ');
    expect(textsOf(`${hanging}\n\n${wrapAt(66, fourth)}`)[0]).toContain('that ferries to the');
  });
});

describe('lists', () => {
  test('wrapped items are one paragraph each, their words hanging or not', () => {
    for (const hang of ['  ', '']) {
      const items = [first, second, fourth].map((paragraph) => wrapAt(66, `- ${paragraph}`, '', hang));
      expect(textsOf(items.join('\n'))).toEqual(items);
    }
  });

  test('words that hang under an item belong to it even on short lines', () => {
    const list = ['1. The quay', '   is closed', '2. The ferries', '   leave elsewhere', 'The end'];
    expect(textsOf(list.join('\n'))).toEqual([
      '1. The quay\n   is closed',
      '2. The ferries\n   leave elsewhere',
      'The end',
    ]);
  });

  test('items after a wrapped paragraph are items', () => {
    const article = `${wrapAt(66, fourth)}\n- cracks in four piers\n- a crane`;
    expect(paragraphsOf(article).map(({ mark }) => mark)).toEqual(['plain', 'item', 'item']);
  });

  test('bullet points above the dateline are items', () => {
    const article = `* Quay closes for eleven weeks\n* Ferries leave from fish market\n${first}`;
    expect(paragraphsOf(article).map(({ mark }) => mark)).toEqual(['item', 'item', 'plain']);
  });
});

describe('quoted copy', () => {
  test('a wrapped quotation is one paragraph for each of its paragraphs', () => {
    const quote = (paragraph: string): string => wrapAt(72, `> ${paragraph}`, '', '> ');
    const article = `${quote(first)}\n>\n${quote(second)}\n\n${wrapAt(72, fourth)}`;
    expect(paragraphsOf(article)).toEqual([
      { mark: 'quote', text: quote(first) },
      { mark: 'quote', text: '>' },
      { mark: 'quote', text: quote(second) },
      { mark: 'plain', text: wrapAt(72, fourth) },
    ]);
  });

  test('a deeper quotation is another paragraph', () => {
    expect(textsOf('> a\n>> b\nc')).toEqual(['> a', '>> b', 'c']);
  });
});

describe('Markdown', () => {
  test('headings, underlined or not', () => {
    expect(paragraphsOf('# Quay\nCopy.\n\nHarbour\n=======\nCopy.\n\nFerries\n-------\n- item')).toEqual([
      { mark: 'heading', text: '# Quay' },
      { mark: 'plain', text: 'Copy.' },
      { mark: 'heading', text: 'Harbour\n=======' },
      { mark: 'plain', text: 'Copy.' },
      { mark: 'heading', text: 'Ferries\n-------' },
      { mark: 'item', text: '- item' },
    ]);
  });

  test('a heading under a wrapped paragraph ends it', () => {
    expect(textsOf(`${wrapAt(70, fourth)}\n# Quay\n${wrapAt(70, first)}`)).toEqual([
      wrapAt(70, fourth),
      '# Quay',
      wrapAt(70, first),
    ]);
  });

  test('an underline of another length makes a heading of words only', () => {
    expect(textsOf('The long title of a story\n===')).toHaveLength(1);
    expect(textsOf('The quay is closed until further notice.\n===')).toHaveLength(2);
    expect(textsOf(`${first}\n===`)).toHaveLength(2);
    expect(textsOf('The long title of a story\n---')).toHaveLength(2);
    expect(textsOf('> Harbour\n=======')).toHaveLength(2);
    expect(textsOf('- Harbour\n=========')).toHaveLength(2);
  });

  test('a quoted heading is quoted copy', () => {
    expect(paragraphsOf('> Harbour\n> =======')).toEqual([{ mark: 'quote', text: '> Harbour\n> =======' }]);
  });

  test('a rule below copy is a rule', () => {
    expect(textsOf(`${first}\n---\n${second}\n* * *\n${fourth}`)).toEqual([
      first,
      '---',
      second,
      '* * *',
      fourth,
    ]);
  });

  test('pictures and rows stand alone', () => {
    expect(
      paragraphsOf('![Quay](quay.jpg)\nThe quay.\n| a | b |\n|---|---|\n| 1 | 2 |').map(({ mark }) => mark),
    ).toEqual(['image', 'plain', 'row', 'row', 'row']);
  });

  test('a block of code and front matter are one paragraph each', () => {
    expect(paragraphsOf('---\ntitle: Quay\n---\nCopy.\n```\na\n\nb\n```\nCopy.')).toEqual([
      { mark: 'front-matter', text: '---\ntitle: Quay\n---' },
      { mark: 'plain', text: 'Copy.' },
      { mark: 'code', text: '```\na\n\nb\n```' },
      { mark: 'plain', text: 'Copy.' },
    ]);
  });

  test('a stray fence is a line of its own', () => {
    expect(paragraphsOf('Copy.\n```\nCopy.').map(({ mark }) => mark)).toEqual(['plain', 'plain', 'plain']);
  });
});

test('rows of a table set with blanks or tabs are rows', () => {
  expect(
    paragraphsOf('Port        1998    1999\nNorthport   812     806\n\nElm\t2,040\t1,990').map(
      ({ mark }) => mark,
    ),
  ).toEqual(['row', 'row', 'row']);
});
