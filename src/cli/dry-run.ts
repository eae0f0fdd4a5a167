import type { Work } from './work.ts';

/** `--dry-run`: the patch is what was asked for, in the articles' own bytes. */
export async function dryRun({ printer, patches, summarize, send }: Work): Promise<number> {
  printer.answer(Array.from(patches.values(), (patch) => Buffer.from(patch, 'latin1')));
  summarize('aside', await send());
  return 0;
}
