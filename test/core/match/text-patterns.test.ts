import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, sameText } from '../../../src/core/match/fold.ts';
import { hasWords, textMatcher } from '../../../src/core/match/text-patterns.ts';

/** Whether a paragraph as printed is what the pattern says. */
function matches(pattern: string, printed: string): boolean {
  return textMatcher([pattern])(fold(printed));
}

describe('a pattern without a star', () => {
  test.each([
    ['in another case', 'Sign up for our newsletter', 'SIGN UP FOR OUR NEWSLETTER'],
    ['without its full stop', 'Sign up for our newsletter.', 'Sign up for our newsletter'],
    ['with another line wrap', 'Sign up for our newsletter', 'Sign up for\nour newsletter.'],
    ['with other quotes and dashes', '"Wire" - our newsletter', '“Wire” — our newsletter'],
    ['with entities', 'Food & drink', 'Food &amp; drink'],
    ['with a word broken by the wrap', 'Our government office', 'Our govern-\nment office'],
    ['with a compound broken by the wrap', 'A well-known office', 'A well-\nknown office'],
    ['in full-width forms', 'Reuters 2024', 'Ｒｅｕｔｅｒｓ　２０２４'],
  ])('matches the paragraph %s', (_, pattern, printed) => {
    expect(matches(pattern, printed)).toBe(true);
  });

  test.each([
    ['only begins with it', 'Sign up for our newsletter today'],
    ['holds it', 'Please sign up for our newsletter'],
    ['is a part of it', 'Sign up for our'],
    ['has another number', 'Sign up for our newsletters'],
    ['has nothing to read', '***'],
  ])('does not match a paragraph that %s', (_, printed) => {
    expect(matches('Sign up for our newsletter', printed)).toBe(false);
  });

  test('tells words apart that a hyphen makes different', () => {
    expect(matches('The recreation of it', 'The re-creation of it')).toBe(false);
    const either = textMatcher(['The recreation of it', 'The re-creation of it']);
    expect(either(fold('The re-creation of it'))).toBe(true);
    expect(either(fold('The rec-reation of it'))).toBe(false);
  });

  test('is one of many', () => {
    const matcher = textMatcher(Array.from({ length: 5000 }, (_, index) => `Notice number ${index}.`));
    expect(matcher(fold('Notice number 4999'))).toBe(true);
    expect(matcher(fold('Notice number 5000'))).toBe(false);
  });
});

