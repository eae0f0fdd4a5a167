import { apply } from './apply.ts';
import { completion } from './completion.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { render } from './render.ts';
import { review } from './review.ts';
import type { Subcommand } from './subcommand.ts';
import { undo } from './undo.ts';

/** The commands besides the plain one, which reads articles. */
export type CommandName = 'explain' | 'render' | 'review' | 'apply' | 'undo' | 'init' | 'completion';

/** In the order of the help. */
export const commands: Readonly<Record<CommandName, Subcommand>> = {
  explain,
  render,
  review,
  apply,
  undo,
  init,
  completion,
};

export const commandNames: readonly CommandName[] = Object.keys(commands) as CommandName[];

export function isCommandName(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}
