import type { PageDetail } from '../page-data.ts';
import type { Filter } from './route.ts';
import { findingCount, findings, index, isCut, pathOf, readBlock, titleOf } from './store.ts';

/** Steps of the scores from the top; each reaches up to the one before. */
export const scoreSteps = [
  { from: 1, name: 'word for word' },
  { from: 0.95, name: '95 to 99% alike' },
  { from: 0.9, name: '90 to 94% alike' },
  { from: 0.85, name: '85 to 89% alike' },
  { from: 0, name: 'less than 85% alike' },
] as const;

function isInScore(finding: number, asked: string): boolean {
  const step = scoreSteps.findIndex(({ from }) => String(from) === asked);
  const score = findings.score[finding] ?? 0;
  return score >= (scoreSteps[step]?.from ?? 0) && score < (scoreSteps[step - 1]?.from ?? Infinity);
}

function isWithin(finding: number, within: string): boolean {
  const paths = [findings.path[finding] ?? -1, ...(findings.others[finding] || [])];
  return paths.some((path) =>
    within.endsWith('/') ? pathOf(path).startsWith(within) : pathOf(path) === within,
  );
}

/** The findings that a filter lists as far as their details need not be read for it. */
function candidates({ kind, action, within, score }: Filter): number[] {
  const kindIndex = index.kinds.findIndex(({ name }) => name === kind);
  const found: number[] = [];
  for (let finding = 0; finding < findingCount; finding++) {
    if (kind !== '' && findings.kind[finding] !== kindIndex) continue;
    if (action !== '' && isCut(finding) !== (action === 'cut')) continue;
    if (score !== '' && !isInScore(finding, score)) continue;
    if (within !== '' && !isWithin(finding, within)) continue;
    found.push(finding);
  }
  return found;
}

/** Letters without case, any white space as one blank: how words are looked for. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function textOf(finding: number, { reason, printings, differences }: PageDetail): string {
  const paths = [findings.path[finding] ?? -1, ...(findings.others[finding] || [])].map(pathOf);
  const copy = printings.flatMap(({ pieces }) => pieces.map(({ text = '' }) => text));
  return plain(
    [
      ...paths,
      titleOf(finding),
      findings.id[finding],
      reason,
      ...copy,
      ...(differences ?? []).flatMap((words) => words.slice(1)),
    ].join('\n'),
  );
}

function sorted(found: readonly number[], { order }: Filter): readonly number[] {
  if (order === 'place') return found;
  const [column, sign] = {
    size: [findings.size, -1] as const,
    copies: [findings.printings, -1] as const,
    score: [findings.score, 1] as const,
  }[order];
  return found.toSorted((a, b) => sign * ((column[a] ?? 0) - (column[b] ?? 0)) || a - b);
}

/** Milliseconds of searching before the page may draw again. */
const slice = 12;

/**
 * Finds what a filter lists. Words are looked for in paths, reasons and whole copies, block by block, and the page
 * stays free between two slices. `undefined` when `isWanted` says that nobody waits for it any more.
 */
export async function select(
  filter: Filter,
  isWanted: () => boolean,
): Promise<readonly number[] | undefined> {
  const rest = candidates(filter);
  const words = plain(filter.words);
  if (words === '') return sorted(rest, filter);
  const found: number[] = [];
  let began = performance.now();
  let next = 0;
  for (let block = 0; block < findings.blocks.length && next < rest.length; block++) {
    const first = findings.blocks[block] ?? 0;
    const end = findings.blocks[block + 1] ?? findingCount;
    if ((rest[next] ?? end) >= end) continue;
    const details = readBlock(block);
    for (; next < rest.length && (rest[next] ?? end) < end; next++) {
      const finding = rest[next] ?? first;
      const detail = details[finding - first];
      if (detail !== undefined && textOf(finding, detail).includes(words)) found.push(finding);
    }
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (!isWanted()) return undefined;
    began = performance.now();
  }
  return sorted(found, filter);
}
