import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../../../src/core/match/facts/compare-facts.ts';

const words = fc.constantFrom(
  'the',
  'of',
  'Smith',
  'rose',
  'fell',
  'not',
  '5',
  '12',
  'percent',
  '$',
  'million',
  'on',
  'Monday',
  'June',
  'said',
  '"',
  'town',
  'mill',
  'and',
  'half',
  '½',
  'der',
  'не',
  '三',
  '万',
  '日',
  'a.m.',
  '10:30',
  "it's",
  'U.S.',
  '-',
  '/',
  '.',
  ',',
);
const copy = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
const text = fc.oneof(
  copy,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const frames = fc.constantFrom(
  (n: string) => `The firm hired ${n} people in the town.`,
  (n: string) => `Shares of Alpha rose ${n} percent on Monday.`,
  (n: string) => `The storm cost $${n} million in the north.`,
  (n: string) => `He said: "We lost ${n} houses in the fire."`,
  (n: string) => `Der Umsatz stieg um ${n} Prozent auf ein Hoch.`,
  (n: string) => `В доме было ${n} квартир и двор.`,
  (n: string) => `La empresa vendió ${n} coches en el país.`,
  (n: string) => `公司今年卖出${n}辆汽车。`,
  (n: string) => `The A${n} landed late in the town.`,
);

const sentence = fc.constantFrom(
  'The minister did resign after the talks in the town.',
  'Shares of Alpha were sold in the town on Monday.',
  'The “first” vote — held in June — was won by the party of 5 towns.',
  "The club's coach is glad: it's a “good day” for the 12 men.",
);

describe('laws of comparing facts', () => {
  test('a text tells the same facts as itself', () => {
    fc.assert(fc.property(text, (a) => void expect(compareFacts(a, `${a}`)).toEqual([])));
    fc.assert(fc.property(text, (a) => void expect(compareFacts(a, `${a}\n`)).toEqual([])));
  });

  test('sides swap, changes stay', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const swapped = compareFacts(b, a).map(({ fact, a: right, b: left }) => ({
          fact,
          a: left,
          b: right,
        }));
        expect(swapped).toEqual(compareFacts(a, b));
      }),
    );
  });

  test('another number is always another fact', () => {
    const number = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(frames, number, number, (frame, one, other) => {
        fc.pre(one !== other);
        expect(compareFacts(frame(String(one)), frame(String(other)))).not.toEqual([]);
      }),
    );
  });

  test('a "not" is always another fact, wherever it is put', () => {
    fc.assert(
      fc.property(sentence, fc.nat(20), (a, place) => {
        const list = a.split(' ');
        const b = list.toSpliced(place % (list.length + 1), 0, 'not').join(' ');
        expect(compareFacts(a, b).map(({ fact }) => fact)).toContain('negation');
      }),
    );
  });

  test('print is never a fact: quotes, dashes, blanks, wraps, invisible signs', () => {
    const edits: readonly ((line: string) => string)[] = [
      (line) => line.replaceAll('“', '"').replaceAll('”', '"'),
      (line) => line.replaceAll('“', '„').replaceAll('”', '“'),
      (line) => line.replaceAll('“', '«').replaceAll('”', '»'),
      (line) => line.replaceAll('“', '``').replaceAll('”', "''"),
      (line) => line.replaceAll("'", '’'),
      (line) => line.replaceAll('—', '-'),
      (line) => line.replaceAll(' ', '\u00a0'),
      (line) => line.replaceAll(' ', '\n'),
      (line) => line.replaceAll(' ', '  '),
      (line) => line.replaceAll('e', 'e\u00ad'),
      (line) => line.replaceAll('o', '\u200bo'),
      (line) => line.normalize('NFD'),
      (line) => line.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
      (line) => line.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x09e6 + Number(digit))),
      (line) => line.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
    ];
    fc.assert(
      fc.property(sentence, fc.subarray([...edits]), (line, chosen) => {
        expect(
          compareFacts(
            line,
            chosen.reduce<string>((printed, edit) => edit(printed), line),
          ),
        ).toEqual([]);
      }),
    );
  });
});
