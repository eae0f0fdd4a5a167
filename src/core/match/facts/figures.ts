/**
 * What digits say. `value` is the same for every way to print a number; `zeros` tells apart what only an exact quantity
 * may ignore: version 1.10 is not 1.1, but $2.0 billion is $2 billion.
 */
export interface Figure {
  readonly value: string;
  readonly zeros: string;
}

/** A decimal number as digits times a power of ten; linear, for numbers of any length. */
function figureOf(digits: string, power: number): string {
  let from = 0;
  while (from < digits.length - 1 && digits.charAt(from) === '0') from++;
  let to = digits.length;
  while (to > from + 1 && digits.charAt(to - 1) === '0') to--;
  if (digits.slice(from, to) === '0') return '0e0';
  return `${digits.slice(from, to)}e${power + digits.length - to}`;
}

/** The value of a number that is exact in ten decimals. */
export function valueOf(number: number): string {
  return figureOf(number.toFixed(10).replace('.', ''), -10);
}

function isGrouped(groups: readonly string[]): boolean {
  const [first, ...rest] = groups;
  // 1,234,567 and, in India, 12,34,567
  return (
    Number(first?.length) <= 3 &&
    rest.at(-1)?.length === 3 &&
    rest.every((group) => group.length === 3 || group.length === 2)
  );
}

/** The parts before and after the decimal mark, or undefined for digits that are no decimal number: 192.168.0.1 */
function split(text: string, decimal: '.' | ','): readonly [string, string] | undefined {
  const groups = text.split(/[.,'’٫٬]/);
  const marks = text.replace(/\d/g, '');
  const last = marks.slice(-1);
  if (marks === '') return [text, ''];
  if (text.startsWith('.')) return groups.length === 2 ? ['0', String(groups[1])] : undefined;
  const others = marks.slice(0, -1);
  if (marks.length > 1 && new Set(others).size === 1 && !others.includes(last)) {
    return isGrouped(groups.slice(0, -1)) ? [groups.slice(0, -1).join(''), String(groups.at(-1))] : undefined;
  }
  const whole = isGrouped(groups) && new Set(marks).size === 1;
  if (marks.length > 1) return whole ? [groups.join(''), ''] : undefined;
  const isDecimal = last === '٫' || (last !== '٬' && (last === decimal || !whole));
  return isDecimal ? [String(groups[0]), String(groups[1])] : [groups.join(''), ''];
}

/**
 * Reads digits with their marks: `decimal` is the mark before decimals where `1.234` and `1,234` leave a choice; the
 * number is multiplied by ten to the `power`.
 */
export function readFigure(text: string, decimal: '.' | ',', power: number): Figure {
  const parts = split(text, decimal);
  if (parts === undefined) return { value: `${text}e${power}`, zeros: '' };
  const [whole, fraction] = parts;
  // A leading zero means something (007, 0800); three decimals may be thousands of another country (1.000).
  const literal =
    (whole.length > 1 && whole.startsWith('0')) || (fraction.length === 3 && fraction.endsWith('0'));
  if (literal) return { value: `${whole}.${fraction}e${power}`, zeros: '' };
  return {
    value: figureOf(whole + fraction, power - fraction.length),
    zeros: fraction.endsWith('0') ? `.${fraction.length}` : '',
  };
}
