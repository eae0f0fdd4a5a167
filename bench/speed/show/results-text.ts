import { table } from '../../quality/show/table.ts';
import { othersDuring, type Result } from '../keep/results.ts';
import { spreadOf, type Spread } from '../sample/statistics.ts';
import { rowsOf, type Row } from './table-rows.ts';

/** All figures as Markdown that reads well in a terminal. */
export function resultsText(results: readonly Result[], facts: readonly string[]): string {
  const failed = results.flatMap(({ key, series }) =>
    series.flatMap(({ name, failure }) => (failure === undefined ? [] : `${key}, ${name}: ${failure}`)),
  );
  const rows = rowsOf(results);
  const busy = rows.some(({ word }) => word === 'busy') ? [busyLegend] : [];
  return [
    facts.map((fact) => `- ${fact}`).join('\n'),
    '## Targets',
    table(['what', 'target', 'median', 'least - most', 'rounds', 'met'], rows.map(cells)),
    ...busy,
    ...listed('Failed:', failed),
    ...listed(
      'Left out:',
      results.flatMap((one) => one.absent),
    ),
    '## Runs',
    'others: cores that other programs, and the kernel for anyone, kept busy meanwhile.',
    runTable(results),
  ].join('\n\n');
}

const busyLegend =
  'busy: other programs kept the machine from its work, so that the figure means little; see `others` below.';

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)].join('\n')];
}

function cells({ what, target, unit, got, rounds, word }: Row): string[] {
  const sign = target?.is === 'atMost' ? '≤' : '≥';
  const bound = target === undefined ? '-' : `${sign} ${target.value}${target.unit}`;
  if (got === undefined) return [what, bound, '-', '-', '0', word ?? 'no figure'];
  const spread = `${figure(got.least)} - ${figure(got.most)}`;
  return [what, bound, `${figure(got.median)}${unit}`, spread, String(rounds), word ?? verdict(target, got)];
}

/** Three digits, as more would only be noise; two of what is below one. */
function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 1) return value.toFixed(value >= 10 ? 1 : 2);
  return value.toPrecision(2);
}

function verdict(target: Row['target'], { median }: Spread): string {
  if (target === undefined) return '';
  const isMet = target.is === 'atMost' ? median <= target.value : median >= target.value;
  return isMet ? 'yes' : 'NO';
}

function runTable(results: readonly Result[]): string {
  const rows = results.flatMap((result) =>
    result.series.map(({ name, samples, failure }, index) => {
      const seconds = spreadOf(samples.map((one) => one.seconds));
      const own = spreadOf(samples.flatMap(({ ownCpu }) => ownCpu ?? []));
      const peak = spreadOf(samples.flatMap((one) => one.peak ?? []));
      const others = index === 0 ? othersDuring(result)?.toFixed(2) : undefined;
      return [
        index === 0 ? result.key : '',
        name,
        seconds === undefined ? (failure === undefined ? '-' : 'failed') : precise(seconds.median),
        seconds === undefined ? '-' : `${precise(seconds.least)} - ${precise(seconds.most)}`,
        own === undefined ? '-' : own.median.toFixed(2),
        peak === undefined ? '-' : (peak.median / 1e6).toFixed(0),
        others ?? '',
        index === 0 ? result.date : '',
      ];
    }),
  );
  const head = ['measure', 'program', 'seconds', 'least - most', 'processor s', 'peak MB', 'others', 'date'];
  return table(head, rows);
}

function precise(seconds: number): string {
  return seconds.toFixed(seconds < 1 ? 3 : 2);
}
