import type { Subcommand } from './subcommand.ts';

export const apply: Subcommand = {
  summary: 'make the cuts of a plan',
  operands: [{ name: 'plan', sentence: 'a file that --plan wrote', takes: 'one' }],
  settings: ['out', 'config', 'dryRun', 'inPlace', 'quiet', 'verbose', 'color'],
  after: `Makes the cuts that nobody decided against, and proves once more that nothing
is lost by them. An article that is not what it was when the plan was made is
named and left as it is, and so is one that shares a cut with it; the exit code
is 2 then. Go to the folder that the plan was made in.

Examples:
  dedupe-wire ./articles --plan plan.json
  dedupe-wire review plan.json
  dedupe-wire apply plan.json --in-place
`,
  load: async () => (await import('../apply.ts')).apply,
};
