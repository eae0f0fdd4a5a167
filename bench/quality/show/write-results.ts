import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const ours = 'npm run bench:quality';
const beginOf = (command: string): string =>
  `<!-- measured: from here to the end mark everything is written by ${command} -->`;
const end = '<!-- end of what was measured -->';

const opening = `# Quality: what was found, what was cut, what was lost

[README.md](README.md) says what is planted and how it is counted.
`;

/** Puts new figures into the results file and leaves what people wrote above and below them. */
export function writeResults(path: string, figures: string): void {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : `${opening}\n${beginOf(ours)}\n${end}\n`;
  writeFileSync(path, withFigures(old, figures));
}

/** The text with everything between the marks of a command replaced; both are added where they are missing. */
export function withFigures(old: string, figures: string, command: string = ours): string {
  const begin = beginOf(command);
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from === -1 || to < from) return `${old.trimEnd()}\n\n${begin}\n\n${figures}\n\n${end}\n`;
  return `${old.slice(0, from)}${begin}\n\n${figures}\n\n${old.slice(to)}`;
}