describe('a star', () => {
  test.each([
    ['Copyright * Reuters', 'Copyright 2024 Reuters', true],
    ['Copyright * Reuters', 'Copyright (c) 2024, all of it Reuters.', true],
    ['Copyright * Reuters', 'Copyright Reuters', true],
    ['Copyright * Reuters', 'Copyright 2024 Reuters Limited', false],
    ['Copyright * Reuters', 'The copyright 2024 Reuters', false],
    ['*Reuters', 'Copyright 2024 Reuters', true],
    ['Copyright*', 'Copyright 2024 Reuters', true],
    ['*2024*', 'Copyright 2024 Reuters', true],
    ['*2025*', 'Copyright 2024 Reuters', false],
    ['* writes * and * edits *', 'Ann writes, Bob reads and Cid edits the copy', true],
    ['* writes * and * edits *', 'Ann edits, and Bob writes', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a**b', 'a and b', true],
    ['a * * b', 'a and b', true],
  ])('lets %j and %j be the same: %j', (pattern, printed, same) => {
    expect(matches(pattern, printed)).toBe(same);
  });

  test.each([
    ['Sign up *', 'Sign upstream', false],
    ['Sign up*', 'Sign upstream', true],
    ['Sign up *', 'Sign up, please', true],
    ['Sign up *', 'Sign up', true],
    ['* up', 'Buildup', false],
    ['*up', 'Buildup', true],
    ['* art *', 'The cart is part of art class', true],
    ['* art *', 'The cart is a part of a heart', false],
    ['* art*', 'The cart is part of artful play', true],
    ['*art *', 'The artful start of it', true],
    ['*art *', 'The artful party of it', false],
    ['版权 * 所有', '版权某某社所有', true],
    ['版权 * 所有', '版权所有', true],
    ['版权 * Reuters', '版权归Reuters', true],
  ])('behind or before a blank lets no word run on: %j and %j: %j', (pattern, printed, same) => {
    expect(matches(pattern, printed)).toBe(same);
  });

  test.each([
    ['All rights reserved.*', 'All rights reserved.', true],
    ['All rights reserved. *', 'All rights reserved. Ask first.', true],
    ['All rights reserved.*', 'All rights reservedly', false],
    ['Reporting by *. All rights reserved. *', 'Reporting by A. Lund. All rights reserved.', true],
    ['Mr. * said', 'Mr. Lund said', true],
    ['Read more... *', 'Read more … here', true],
    ['News – * – today', 'News - of the harbour - today', true],
    ['“*”, he said', '"No", he said', true],
  ])('stands beside signs that fold: %j and %j: %j', (pattern, printed, same) => {
    expect(matches(pattern, printed)).toBe(same);
  });

  test('is written with a backslash where a star is meant', () => {
    expect(matches(String.raw`\* Figures rounded`, '* Figures rounded')).toBe(true);
    expect(matches(String.raw`\* Figures rounded`, 'All figures rounded')).toBe(false);
    expect(matches(String.raw`\* Figures *`, '* Figures rounded')).toBe(true);
    expect(matches(String.raw`\* Figures *`, 'x Figures rounded')).toBe(false);
  });

  test.each([
    ['Our government office *', 'Our govern-\nment office is open', true],
    ['A well-known office *', 'A well-\nknown office is open', true],
    ['A wellknown office *', 'A well-\nknown office is open', true],
    ['A well-known govern*', 'A well-\nknown govern-\nment office', true],
    ['The state-of-the-art *', 'The state-of-\nthe-\nart office', true],
    ['A well-\nknown office *', 'A well-\nknown office is open', true],
    ['A well-known office *', 'A wellknown office is open', false],
  ])('reads a hyphen at a line end as the pattern does: %j and %j: %j', (pattern, printed, same) => {
    expect(matches(pattern, printed)).toBe(same);
  });

  test('never takes a step back, so that many of them in a hostile text are no matter', () => {
    const many = `a${'*a'.repeat(5000)}*c*`;
    const matcher = textMatcher([many, `* ${'a'.repeat(500)} *`, '*ab ab ab ab a *', 'z*']);
    expect(matcher(fold('a'.repeat(500_000)))).toBe(false);
    expect(matcher(fold('ab '.repeat(200_000)))).toBe(false);
    expect(matcher(fold(`${'a'.repeat(500_000)}bc`))).toBe(true);
  });
});

describe('a pattern without a letter or a digit', () => {
  test.each(['', ' ', '*', '***', '* – *', String.raw`\*\*\*`, '...', '&nbsp;'])(
    '%j is refused',
    (pattern) => {
      expect(hasWords(pattern)).toBe(false);
      expect(() => textMatcher(['Sign up', pattern])).toThrow(RangeError);
    },
  );

  test.each(['*2*', 'я*', '版', '½'])('%j is not', (pattern) => {
    expect(hasWords(pattern)).toBe(true);
  });
});

describe('properties', () => {
  const words = fc.array(
    fc.constantFrom('the', 'wire', 'Copy', '“no”', '–', '5.5%', 'U.S.', '...', '版权', 'well-known', 'end.'),
    { minLength: 1, maxLength: 12 },
  );

  test('every text is what it says itself, and no text is matched by none', () => {
    fc.assert(
      fc.property(words, (said) => {
        const text = said.join(' ');
        fc.pre(hasWords(text));
        expect(matches(text, text)).toBe(true);
        expect(textMatcher([])(fold(text))).toBe(false);
      }),
    );
  });

  test('without stars a pattern matches what is the same text', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join('-\n')];
        fc.pre(hasWords(a));
        expect(matches(a, b)).toBe(sameText(fold(a), fold(b)));
      }),
    );
  });

  test('a star takes the place of any words of a text', () => {
    const signs = fc.array(fc.constantFrom<string>('the', 'wire', 'Copy', '5', 'well-known', 'я'), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(signs, fc.nat(), fc.nat(), (said, a, b) => {
        const [from, to] = [a % said.length, b % said.length].toSorted((x, y) => x - y);
        const pattern = said.toSpliced(Number(from), Number(to) - Number(from), '*').join(' ');
        expect(matches(pattern, said.join(' '))).toBe(true);
      }),
    );
  });
});
