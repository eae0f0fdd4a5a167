import { shells } from '../../config/completion/shells.ts';
import type { Subcommand } from './subcommand.ts';

export const completion: Subcommand = {
  summary: 'print what lets a shell complete this command',
  operands: [{ name: 'shell', sentence: 'bash, zsh or fish', takes: 'one', words: shells }],
  settings: ['color'],
  after: `Examples:
  bash, in ~/.bashrc:  eval "$(dedupe-wire completion bash)"
  zsh, in ~/.zshrc, below compinit:
                       eval "$(dedupe-wire completion zsh)"
  fish, once:          dedupe-wire completion fish \\
                         > ~/.config/fish/completions/dedupe-wire.fish
`,
  load: async () => (await import('../completion.ts')).completion,
};
