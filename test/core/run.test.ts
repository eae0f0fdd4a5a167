import { expect, test } from 'vitest';
import { fromString } from '../../src/core/copy/decoded.ts';
import { entryOf, look } from '../../src/core/entry.ts';
import { leaveAlone, settleArticle } from '../../src/core/run.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { sentence } from './made-article.ts';

test('an article that is left alone keeps all its copy, and what it repeats is told', () => {
  const text = [sentence(0), sentence(0), 'No comment.', sentence(1), 'No comment.', ''].join('\n');
  const entry = entryOf({ path: 'a.txt', load: () => fromString(text) });
  const seen = look(entry, defaultSettings);
  if (seen === undefined) throw new Error('the article can be had');
  settleArticle(entry, seen, defaultSettings);
  expect(entry.removals).toHaveLength(1);
  expect(entry.drafts.map(({ finding }) => finding.action)).toEqual(['cut', 'kept']);
  expect(leaveAlone(entry, seen, defaultSettings).left).toBe(seen.article);
  expect(entry.removals).toEqual([]);
  expect(entry.drafts.flatMap(({ cuts }) => cuts)).toEqual([]);
  expect(entry.drafts.map(({ finding }) => `${finding.action}: ${finding.reason}`)).toEqual([
    'kept: Without it the rest of the article would be read in another way.',
    'kept: A line this short, or not shaped as a sentence, may repeat on purpose.',
  ]);
});
