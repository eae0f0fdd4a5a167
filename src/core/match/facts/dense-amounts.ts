import { readFigure, valueOf, type Figure } from './figures.ts';
import { wordAt, type Word } from './spelled-words.ts';

const figures: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九']
    .map((letter, value) => [letter, value] as const)
    .concat(
      [...'零壱弐参'].map((letter, value) => [letter, value] as const),
      [...'壹贰叁肆伍陆柒捌玖'].map((letter, index) => [letter, index + 1] as const),
      [
        ['两', 2],
        ['兩', 2],
      ],
    ),
);
/** Signs that multiply the figure before them, and those that multiply all before them. */
const tens: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const myriads: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** Most signs of one number. */
const mostSigns = 32;

function isSign(word: Word): boolean {
  return word.kind === 'dense' && (figures.has(word.key) || tens.has(word.key) || myriads.has(word.key));
}

/** Adds up 1万2千, 三万五千, 3.5億. */
function sumOf(words: readonly Word[]): number {
  let [total, section, figure] = [0, 0, -1];
  for (const { key, text, kind } of words) {
    const ten = tens.get(key);
    const myriad = myriads.get(key);
    if (ten !== undefined) {
      section += (figure < 0 ? 1 : figure) * ten;
      figure = -1;
    } else if (myriad !== undefined) {
      total += (section + Math.max(figure, 0) || 1) * myriad;
      [section, figure] = [0, -1];
    } else figure = kind === 'number' ? Number(text.replace(/[,٬]/g, '')) : Number(figures.get(key));
  }
  return total + section + Math.max(figure, 0);
}

/**
 * The number that begins at `at` in the signs of Chinese and Japanese, alone or mixed with digits; figures alone are
 * read place by place (二〇一九). Undefined when none begins there, or when it is a number in plain digits.
 */
export function readDenseAmount(
  words: readonly Word[],
  at: number,
): (Figure & { readonly end: number }) | undefined {
  let end = at;
  let signs = 0;
  while (end - at < mostSigns) {
    const word = wordAt(words, end);
    const isDigits = word.kind === 'number' && /^\d{1,12}(?:[.,]\d{1,8})?$/.test(word.text);
    if ((!isDigits && !isSign(word)) || (end > at && word.gap !== '')) break;
    if (isSign(word)) signs++;
    end++;
  }
  if (signs === 0) return undefined;
  const own = words.slice(at, end);
  const isPlaces = own.every(({ key }) => figures.has(key));
  if (!isPlaces) return { value: valueOf(sumOf(own)), zeros: '', end };
  return { ...readFigure(own.map(({ key }) => String(figures.get(key))).join(''), '.', 0), end };
}
