import type { Subcommand } from './subcommand.ts';

export const review: Subcommand = {
  summary: 'go through a plan and decide about each cut',
  operands: [{ name: 'plan', sentence: 'a file that --plan wrote', takes: 'one' }],
  settings: ['quiet', 'color'],
  after: `Shows each finding with what would go and what would stay, and asks for a
letter: y cuts, n keeps, a and d do the same for the rest of the article, q
ends; ? lists all. The answers are written into the plan, and a second review
goes on where the first ended. Nothing is cut before dedupe-wire apply.
`,
  load: async () => (await import('../review.ts')).review,
};
