import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, partStretches } from '../../src/report/marks.ts';
import type { Stretch } from '../../src/report/marks.ts';

function differing(stretches: readonly Stretch[]): readonly string[] {
  return stretches.filter(({ differs }) => differs).map(({ text }) => text);
}

function whole(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}

const sentence = fc
  .array(
    fc.constantFrom('one', 'two', 'три', '四五', '“six”', '7', ' ', '\n', '  ', ',', 'é', '\ud800', '👩‍👧'),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));

describe('markWords', () => {
  it('gives back both texts, whatever differs', () => {
    fc.assert(
      fc.property(sentence, sentence, (keeper, copy) => {
        const marks = markWords(keeper, copy);
        expect(whole(marks.keeper)).toBe(keeper);
        expect(whole(marks.copy)).toBe(copy);
      }),
    );
  });

  it('marks nothing where only white space differs', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { keeper, copy } = markWords(text, text.replaceAll(' ', '\n  '));
        expect([...differing(keeper), ...differing(copy)]).toEqual([]);
      }),
    );
  });

  it('marks something where words differ', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        fc.pre(one.replace(/\s/g, '') !== other.replace(/\s/g, ''));
        const { keeper, copy } = markWords(one, other);
        expect(differing(keeper).length + differing(copy).length).toBeGreaterThan(0);
      }),
    );
  });

  it('marks whole words of every script, and single characters where no spaces part them', () => {
    const russian = markWords('Мост откроют в декабре', 'Мост открыли в декабре');
    expect([differing(russian.keeper), differing(russian.copy)]).toEqual([['откроют'], ['открыли']]);
    const chinese = markWords('修建两座新码头', '修建三座新码头');
    expect([differing(chinese.keeper), differing(chinese.copy)]).toEqual([['两'], ['三']]);
  });

  it('joins neighbours that differ, the space between them included', () => {
    const { keeper, copy } = markWords('They went back to work', 'They returned to work');
    expect([differing(keeper), differing(copy)]).toEqual([['went back'], ['returned']]);
  });

  it('marks words at both ends', () => {
    const { keeper, copy } = markWords('a word here', 'word here too');
    expect([differing(keeper), differing(copy)]).toEqual([['a'], ['too']]);
  });

  it('marks nothing and says so when the texts are too unlike or too long', () => {
    const unlike = markWords('a '.repeat(400), 'b '.repeat(400));
    expect([unlike.marked, unlike.keeper.length, unlike.copy.length]).toEqual([false, 1, 1]);
    expect(markWords('a'.repeat(200_000), 'b').marked).toBe(false);
    expect(markWords('same', 'same').marked).toBe(true);
  });
});

describe('partStretches', () => {
  it('gives back the pieces of a joined text with their marks', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), sentence, (pieces, other) => {
        const { keeper } = markWords(pieces.join('\n'), other);
        const parted = partStretches(
          keeper,
          pieces.map(({ length }) => length),
        );
        expect(parted.map(whole)).toEqual(pieces);
        expect(parted.flatMap(differing).join('').replace(/\s/g, '')).toBe(
          differing(keeper).join('').replace(/\s/g, ''),
        );
      }),
    );
  });
});
