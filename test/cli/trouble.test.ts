import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../src/cli/trouble.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { LawBroken } from '../../src/core/decide/prove.ts';
import { FileTrouble } from '../../src/files/trouble.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('troubleOf', () => {
  it('passes on what was written for the user', () => {
    expect(troubleOf(new UsageError('a: b; c.'))).toEqual({ sentence: 'a: b; c.', isBug: false });
    expect(troubleOf(new FileTrouble('d: e.'))).toEqual({ sentence: 'd: e.', isBug: false });
  });

  it('names the article and the law that the program broke', () => {
    const { sentence, isBug } = troubleOf(new LawBroken('conservation', 'x.txt', 'a cut has no keeper.'));
    expect(isBug).toBe(true);
    expect(sentence).toMatch(
      /^x\.txt: .*conservation: a cut has no keeper.*nothing was written.*report it\.$/,
    );
  });

  it.each([
    ['string', () => 'x'.repeat(1 << 28).repeat(16)],
    ['typed array', () => new Uint8Array(2 ** 53)],
    ['array', () => (Array.from({ length: 1 }).length = -1)],
    ['buffer', () => Buffer.alloc(1 << 29, 'x').toString('latin1')],
  ])('tells of memory when a %s would be too large', (_, act) => {
    const { sentence, isBug } = troubleOf(thrownBy(act));
    expect(sentence).toMatch(/^there is not enough memory for these articles; /);
    expect(isBug).toBe(false);
  });

  it('calls anything else an internal error, in one line', () => {
    const endless = (): number => 1 + endless();
    expect(troubleOf(thrownBy(endless))).toMatchObject({ isBug: true });
    expect(troubleOf(new TypeError('a\nb')).sentence).toBe('internal error: a; please report it.');
    expect(troubleOf('text').sentence).toBe('internal error: text; please report it.');
    expect(troubleOf(undefined).sentence).toBe('internal error: undefined; please report it.');
  });
});
