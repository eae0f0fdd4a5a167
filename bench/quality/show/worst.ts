import { goalOf } from '../plant/kinds.ts';
import type { Label } from '../feed/render.ts';
import type { Verdict } from '../score/judge-label.ts';
import { touching } from '../score/places.ts';
import type { Score } from '../score/score.ts';
import type { Measured } from '../measure.ts';
import { shortened } from './table.ts';

const most = 10;

/** The worst decisions on both sides, with what the tool said: up to ten of what was cut, missed, and judged wrongly. */
export function worstDecisions({ report, cut, cases }: Measured): string {
  return [
    '## Worst cuts',
    listed([...wrongCuts(report, '--across report'), ...wrongCuts(cut, '--across cut')]),
    '## Worst misses',
    listed(misses(report)),
    '## Cases decided otherwise than by hand',
    listed(
      cases
        .filter(({ right }) => !right)
        .map(({ case: one, got, findings }) => {
          const said = findings.map(({ kind, reason }) => `${kind}: ${reason}`).join(' / ');
          return `${one.name}: expected ${wanted(one.expect, one.kinds)}, got ${got}. ${said}`;
        }),
      Number.MAX_SAFE_INTEGER,
    ),
  ].join('\n\n');
}

function wanted(expect: readonly string[], kinds: readonly string[] | undefined): string {
  return expect.join(' or ') + (kinds === undefined ? '' : ` as ${kinds.join(' or ')}`);
}

function listed(lines: readonly string[], limit: number = most): string {
  if (lines.length === 0) return 'None.';
  const rest = lines.length > limit ? [`… and ${lines.length - limit} more`] : [];
  return [...lines.slice(0, limit), ...rest].map((line) => `- ${shortened(line, 600)}`).join('\n');
}

/** Lost words first, because they are what nothing brings back; then bytes that no plant allows to cut. */
function wrongCuts({ lost, cuts, factsCut, cutPlaces }: Score, run: string): string[] {
  const losses = lost.texts.map(({ own, lost: words }) => {
    const [cut] = touching([own.spot], cutPlaces);
    const why = cut === undefined ? '' : `${cut.finding.kind}: ${cut.finding.reason}`;
    return `${run}, ${at(own.spot)}: lost “${words.join(' ')}” of “${shortened(own.text, 160)}” ${why}`;
  });
  const wrong = cuts.wrong.map(
    ({ path, span, wrongBytes, finding, label }) =>
      `${run}, ${path} bytes ${span.start}-${span.end}: ${wrongBytes} bytes no plant allows` +
      `${label === undefined ? '' : ` (beside or in ${label.id})`}. ${finding.kind}: ${finding.reason}`,
  );
  const facts = factsCut.map(
    ({ label, findings }) =>
      `${run}, ${named(label)}: cut although ${label.facts.join(', ')}. ${said(findings)}`,
  );
  // One after the other of the three lists, so that none of them hides the others.
  const length = Math.max(losses.length, wrong.length, facts.length);
  return Array.from({ length }, (_, index) => [losses[index], wrong[index], facts[index]])
    .flat()
    .filter((line) => line !== undefined);
}

/** Plants that were not found and hazards that were not named, the kinds with the highest goal first; one a kind in turn. */
function misses({ verdicts }: Score): string[] {
  const missed = verdicts.filter(isMissed).toSorted((a, b) => weight(b) - weight(a));
  const turn = new Map<Verdict, number>();
  const counts = new Map<string, number>();
  for (const verdict of missed) {
    const count = counts.get(verdict.label.kind) ?? 0;
    turn.set(verdict, count);
    counts.set(verdict.label.kind, count + 1);
  }
  return missed
    .toSorted((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0))
    .map(({ label, findings }) => {
      const facts = label.facts.length === 0 ? '' : ` (${label.facts.join(', ')})`;
      return `${named(label)}${facts}: “${shortened(label.words, 200)}” ${said(findings)}`;
    });
}

function isMissed({ label, found, updated }: Verdict): boolean {
  if (label.right === 'stays') return false;
  return label.right === 'updated' ? !updated : !found;
}

function weight({ label }: Verdict): number {
  return label.right === 'updated' ? 1 : (goalOf(label.kind) ?? 0);
}

function said(findings: readonly { readonly kind: string; readonly reason: string }[]): string {
  if (findings.length === 0) return 'Nothing was reported there.';
  return findings.map(({ kind, reason }) => `${kind}: ${reason}`).join(' / ');
}

function named({ id, original, copy }: Label): string {
  const [first, second] = [original[0], copy[0]];
  return `${id}, ${first === undefined ? '' : at(first)} → ${second === undefined ? '' : at(second)}`;
}

function at({ path, firstLine, lastLine }: { path: string; firstLine: number; lastLine: number }): string {
  return `${path}:${firstLine}${lastLine > firstLine ? `-${lastLine}` : ''}`;
}
