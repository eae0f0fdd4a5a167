import { plantKinds } from '../plant/kinds.ts';
import { reachesGoal, type KindScore } from '../score/judge-label.ts';
import { kindScores, sumOf, type Score } from '../score/score.ts';
import type { Measured } from '../measure.ts';
import { goalTable, perMillion } from './goals.ts';
import { share, table } from './table.ts';
import { worstDecisions } from './worst.ts';

/** All figures of one run as Markdown that reads well in a terminal. */
export function results(measured: Measured): string {
  const { base, files, megabytes, report, cut, cost } = measured;
  return [
    `Base: ${base.name}, ${base.articles} articles with ${base.paragraphs} paragraphs that share nothing. ` +
      `Seed ${base.seed}. Feed: ${files} files, ${megabytes.toFixed(1)} MB, ${report.verdicts.length} plants.`,
    '## Goals',
    goalTable(measured),
    '## Repeats',
    'found: the copy or its original is at least half covered by copies of findings. linked: by findings that hold both ' +
      'of them. cut: at least half of one of them is left out, without and with `--across cut`.',
    repeatTable(report, cut),
    '## Hazards and repeats on purpose',
    'Nothing here may be cut. updated: both sides stand in one `updated-paragraph`.',
    hazardTable(report, cut),
    '## Cuts and losses',
    lossTable(report, cut),
    '## Cases labelled by hand',
    caseTable(measured),
    '## Cost',
    'One run each on one machine, so the ratios are rough and decide nothing.',
    table(
      ['whole run against', 'times as long'],
      [
        ['`--across off`', cost.againstOff.toFixed(1)],
        ['a plain copy of the folder', cost.againstCopy.toFixed(1)],
      ],
    ),
    worstDecisions(measured),
  ].join('\n\n');
}

function repeatTable(report: Score, cut: Score): string {
  const across = new Map(kindScores(cut, 'repeat').map((one) => [one.kind, one]));
  const rows = kindScores(report, 'repeat').map((one) => {
    const other = across.get(one.kind);
    const marks = [one, other].map((score) => (score === undefined ? undefined : reachesGoal(score)));
    return [plantKinds[one.kind].title, ...repeatCells(one, other), marks.includes(false) ? 'below' : ''];
  });
  const all = repeatCells(sumOf(kindScores(report, 'repeat')), sumOf(kindScores(cut, 'repeat')));
  const head = ['kind', 'planted', 'found', 'recall', 'linked', 'cut', 'cut across', 'goal'];
  return table(head, [...rows, ['all', ...all, '']]);
}

type Counts = Omit<KindScore, 'kind'>;

function repeatCells(one: Counts, other: Counts | undefined): string[] {
  const numbers = [one.planted, one.found].map(String);
  return [...numbers, share(one.found, one.planted), ...[one.linked, one.cut, other?.cut ?? 0].map(String)];
}

function hazardTable(report: Score, cut: Score): string {
  const rows = (['hazard', 'purpose'] as const).flatMap((group) => {
    const across = new Map(kindScores(cut, group).map((one) => [one.kind, one]));
    return kindScores(report, group).map((one) => [
      plantKinds[one.kind].title,
      String(one.planted),
      String(one.touched),
      String(across.get(one.kind)?.touched ?? 0),
      group === 'hazard' ? String(one.updated) : '',
      String(one.found),
    ]);
  });
  return table(['kind', 'planted', 'cut', 'cut across', 'updated', 'reported at all'], rows);
}

function lossTable(report: Score, cut: Score): string {
  const row = (what: string, of: (score: Score) => string | number): string[] => [
    what,
    ...[report, cut].map((score) => String(of(score))),
  ];
  return table(
    ['', '--across report', '--across cut'],
    [
      row('cuts', ({ cuts }) => cuts.cuts),
      row('bytes cut', ({ cuts }) => cuts.cutBytes),
      row('bytes cut that no plant allows', ({ cuts }) => cuts.wrongBytes),
      row('cuts with such bytes', ({ cuts }) => cuts.wrong.length),
      row('paragraphs of their own cut', ({ cuts }) => cuts.ownParagraphsCut),
      row('unique words', ({ lost }) => lost.words),
      row('unique words lost', ({ lost }) => lost.lost),
      row('unique words lost per million', ({ lost }) => perMillion(lost.lost, lost.words)),
      row('words of wordings that gave way to another', ({ lost }) => lost.reworded),
      row('repeats with another fact cut', ({ factsCut }) => factsCut.length),
      row('versions named as one story', (score) => {
        const pairs = score.kinds.find(({ kind }) => kind === 'version')?.planted ?? 0;
        return `${score.versionsNamed} of ${pairs}`;
      }),
    ],
  );
}

function caseTable({ cases }: Measured): string {
  const expected = ['cut', 'reported', 'stays', 'silent'] as const;
  const rows = expected.map((name) => {
    const own = cases.filter((verdict) => verdict.case.expect[0] === name);
    return [name, String(own.length), String(own.filter(({ right }) => right).length)];
  });
  const right = cases.filter((verdict) => verdict.right).length;
  return table(['expected first', 'cases', 'right'], [...rows, ['all', String(cases.length), String(right)]]);
}
