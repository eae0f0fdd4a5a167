import type { Subcommand } from './subcommand.ts';

export const explain: Subcommand = {
  summary: 'tell what a kind of finding is, with an example',
  operands: [{ name: 'kind', sentence: 'a kind, such as near-repeat', takes: 'one' }],
  settings: ['color'],
  after: `Examples:
  dedupe-wire explain near-repeat     what it is, when it is cut, an example
`,
  load: async () => (await import('../explain.ts')).explain,
};
