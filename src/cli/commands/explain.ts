import { kinds } from '../../core/finding.ts';
import type { Subcommand } from './subcommand.ts';

const words = Object.fromEntries(Object.entries(kinds).map(([kind, { title }]) => [kind, title]));

export const explain: Subcommand = {
  summary: 'tell what a kind of finding is, or all about one finding',
  operands: [
    {
      name: 'kind|id',
      sentence: 'a kind, such as near-repeat, or the id of a finding; its beginning will do',
      takes: 'one',
      words,
    },
  ],
  settings: ['from', 'color'],
  after: `Examples:
  dedupe-wire explain near-repeat     what it is, when it is cut, an example
  dedupe-wire explain 27e46c2ad391467f
                                      a finding of the last run: its
                                      copies, why, which words differ
`,
  load: async () => (await import('../explain.ts')).explain,
};
