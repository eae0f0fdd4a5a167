import type { Finding } from '../core/finding.ts';
import { forJsonValue, forTerminal } from './escape.ts';
import { actedOn, findingInWords } from './in-words.ts';
import { inPieces } from './pieces.ts';
import type { Report } from './report.ts';

/**
 * A GitLab code quality report: one entry a finding, at the first copy that was acted on. `minor` is what is cut,
 * `info` what stays. The fingerprint is the finding's id, so that an entry is known again where lines have moved.
 */
export function gitlab(report: Report): Iterable<string> {
  return inPieces(entries(report));
}

function* entries({ findings }: Report): Generator<string> {
  let before = '[\n';
  for (const finding of findings) {
    const entry = entryOf(finding);
    if (entry === undefined) continue;
    yield before + forJsonValue(entry);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function entryOf(finding: Finding): object | undefined {
  const [first] = actedOn(finding);
  if (first === undefined) return undefined;
  return {
    description: forTerminal(findingInWords(finding)),
    check_name: finding.kind,
    fingerprint: finding.id,
    severity: finding.action === 'cut' ? 'minor' : 'info',
    location: { path: wellFormed(first.path), lines: { begin: first.start.line, end: first.end.line } },
  };
}

/** GitLab wants the path as git has it, so that only what JSON in UTF-8 cannot carry is spelled out. */
function wellFormed(path: string): string {
  return path.replace(/[\ud800-\udfff]+/gu, (halves) => forTerminal(halves));
}
