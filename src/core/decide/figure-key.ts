/** The zeros of decimal digits in use; digits of other scripts differ from all others. */
const zeros = Array.from('0٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐');

function valueOf(digit: string): string {
  const code = Number(digit.codePointAt(0));
  const zero = zeros.find(
    (first) => code - Number(first.codePointAt(0)) >= 0 && code - Number(first.codePointAt(0)) < 10,
  );
  return zero === undefined ? digit : String(code - Number(zero.codePointAt(0)));
}

/** Thousands parted by commas, apostrophes or blanks that do not break; a full stop is more often a decimal mark. */
const grouped = /(?<![\d.,'])\d{1,3}(?:[,'\u00a0]\d{3})+(?![\d,'\u00a0])/g;

/**
 * A figure (digits, with letters and the signs inside it) in normal form: the digits of every script as those of ASCII,
 * no signs between thousands, one shape of dash and of apostrophe. In doubt two figures are not the same: `1.000`, `1000`.
 */
export function figureKey(figure: string): string {
  return figure
    .replace(/[^\P{Nd}0-9]/gu, valueOf)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’٬]/g, "'")
    .replace(/[\u202f\u2009]/g, '\u00a0')
    .replace(grouped, (number) => number.replace(/[,'\u00a0]/g, ''));
}
