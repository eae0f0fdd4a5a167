import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- measured: from here to the end mark everything is written by npm run bench:quality -->';
const end = '<!-- end of what was measured -->';

const opening = `# Quality: what was found, what was cut, what was lost

[README.md](README.md) says what is planted and how it is counted.
`;

/** Puts new figures into the results file and leaves what people wrote above and below them. */
export function writeResults(path: string, figures: string): void {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : `${opening}\n${begin}\n${end}\n`;
  writeFileSync(path, withFigures(old, figures));
}

/** The text with everything between the two marks replaced; both marks are added where they are missing. */
export function withFigures(old: string, figures: string): string {
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from === -1 || to < from) return `${old.trimEnd()}\n\n${begin}\n\n${figures}\n\n${end}\n`;
  return `${old.slice(0, from)}${begin}\n\n${figures}\n\n${old.slice(to)}`;
}
