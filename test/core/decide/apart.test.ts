import { describe, expect, test } from 'vitest';
import { staysApart } from '../../../src/core/decide/apart.ts';

/** Whether a removal is right: it stands between `[` and `]`, the cuts in it between `{` and `}`. */
function isRight(marked: string): boolean {
  let text = '';
  const open: Record<string, number> = {};
  const cuts: { start: number; end: number }[] = [];
  for (const sign of marked) {
    if (sign === '}') cuts.push({ start: open['{'] ?? 0, end: text.length });
    else if ('[]{'.includes(sign)) open[sign] = text.length;
    else text += sign;
  }
  return staysApart(text, { start: open['['] ?? 0, end: open[']'] ?? 0 }, cuts);
}

describe('whole lines', () => {
  test.each([
    'A.\n[{B.}\n]C.',
    'A[\n{B.}]\nC',
    '[{A.}\n\n]B.',
    'A.\n[\n{B.}]',
    '[{A.}\n{B.}\n]C.',
    '[{A.}]',
    'A[\n]\nB',
    'A.\r\n[{B.}\r\n]C.',
    'A.\n[  {B.}\u200b\n]C.',
  ])('may go: %j', (marked) => {
    expect(isRight(marked)).toBe(true);
  });

  test.each(['A.[\n{B.}\n]C.', 'A.[\n\n]B.', 'A.[\r\n{B.}\r\n]C.'])('may not: %j', (marked) => {
    expect(isRight(marked)).toBe(false);
  });
});

describe('sentences inside a line', () => {
  test.each([
    'One. [{Two.} ]Three.',
    'One.[ {Two.}] Three.',
    'One. [{Two.} {Three!}] Four.',
    'One. [{Two} ]\nThree.',
    '“One.” [{“Two.”} ]Three.',
    'One.[ {Two.}]\nThree.',
    '[{One.} ]Two.',
    'Head\n[{One.} ]Two.',
    'Head\n    [{One.} ]Two.',
    '\t[{One.}\n]Two.',
    'One.[{Two.}]Three.',
    '一。[{二。}]三。',
    '一。[ {二。}]三。',
    'One. [{Two a\nb\nc.} ]Three.',
    'One. [{Two a\r\nb.}] Three.',
    `One. ${'x'.repeat(200)}. [{${'y'.repeat(200)}.} ]Three.`,
  ])('may go: %j', (marked) => {
    expect(isRight(marked)).toBe(true);
  });

  test.each([
    ['part of a sentence', 'He did [{not} ]resign.'],
    ['the end of one', 'He did [{not resign.} ]So it is.'],
    ['the beginning of one', 'It is so. [{He did} ]resign.'],
    ['the end of a line that goes on', 'He did[ {not}]\nresign.'],
    ['the beginning of a line', 'He did\n[{not} ]resign.'],
    ['the blanks on both sides', 'One.[ {Two.} ]Three.'],
    ['the blank before', 'One.[ {Two.}]Three.'],
    ['the blank behind', 'One.[{Two.} ]Three.'],
    ['a line end with them', 'One. [{Two.}\n]Three.'],
    ['a line end between them', 'One. [{Two.}\n{Three.} ]Four.'],
    ['a blank line', 'One. [{Two.\n\nThree.} ]Four.'],
  ])('may not: %s', (_, marked) => {
    expect(isRight(marked)).toBe(false);
  });
});
