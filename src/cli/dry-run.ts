import type { Work } from './work.ts';

/** `--dry-run`: the patch is what was asked for, in the articles' own bytes. */
export function dryRun({ printer, patches, summarize }: Work): number {
  printer.answer(Array.from(patches.values(), (patch) => Buffer.from(patch, 'latin1')));
  summarize('aside', []);
  return 0;
}
