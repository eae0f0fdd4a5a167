import type { Line } from './article.ts';
import { skipInvisible, trimInvisible } from './blank.ts';
import type { LineGroup } from './line-group.ts';
import type { LineShape } from './line-shape.ts';
import { runLength } from './line-signs.ts';

/** Front matter is not looked for further down than this: a rule in plain copy must not swallow the story. */
const longestFrontMatter = 100;
/** Units of a line that are looked at for a key. */
const longestKey = 200;
/** Fences longer than this count as this long, so that only so many kinds of fence can be searched for in vain. */
const longestFence = 16;

function visibleText(text: string, line: Line): string {
  const start = skipInvisible(text, line.start, line.end);
  return text.slice(start, trimInvisible(text, start, line.end));
}

function isKeyLine(line: string): boolean {
  return /^[\w.-]+[ \t]*:/.test(line.slice(0, longestKey));
}

/** A line between the rules of front matter that is no `key: value`: the rest of a value, an item, a comment. */
function isValueLine(text: string, line: Line): boolean {
  const isSetIn = skipInvisible(text, line.start, line.end) > line.start;
  return isSetIn || /^(?:-|#|[\]}]|$)/.test(text.slice(line.start, Math.min(line.end, line.start + 1)));
}

/** Finds `key: value` lines between `---` at the very top and the next `---` or `...`; its last line, or -1. */
function findFrontMatter(text: string, lines: readonly Line[]): number {
  let keys = 0;
  for (const [index, line] of lines.slice(0, longestFrontMatter).entries()) {
    const visible = visibleText(text, line);
    if (index === 0) {
      if (visible !== '---') return -1;
    } else if (visible === '---' || visible === '...') return keys > 0 ? index : -1;
    else if (isKeyLine(visible)) keys++;
    else if (!isValueLine(text, line)) return -1;
  }
  return -1;
}

/** A line that opens or closes a block of code. */
interface Fence {
  readonly line: number;
  readonly mark: string;
  readonly length: number;
  /** Nothing stands behind the marks: only such a fence can close a block. */
  readonly bare: boolean;
  /** Back-ticks behind back-ticks are code within a line. */
  readonly opens: boolean;
}

function readFence(text: string, line: Line, index: number): Fence {
  const start = skipInvisible(text, line.start, line.end);
  const end = trimInvisible(text, start, line.end);
  const mark = text.charAt(start);
  const length = runLength(text, start, end);
  const opens = mark === '~' || !text.slice(start + length, end).includes(mark);
  return { line: index, mark, length: Math.min(length, longestFence), bare: start + length === end, opens };
}

function collectFences(
  text: string,
  lines: readonly Line[],
  shapes: readonly LineShape[],
  from: number,
): Fence[] {
  const fences: Fence[] = [];
  for (const [index, line] of lines.entries()) {
    const shape = shapes[index];
    if (index >= from && shape?.sign === 'fence' && shape.quote === 0)
      fences.push(readFence(text, line, index));
  }
  return fences;
}

function findCloser(fences: readonly Fence[], opener: number, { mark, length }: Fence): Fence | undefined {
  for (let at = opener + 1; at < fences.length; at++) {
    const fence = fences[at];
    if (fence?.bare === true && fence.mark === mark && fence.length >= length) return fence;
  }
  return undefined;
}

/**
 * Pairs fences as Markdown does: a block ends at the first bare fence of the same mark that is at least as long. A
 * fence that nothing closes opens no block; Markdown would run on to the end, but a stray one must not take the story
 * with it. Linear: a search in vain is not repeated for a fence as long or longer.
 */
function pairFences(fences: readonly Fence[]): LineGroup[] {
  const groups: LineGroup[] = [];
  const vain = new Map<string, number>();
  let after = -1;
  for (const [index, fence] of fences.entries()) {
    const isVain = fence.length >= (vain.get(fence.mark) ?? longestFence + 1);
    if (fence.line <= after || !fence.opens || isVain) continue;
    const closer = findCloser(fences, index, fence);
    if (closer === undefined) vain.set(fence.mark, fence.length);
    else {
      groups.push({ firstLine: fence.line, lastLine: closer.line, mark: 'code' });
      after = closer.line;
    }
  }
  return groups;
}

/**
 * Finds what is no copy of paragraphs: front matter at the top (mark `front-matter`) and fenced blocks of code, blank
 * lines in them included. Sorted, disjoint.
 */
export function findRegions(text: string, lines: readonly Line[], shapes: readonly LineShape[]): LineGroup[] {
  const last = findFrontMatter(text, lines);
  const code = pairFences(collectFences(text, lines, shapes, last + 1));
  return last < 0 ? code : [{ firstLine: 0, lastLine: last, mark: 'front-matter' }, ...code];
}
