import type { Subcommand } from './subcommand.ts';

export const init: Subcommand = {
  summary: 'write a config file with every setting, commented out',
  operands: [],
  settings: ['quiet', 'color'],
  after: `It writes dedupe-wire.config.json into the working folder, and never over a
config file that is there.

Examples:
  dedupe-wire init                    then take away the // of what is to change
  dedupe-wire --print-config          which settings a run obeys, and from where
`,
  load: async () => (await import('../init.ts')).init,
};
