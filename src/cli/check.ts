import type { Work } from './work.ts';

/** `--check`: the summary is what was asked for, unless a report is. */
export async function check({ summarize, send, recorded }: Work): Promise<number> {
  summarize('answer', [...(await send()), ...recorded]);
  return 0;
}
