import { expect, test } from 'vitest';
import { fromString } from '../../src/core/copy/decoded.ts';
import { courseOf } from '../../src/core/dedupe.ts';
import type { Result } from '../../src/core/finding.ts';
import { doBatch, type Batch } from '../../src/core/tasks.ts';
import { sentence } from './made-article.ts';

const story = [0, 1, 2, 3].map(sentence);
const near = story.map((line) => line.replace(' the ', ' this '));
const sources = [story, [...story, sentence(4)], near].map((lines, at) => ({
  path: `${at}.txt`,
  load: () => fromString(`${lines.join('\n')}\n`),
}));

/** A run of which some batches are done by `instead`; it says whether it did. */
function runWith(instead: (batch: Batch, number: number) => boolean): Result {
  const { steps, world } = courseOf(sources);
  for (let number = 0; ; number++) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (!instead(value, number)) doBatch(value, world);
  }
}

function kindsOf({ findings }: Result): string[] {
  return [...new Set(findings.map(({ kind }) => kind))].toSorted();
}

test('pairs that are not nearly the same by their words are no findings', () => {
  expect(kindsOf(runWith(() => false))).toContain('near-repeat');
  const kinds = kindsOf(
    runWith((batch) => {
      if (batch.kind !== 'pair') return false;
      for (const at of batch.inputs.keys()) batch.take(undefined, at);
      return true;
    }),
  );
  expect(kinds).not.toContain('near-repeat');
  expect(kinds).toContain('shared-paragraph');
});

test('of a story whose articles cannot be had any more nothing is told', () => {
  expect(kindsOf(runWith(() => false))).toContain('repeated-article');
  let asked = 0;
  const kinds = kindsOf(
    runWith((batch) => {
      if (batch.kind !== 'again' || asked++ === 0) return false;
      for (const at of batch.inputs.keys()) batch.take({ texts: undefined, skip: undefined }, at);
      return true;
    }),
  );
  expect(kinds).not.toContain('repeated-article');
});
