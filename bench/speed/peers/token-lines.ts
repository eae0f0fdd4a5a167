import { closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a feed as onion reads it: a word a line, `<doc>` around articles and `<p>` around paragraphs; returns the file. */
export function tokenLines(feed: string): string {
  const path = `${feed}.vertical`;
  if (existsSync(path)) return path;
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  const names = readdirSync(feed, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  for (const name of names.toSorted()) {
    const lines = readFileSync(join(feed, name), 'utf8').split(/\r?\n/u);
    writeSync(
      file,
      `<doc>\n${lines
        .filter((line) => line.trim() !== '')
        .map(paragraph)
        .join('')}</doc>\n`,
    );
  }
  closeSync(file);
  renameSync(unfinished, path);
  return path;
}

function paragraph(line: string): string {
  return `<p>\n${line.trim().split(/\s+/u).join('\n')}\n</p>\n`;
}
