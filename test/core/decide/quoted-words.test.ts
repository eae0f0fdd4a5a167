import { expect, test } from 'vitest';
import { quotedIn } from '../../../src/core/decide/quoted-words.ts';

/** The letters that may stand inside quotation marks. */
function quoted(text: string): string {
  const inside = quotedIn(text);
  return Array.from(text)
    .filter((sign, at) => inside[at] === 1 && /[\p{L}\p{N}]/u.test(sign))
    .join('');
}

test.each([
  ['a b c', ''],
  ['a "b" c "d" e', 'bd'],
  ['a “b” c', 'b'],
  ['a „b“ c', 'b'],
  ['a «b „c“ d» e', 'bcd'],
  ['a »b« c', 'b'],
  ['a 「b『c』」 d', 'bc'],
  ["a ''b'' c", 'b'],
  ["a ``b'' c", 'b'],
  ["a 'bb cc' d", 'bbcc'],
  ['a ‘bb cc’ d', 'bbcc'],
  ["they said 'the workers' rights are key' and left", 'theworkersrightsarekey'],
  ["the workers' rights", ''],
  ["it's o'clock", ''],
  ["'s avonds in 't huis", ''],
  ["a 'bb c d", 'bbcd'],
  ["a 'bb' c 'dd' e", 'bbdd'],
  ['a 5" b', 'a5b'],
  ['a “b', 'ab'],
  ['a b” c', 'abc'],
])('%s', (text, inside) => {
  expect(quoted(text)).toBe(inside);
});
