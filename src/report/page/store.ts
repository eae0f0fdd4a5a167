import type { PageDetail, PageFindings, PageIndex } from '../page-data.ts';

function read(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

/** What the page knows from the beginning. */
export const index = read('index') as PageIndex;
export const findings: PageFindings = index.findings;
export const findingCount: number = findings.id.length;

const positions = new Map(findings.id.map((id, finding) => [id, finding]));

export function findingOf(id: string): number | undefined {
  return positions.get(id);
}

/** Blocks of details that stay read; the list in view needs two or three. */
const keptBlocks = 16;
const blocks = new Map<number, readonly PageDetail[]>();

/** Reads a block of details anew. */
export function readBlock(block: number): readonly PageDetail[] {
  return read(`block-${block}`) as readonly PageDetail[];
}

/** The block that holds a finding. */
function blockOf(finding: number): number {
  let [low, high] = [0, findings.blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((findings.blocks[middle] ?? 0) <= finding) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** All about one finding; its block is read when it is wanted and forgotten when many others were since. */
export function detailOf(finding: number): PageDetail {
  const block = blockOf(finding);
  const details = blocks.get(block) ?? readBlock(block);
  blocks.delete(block);
  blocks.set(block, details);
  const [oldest] = blocks.keys();
  if (blocks.size > keptBlocks && oldest !== undefined) blocks.delete(oldest);
  const detail = details[finding - (findings.blocks[block] ?? 0)];
  return detail ?? { reason: '', printings: [] };
}

export function pathOf(path: number): string {
  return index.paths[path] ?? '';
}

export function titleOf(finding: number): string {
  return index.kinds[findings.kind[finding] ?? -1]?.title ?? '';
}

export function isCut(finding: number): boolean {
  return findings.cut[finding] === 1;
}
