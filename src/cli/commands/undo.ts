import type { Subcommand } from './subcommand.ts';

export const undo: Subcommand = {
  summary: 'take back what --in-place did',
  operands: [{ name: 'run', sentence: 'number of the run; the latest without one', takes: 'one or none' }],
  settings: ['list', 'forget', 'out', 'config', 'quiet', 'color'],
  after: `Each --in-place run keeps the originals of what it rewrites in the report
folder, in undo/<run>. Undoing brings them back byte for byte and removes the
record. A file that was edited since is named and left as it is; the rest is
undone, and the record stays. Files outside of the working folder are not
touched.

Examples:
  dedupe-wire undo              take back the latest run
  dedupe-wire undo --list       which runs can be taken back
  dedupe-wire undo --forget 3   keep the articles as they are, and remove the
                                records of runs 1 to 3
`,
  load: async () => (await import('../undo.ts')).undo,
};
