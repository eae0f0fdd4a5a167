import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { essence } from '../../../src/core/decide/essence.ts';
import { fold, sameText } from '../../../src/core/match/fold.ts';
import { hostileText, shapes, typesetPair } from '../texts.ts';

describe('two texts that say the same have one essence', () => {
  test.each([
    ['quotes', '“No,” he said.', '"No," he said.'],
    ['case', 'HUAWEI WINS', 'Huawei wins'],
    ['wrapped lines', 'one two three', 'one\n  two\r\nthree'],
    ['a hyphen at a line end', 'the govern-\nment', 'the government'],
    ['dashes between numbers', '2019–2020', '2019-2020'],
    ['spaced dashes between numbers', '3 — 2', '3-2'],
    ['long dashes between numbers', '5⸺6', '5-6'],
    ['dashes of ANPA 1312', '5 _ 6', '5 - 6'],
    ['ellipses between numbers', '5……6', '5...6'],
    ['quotes between numbers', "5''6", '5”6'],
    ['entities', 'AT&amp;T is up 5&frac12;', 'AT&T is up 5½'],
    ['a short numeric entity', '5&#9;6', '5 6'],
    ['accents spelled as entities', 'J&eacute;r&ocirc;me', 'Jérôme'],
    ['invisible characters', 'Hua\u00adwei\u200b', 'Huawei'],
    ['an invisible character before an accent', 'Cafe\u200b\u0301', 'Café'],
    ['full-width forms', '５％　ＵＰ', '5% up'],
    ['half-width kana', 'ｶﾞｽ', 'ガス'],
    ['final sigma', 'ΟΔΟΣ', 'οδος'],
    ['capital I with a dot', 'İstanbul', 'istanbul'],
    ['a full-width macron between words', 'a￣b', 'a b'],
  ])('%s', (_, a, b) => {
    expect(essence(a)).toBe(essence(b));
  });
});

describe('another fact is another essence', () => {
  test.each([
    ['a digit', '5 per cent', '6 per cent'],
    ['an Arabic digit', '٣ أيام', '٤ أيام'],
    ['a decimal point', '1.5', '15'],
    ['a decimal comma', '1,5', '15'],
    ['a point for a comma', '1.5', '1,5'],
    ['a range', '3-2', '32'],
    ['two numbers for one', '1 2', '12'],
    ['two numbers by quotes', '1"2', '12'],
    ['a minus sign', 'of -5', 'of 5'],
    ['a minus sign of print', 'of −5', 'of 5'],
    ['a plus sign', 'of +5', 'of 5'],
    ['a fraction', '5½', '51/2'],
    ['a power', '10²', '102'],
    ['a currency', '$5', '€5'],
    ['a percent sign', '5%', '5'],
    ['an Arabic percent sign', '5٪', '5'],
    ['an accent', 'résumé', 'resume'],
    ['a negation', 'did not', 'did'],
    ['a letter', 'now', 'how'],
    ['a letter outside the basic plane', '𐐀', '𐐁'],
    ['an emoji', '👍', '👎'],
    ['a stray byte', 'a\udc80', 'a\udc81'],
    ['an entity that is none', '&nonsense;', '&'],
    ['a code beyond Unicode', '&#x110000;', '&#0;'],
  ])('%s', (_, a, b) => {
    expect(essence(a)).not.toBe(essence(b));
  });
});

test('signs without a letter or digit have no essence', () => {
  expect(essence('*** – “…” ***')).toBe('');
});

/*
 * What folding calls the same must be the same to the check: a false alarm would stop a run that loses nothing.
 */
describe('texts that fold to the same have one essence', () => {
  test('for typesetting of every kind', () => {
    let equal = 0;
    fc.assert(
      fc.property(typesetPair, ([a, b]) => {
        const [x, y] = [fold(a), fold(b)];
        if (x === '' || !sameText(x, y)) return;
        equal++;
        expect(essence(b)).toBe(essence(a));
      }),
      { numRuns: 5000 },
    );
    expect(equal).toBeGreaterThan(200);
  });

  test('for any text and its folded form', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const folded = fold(text);
        // An entity that folding brings to light is one to the check as well; a mark that it brings to a letter joins it.
        fc.pre(folded !== '' && !folded.includes('&') && folded.normalize('NFC') === folded);
        expect(essence(folded)).toBe(essence(text));
      }),
      { numRuns: 5000 },
    );
  });

  /** Fails when two texts with one folded form differ in essence. */
  function expectAgreement(texts: Iterable<string>): void {
    const known = new Map<string, { text: string; essence: string }>();
    const alarms: string[] = [];
    for (const text of texts) {
      const folded = fold(text);
      const own = essence(text);
      const first = known.get(folded);
      if (first === undefined) known.set(folded, { text, essence: own });
      else if (folded !== '' && first.essence !== own) alarms.push(JSON.stringify([first.text, text]));
    }
    expect(alarms.slice(0, 20)).toEqual([]);
  }

  test.each(['1#2', 'a1 # 2', 'a#b', '#5', 'a -\n#', 'a-\n#', 'e#\u0301', '1#.5', '中#中', 'ｶ#ﾞ'])(
    'for every character in %j',
    (frame) => {
      const at = Array.from({ length: 0x10000 }, (_, unit) => frame.replace('#', String.fromCharCode(unit)));
      expectAgreement(at);
    },
  );

  test('for all signs of typesetting in all orders between two figures', () => {
    const signs = [
      '-',
      '—',
      '_',
      "'",
      '‹',
      '"',
      '“',
      '«',
      '»',
      '.',
      '…',
      '⋯',
      '．',
      ',',
      '，',
      ' ',
      '\n',
      '\u200b',
      '\u00ad',
      '、',
      '。',
      '〝',
      '&nbsp;',
      '\u0301',
    ];
    const runs = [''];
    for (let length = 1; length <= 3; length++) {
      for (const run of runs.slice()) for (const sign of signs) runs.push(run + sign);
    }
    expectAgreement(new Set(runs.map((run) => `1${run}2`)));
    expectAgreement(new Set(runs.map((run) => `a${run}2`)));
    expectAgreement(new Set(runs.map((run) => `1${run}b`)));
  });

  test.each(Object.entries(shapes))('for every mix of %s', (_, family) => {
    const around = ['1', ' ', 'a', '-', ''];
    const texts = family.flatMap((sign) => around.flatMap((l) => around.map((r) => `x${l}${sign}${r}2`)));
    expectAgreement(texts);
  });
});

test.each([
  ['combining marks', `a${'\u0301\u0316'.repeat(500_000)}`],
  ['blanks between figures', `1${' '.repeat(1_000_000)}2`],
  ['dots between figures', `1${'. '.repeat(500_000)}2`],
  ['apostrophes between figures', `1${"'".repeat(1_000_000)}2`],
  ['ampersands', '&#'.repeat(500_000)],
])('%s take linear time', (_, text) => {
  expect(essence(text).length).toBeLessThanOrEqual(text.length + 2);
});
