import type { Traits } from './traits.ts';
import { wordSet } from './word-list.ts';

/** Cells of a line set in columns: parted by tabs, by three blanks or more, or by an upright stroke between blanks. */
function countCells(line: string): number {
  let cells = 1;
  let blanks = 0;
  for (const char of line.trim()) {
    if (char === ' ') blanks++;
    else {
      if (char === '\t' || blanks >= 3 || (char === '|' && blanks > 0)) cells++;
      blanks = 0;
    }
  }
  return cells;
}

/** Copy without any of these has one cell a line; most has. */
const cellMarks = ['\t', '|', '   '];

function hasColumns(text: string): boolean {
  return (
    cellMarks.some((mark) => text.includes(mark)) && text.split('\n').some((line) => countCells(line) >= 3)
  );
}

/** Words that open the rows of company results on a wire: `Shr 34 cts vs 28 cts`, `1987 qtr and nine mths includes ...`. */
const resultWords: ReadonlySet<string> = wordSet({
  words: `
    shr shrs net revs rev oper sales avg note qtr mths nine six three first second third fourth 1st 2nd 3rd
    4th year yr
  `,
});

function opensResults(opening: string): boolean {
  const [first = '', second = ''] = opening.split(' ', 2);
  if (/^(?:19|20)\d\d$/.test(first)) return resultWords.has(second);
  return ['shr', 'net', 'revs', 'oper', 'avg', 'qtr'].includes(first) && /\d/.test(opening);
}

/** `Net profit was 12 million in the quarter, compared with 9 million a year earlier`: a sentence about the result. */
function tellsOfNet({ opening, sentence, text }: Traits): boolean {
  return sentence && text.length > 80 && opening.startsWith('net ');
}

/** Figures among the words. A sentence may hold more of them than a row before it is one. */
function isFigures({ measured, sentence, dense, text }: Traits): boolean {
  if (dense) return measured.digits >= measured.letters;
  const tokens = measured.words + measured.figures;
  if (sentence && text.length > 80) return measured.figures * 5 >= tokens * 2;
  return measured.figures * 3 >= tokens;
}

/** Whether a paragraph reads as a row of a table, a price list, a ranking or a result. */
export function isRow(traits: Traits): boolean {
  const { measured, opening, text } = traits;
  if (measured.figures === 0) return hasColumns(text);
  return isFigures(traits) || (opensResults(opening) && !tellsOfNet(traits)) || hasColumns(text);
}

/** Whether a paragraph may be the head of the rows below it. */
export function isRowHead({ text, measured }: Traits): boolean {
  const end = text.trimEnd();
  return measured.words <= 25 && '-:–—：'.includes(end.slice(-1)) && end !== '';
}
