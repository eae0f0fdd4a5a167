import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contributions } from '../../../src/core/copy/phrases.ts';
import { tidy } from '../../../src/core/copy/wording.ts';
import { roleOfWording } from '../../../src/core/copy/wordings.ts';
import { readTraits } from '../../../src/core/copy/traits.ts';
import { makeDrafts } from './make-drafts.ts';

test('copy in plain ASCII is made tidy as any other', () => {
  const piece = fc.constantFrom(..."aZ9 .-'`\t\n", '  ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      expect(tidy(text)).toBe(tidy(`\u200b${text}`));
    }),
    { numRuns: 1000 },
  );
});

test.each(contributions)('"%s" makes a credit of a line', (words) => {
  const line = `Jane Roe in Accra and John Doe in Lagos ${words}.`;
  expect(makeDrafts([line]).map((draft) => roleOfWording(readTraits(draft)))).toEqual(['credit']);
});
