import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copy to plant in: a headline where there is one, and paragraphs without line breaks. */
export interface BaseArticle {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/**
 * Reads every text file of a folder, sorted by path. A file may hold several articles, with a line that is a form feed
 * between them. Files that are no text are left out.
 *
 * @throws when the folder cannot be read
 */
export function readBase(folder: string): BaseArticle[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return names.flatMap((path) => {
    const text = textOf(readFileSync(path));
    if (text === undefined) return [];
    return text.split('\n\f\n').map((article, at) => ({
      name: `${path.slice(folder.length + 1)}#${at + 1}`,
      paragraphs: paragraphsOf(article),
    }));
  });
}

function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  const utf8 = bytes.toString('utf8');
  const text = utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8;
  return text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
}

/** Paragraphs by blank lines, by indents where lines are wrapped, and by lines where they are not. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/[\n\v\u0085\u2028\u2029]/u);
  const wrapped = isWrapped(lines);
  const found: string[] = [];
  let open = '';
  for (const line of lines) {
    const words = tidy(line);
    const begins = !wrapped || words === '' || /^(?:\t|\s{2})/u.test(line);
    if (begins && open !== '') found.push(open);
    open = begins || open === '' ? words : `${open} ${words}`;
  }
  if (open !== '') found.push(open);
  return found;
}

/** Wrapped copy has lines of a like length, and none that is long. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const sorted = lengths.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return sorted.length >= 5 && at(0.95) <= 90 && at(0.5) >= 45;
}

function tidy(line: string): string {
  // Control characters and soft hyphens would make the feed another test than the one of its labels.
  return line
    .replace(/[\p{Cc}\u00ad\u200b\ufeff]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');
}
