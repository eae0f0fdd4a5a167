import type { Subcommand } from './subcommand.ts';

export const render: Subcommand = {
  summary: 'make any format from a stored report',
  operands: [
    {
      name: 'report',
      sentence: 'a report.json, the folder it lies in, or - for standard input; without one, that of --from',
      takes: 'one or none',
    },
  ],
  settings: ['report', 'from', 'quiet', 'verbose', 'color'],
  after: `Without --report the summary is printed. A patch cannot be made: it needs the
articles' bytes, and changes.patch lies beside the report.

Examples:
  dedupe-wire render                                  the summary once more
  dedupe-wire render report.json --report sarif       SARIF to standard output
  dedupe-wire render --report html=page.html --report csv=cuts.csv
`,
  load: async () => (await import('../render.ts')).render,
};
