import type { Spot } from '../feed/render.ts';
import { covered, placesOfCopies, placesOfCuts, touching, type Places } from '../score/places.ts';
import type { Report, ReportFinding } from '../score/report.ts';
import type { Case, Expectation } from './read-cases.ts';

/** What the tool did about one case. */
export interface CaseVerdict {
  readonly case: Case;
  readonly got: Expectation;
  readonly right: boolean;
  /** Findings that hold both paragraphs. */
  readonly findings: readonly ReportFinding[];
}

/** The articles of all cases as files, by path; every case has its own. */
export function caseFiles(cases: readonly Case[]): ReadonlyMap<string, string> {
  return new Map(
    cases.flatMap(({ articles }, at) =>
      articles.map((paragraphs, article): [string, string] => [
        pathOf(at, article),
        `${paragraphs.join('\n\n')}\n`,
      ]),
    ),
  );
}

function pathOf(at: number, article: number): string {
  return `case-${String(at + 1).padStart(3, '0')}-${article + 1}.txt`;
}

/** Compares the report of a run over `caseFiles` with what was expected by hand. */
export function judgeCases(cases: readonly Case[], report: Report): CaseVerdict[] {
  const copies = placesOfCopies(report);
  const cuts = placesOfCuts(report);
  return cases.map((one, at) => judgeCase(one, at, copies, cuts));
}

function judgeCase(one: Case, at: number, copies: Places, cuts: Places): CaseVerdict {
  const spots = one.pair.map((name) => spotOf(one, at, name));
  const [first, second] = spots.map((spot) => touching([spot], copies).map(({ finding }) => finding));
  const findings = [...new Set(first)].filter((finding) => second?.includes(finding));
  const isCut = (spot: Spot): boolean => covered([spot], cuts, () => true) > 0;
  const cut = spots.some(isCut);
  const got = cut ? 'cut' : findings.length > 0 ? 'reported' : 'silent';
  const kept = one.keeps === undefined || !isCut(spotOf(one, at, one.keeps));
  const expected = one.expect.includes(got) || (one.expect.includes('stays') && !cut);
  const named = one.kinds === undefined || findings.some(({ kind }) => one.kinds?.includes(kind));
  return { case: one, got, right: expected && kept && named, findings };
}

function spotOf(one: Case, at: number, name: string): Spot {
  const [article = 0, paragraph = 0] = name.split(':').map((part) => Number(part) - 1);
  const paragraphs = one.articles[article];
  const text = paragraphs?.[paragraph];
  if (paragraphs === undefined || text === undefined) {
    throw new Error(`Case "${one.name}" has no paragraph ${name}.`);
  }
  const start = paragraphs.slice(0, paragraph).reduce((sum, above) => sum + Buffer.byteLength(above) + 2, 0);
  const line = 1 + 2 * paragraph;
  return {
    path: pathOf(at, article),
    start,
    end: start + Buffer.byteLength(text),
    firstLine: line,
    lastLine: line,
  };
}
