import type { Layout } from '../../../src/core/copy/article.ts';
import { advance, isWide } from '../../../src/core/copy/columns.ts';
import { groupLines } from '../../../src/core/copy/layout.ts';
import { splitLines } from '../../../src/core/copy/lines.ts';

export interface PrintedParagraph {
  readonly text: string;
  readonly mark: string;
}

/** The paragraphs of `text` as printed, line ends as LF. */
export function paragraphsOf(text: string, layout: Layout | 'auto' = 'auto'): PrintedParagraph[] {
  const lines = splitLines(text);
  return groupLines(text, lines, layout).groups.map(({ firstLine, lastLine, mark }) => ({
    text: lines
      .slice(firstLine, lastLine + 1)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
    mark,
  }));
}

export function textsOf(text: string, layout: Layout | 'auto' = 'auto'): string[] {
  return paragraphsOf(text, layout).map((paragraph) => paragraph.text);
}

export function layoutOf(text: string): Layout {
  return groupLines(text, splitLines(text), 'auto').layout;
}

function widthOf(text: string): number {
  let column = 0;
  for (const character of text) column = advance(column, Number(character.codePointAt(0)));
  return column;
}

/** Cuts a word where a wrap may come: before each ideograph that is no closing punctuation. */
function unitsOf(word: string): string[] {
  const units: string[] = [];
  for (const character of word) {
    const isFree = isWide(Number(character.codePointAt(0))) && !'，。、：」'.includes(character);
    if (isFree || units.length === 0) units.push(character);
    else units.push(`${units.pop()}${character}`);
  }
  return units;
}

/** Wraps a paragraph at a column, as many words a line as fit; `hang` stands before every line but the first. */
export function wrapAt(column: number, paragraph: string, indent = '', hang = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    let gap = line === '' ? indent : ' ';
    for (const unit of unitsOf(word)) {
      if (line !== '' && widthOf(line + gap + unit) > column) {
        lines.push(line);
        line = hang + unit;
      } else line += gap + unit;
      gap = '';
    }
  }
  return [...lines, line].join('\n');
}
