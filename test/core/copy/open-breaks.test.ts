import { describe, expect, test } from 'vitest';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { takeApart } from '../../../src/core/copy/take-apart.ts';
import type { Layout } from '../../../src/core/copy/article.ts';

/** The first words of the paragraphs whose last sentence may go on in the next one. */
function openIn(text: string, layout: Layout | 'auto' = 'auto'): string[] {
  return takeApart('a.txt', fromString(text), layout)
    .paragraphs.filter(({ mayGoOn }) => mayGoOn)
    .map(({ start }) => String(text.slice(start).trimStart().split(' ')[0]));
}

const upper = 'It was told by the engineers that repairs to the quay would cost';
const lower = 'Northport 12 million crowns and take two years.';

describe('two lines may be one paragraph, wrapped', () => {
  test.each([
    ['where the upper one breaks off and the lower one did not fit', upper, lower],
    ['where a quotation or a bracket ends with the upper one', `${upper} (too much)`, lower],
    ['in scripts without case', upper.replace('It', '“It'), '1200 crowns and take two years.'],
    ['with a mark before them', `> ${upper}`, `> ${lower}`],
  ])('%s', (_, above, below) => {
    expect(openIn(`${above}\n${below}\n`)).toHaveLength(1);
    expect(
      openIn(
        `${above}\n${below}\n\nA paragraph of one line, with as many words as it likes to have, stands below them.`,
      ),
    ).toHaveLength(1);
  });

  test('and the lower one with a third', () => {
    expect(
      openIn(`${upper}\nNorthport and every town on that coast twelve million crowns\nNext year.`),
    ).toEqual(['It', 'Northport']);
  });
});

describe('a line that does not fit the column of the others may be a piece of a paragraph', () => {
  const wrapped = `${upper}\nthe town twelve million crowns and take two years, all in all, if\nthe state gives its share.`;
  const ideographs = '港口的修理费用比市里任何人所想的都要高'.repeat(4);
  const among = (lines: string): string[] => openIn(`${wrapped}\n\n${lines}\n\n${wrapped}\n`);

  test('where it breaks off, as ideographs counted once do', () => {
    expect(among(`${ideographs}\nport，费用比市里任何人所想的都要高。`)).toHaveLength(1);
  });

  test('where the line above it breaks off', () => {
    expect(among(`${upper} and\n${upper}, as nobody had said, or thought of`)).toEqual(['It']);
  });

  test('where it is short, and the one below begins as the rest of a sentence does', () => {
    expect(among(`Repairs to the quay of\nport, as nobody had said, cost more than that.`)).toEqual([
      'Repairs',
    ]);
    expect(among(`港口的修理\n费用比市里任何人所想的都要高。`)).toHaveLength(1);
    expect(among(`港口的修理（第二部分）\n费用比市里任何人所想的都要高。`)).toEqual([]);
  });

  test('not where a sentence ends, or a label or a line set in stands below', () => {
    expect(among(`${ideographs}。\nport，费用比市里任何人所想的都要高。`)).toEqual([]);
    expect(among(`${ideographs}\nNote: Northport pays.`)).toEqual([]);
    expect(among(`${ideographs}\n    Northport pays.`)).toEqual([]);
  });

  test('not where the line above it has room', () => {
    expect(among(`Northport\n${upper.replaceAll(' ', '-')}-${upper.replaceAll(' ', '-')} and more`)).toEqual(
      [],
    );
    expect(among(`At the quay of Northport\n${upper}, as nobody had said, or thought of`)).toEqual([]);
  });
});

describe('two lines are two paragraphs', () => {
  test.each([
    ['where the upper one ends a sentence', `${upper}.`, lower],
    ['where no column is so narrow', 'Repairs to the quay would cost', lower],
    ['where none is so wide', `${upper}, as nobody had said, ${upper.toLowerCase()}`, lower],
    ['where the lower one is wider', upper, `${lower.slice(0, -1)}, which is more than anybody had thought.`],
    ['where the lower one is a label', upper, 'Note: Northport pays.'],
    ['where the lower one is set in', upper, `    ${lower}`],
    ['where the lower one is an item', upper, `- ${lower}`],
    ['where the lower one is a row', upper, '| a | b |'],
    ['where the lower one names a source', upper, 'Source - Reuters'],
    ['where only one of them is quoted', upper, `> ${lower}`],
    ['where the upper one is one word', `https://news.example/${'harbour-'.repeat(6)}`, lower],
    ['with a blank line between', `${upper}\n`, lower],
  ])('%s', (_, above, below) => {
    expect(openIn(`${above}\n${below}\n`)).toEqual([]);
  });

  test('where another line of theirs is too wide for their column', () => {
    const wide = `${upper}, and that is more than anybody in the town had thought of.`;
    expect(openIn(`${upper}\n${lower}\n${wide}`)).toEqual([]);
    expect(openIn(`${wide}\n${upper}\n${lower}`)).toEqual([]);
    expect(openIn(`https://news.example/${'harbour-'.repeat(12)}\n${upper}\n${lower}`)).toEqual(['It']);
  });

  test('where the lines show that they are wrapped, or somebody has said how they are set', () => {
    const wrapped = `${upper}\nthe town twelve million crowns and take two years, all in all, if\nthe state gives its share.`;
    expect(openIn(`${wrapped}\n\n${wrapped}\n\n${upper}\n${lower}`)).toEqual([]);
    expect(openIn(`${upper}\n${lower}`, 'line')).toEqual([]);
  });
});
