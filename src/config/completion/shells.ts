export type Shell = 'bash' | 'zsh' | 'fish';

/** Shells that can be taught to complete the command. */
export const shells: Readonly<Record<Shell, string>> = {
  bash: 'bash 3.2 and newer',
  zsh: 'zsh 5 and newer',
  fish: 'fish 3 and newer',
};
