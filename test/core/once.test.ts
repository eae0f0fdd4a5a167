import { expect, test } from 'vitest';
import { once } from '../../src/core/once.ts';

test('what is asked for is made once, and not before', () => {
  let times = 0;
  const list = once(() => {
    times++;
    return ['made'];
  });
  expect(times).toBe(0);
  expect(list()).toBe(list());
  expect(list()).toEqual(['made']);
  expect(times).toBe(1);
});
