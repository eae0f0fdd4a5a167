import { wasIdle, type Result } from '../keep/results.ts';
import { awkLines, copy, emptyNode, oneWorker, ours, twoWorkers } from '../measures/contenders.ts';
import { peers } from '../peers/list.ts';
import { pairedRatios, spreadOf, type Spread } from '../sample/statistics.ts';

/** One line of the table: a target and what was measured. */
export interface Row {
  readonly what: string;
  /** The bound; undefined where there is none and the figure is for comparison. */
  readonly target:
    { readonly is: 'atMost' | 'atLeast'; readonly value: number; readonly unit: string } | undefined;
  readonly unit: string;
  readonly got: Spread | undefined;
  readonly rounds: number;
  /** What stands in place of a figure. */
  readonly word: string | undefined;
}

const megabyte = 1e6;

/** Ratios to `cp -r` that the whole job may take, by the size of the feed. */
const wholeTargets: Readonly<Record<number, number>> = { 10_000: 1.75, 100_000: 1.5 };
const memoryTargets: Readonly<Record<number, number>> = { 10_000: 140, 100_000: 700 };
const checkTarget = 0.6;

/** All rows that results give, in the order of the targets. */
export function rowsOf(results: readonly Result[]): Row[] {
  const of = (group: Result['group']): Result[] =>
    results.filter((one) => one.group === group).toSorted((a, b) => a.articles - b.articles);
  return [
    ...of('whole').map((one) =>
      ratioRow(`${feedName(one)} against cp -r`, one, [ours, copy], atMost(wholeTargets[one.articles])),
    ),
    ...of('check').map((one) =>
      ratioRow(`${feedName(one)}, --check, against cp -r`, one, [ours, copy], checkBound(one)),
    ),
    ...of('one').map((one) => ratioRow('one article against node -e 0', one, [ours, emptyNode], atMost(1.2))),
    ...growthRows(of('whole')),
    ...of('big').flatMap(bigRows),
    ...of('whole').map(memoryRow),
    ...of('workers')
      .filter(({ series }) => series.length > 0)
      .map((one) =>
        ratioRow(
          `${feedName(one)}, two workers faster than one by`,
          one,
          [oneWorker, twoWorkers],
          atLeast(1.5),
        ),
      ),
    ...of('peers').flatMap(peerRows),
  ];
}

const atMost = (value: number | undefined, unit = '×'): Row['target'] =>
  value === undefined ? undefined : { is: 'atMost', value, unit };
const atLeast = (value: number, unit = '×'): Row['target'] => ({ is: 'atLeast', value, unit });

/** Targets are for feeds of a size that people keep; a handful of articles costs little more than the start. */
const checkBound = ({ articles }: Result): Row['target'] =>
  articles >= 10_000 ? atMost(checkTarget) : undefined;

function feedName({ articles }: Result): string {
  return `${articles.toLocaleString('en')} articles`;
}

/** Seconds of a contender, one a round. */
function secondsOf(result: Result, name: string): number[] {
  return result.series.find((one) => one.name === name)?.samples.map(({ seconds }) => seconds) ?? [];
}

function ratioRow(
  what: string,
  result: Result,
  [over, under]: readonly [string, string],
  target: Row['target'],
): Row {
  const ratios = pairedRatios(secondsOf(result, over), secondsOf(result, under));
  const word = wordFor(result, [over, under]);
  return { what, target, unit: '×', got: spreadOf(ratios), rounds: ratios.length, word };
}

/** Why a figure that these programs gave is missing or not to be trusted; what failed is told below the table. */
function wordFor(result: Result, names: readonly string[] = [ours]): string | undefined {
  const own = result.series.filter(({ name }) => names.includes(name));
  if (own.some(({ failure }) => failure !== undefined)) return 'failed';
  return wasIdle(result) ? undefined : 'busy';
}

/** Cost of an article in a feed against that in the next smaller one. */
function growthRows(wholes: readonly Result[]): Row[] {
  return wholes.slice(1).map((larger, index) => {
    const smaller = wholes[index] ?? larger;
    const [few, many] = [smaller, larger].map((one) =>
      spreadOf(secondsOf(one, ours).map((s) => s / one.articles)),
    );
    const got =
      few && many
        ? { median: many.median / few.median, least: many.least / few.most, most: many.most / few.least }
        : undefined;
    return {
      what: `cost of an article, ${larger.articles.toLocaleString('en')} against ${smaller.articles.toLocaleString('en')}`,
      target: atMost(1.3),
      unit: '×',
      got,
      rounds: Math.min(...[smaller, larger].map((one) => secondsOf(one, ours).length)),
      word: wordFor(larger) ?? wordFor(smaller),
    };
  });
}

function bigRows(result: Result): Row[] {
  const size = `one file of ${(result.bytes / megabyte).toFixed(result.bytes < 1e7 ? 1 : 0)} MB`;
  const seconds = secondsOf(result, ours);
  const speed = spreadOf(seconds.map((one) => result.bytes / megabyte / one));
  return [
    {
      what: size,
      target: atLeast(80, ' MB/s'),
      unit: ' MB/s',
      got: speed,
      rounds: seconds.length,
      word: wordFor(result),
    },
    ratioRow(`${size}, faster than ${awkLines}, by`, result, [awkLines, ours], atLeast(1)),
  ];
}

function memoryRow(result: Result): Row {
  const samples = result.series.find(({ name }) => name === ours)?.samples ?? [];
  const peaks = samples.flatMap(({ peak }) => (peak === undefined ? [] : [peak / megabyte]));
  const missing = samples.length > 0 && peaks.length === 0 ? 'needs GNU time' : undefined;
  return {
    what: `peak memory, ${feedName(result)}`,
    target: atMost(memoryTargets[result.articles], ' MB'),
    unit: ' MB',
    got: spreadOf(peaks),
    rounds: peaks.length,
    // A machine that does other work does not change how much memory is held.
    word: missing ?? (wordFor(result) === 'failed' ? 'failed' : undefined),
  };
}

function peerRows(result: Result): Row[] {
  return result.series
    .filter(({ name }) => name !== ours)
    .map(({ name }) => {
      const isNear = peers.find((peer) => peer.name === name)?.findsNearRepeats ?? false;
      const what = `${feedName(result)}, faster than ${name}, by`;
      return ratioRow(what, result, [name, ours], isNear ? atLeast(1) : undefined);
    });
}
