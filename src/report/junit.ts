import { kinds, type ArticleResult, type Finding, type Skip } from '../core/finding.ts';
import { linesOf, piecesOf, repeatOf } from './copies.ts';
import { forXml, forXmlAttribute } from './escape.ts';
import { doneInWords, evidenceInWords } from './in-words.ts';
import { inPieces } from './pieces.ts';
import type { Report } from './report.ts';

/** UTF-16 units of a copy that a failure shows: a test page is no place to read articles. */
const shownText = 400;

/**
 * The report as JUnit XML: a suite for each article, in which each repeat that is cut is a failed test, and an article
 * from which nothing is cut has one that passed. What was skipped is a skipped test, what could not be judged an error.
 */
export function junit(report: Report): Iterable<string> {
  return inPieces(suites(report));
}

interface Suite {
  readonly path: string;
  readonly cuts: readonly Finding[];
}

function* suites(report: Report): Generator<string> {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const judged = report.articles.map((article): Suite => ({
    path: article.path,
    cuts: cutsOf(article, byId),
  }));
  const failures = judged.reduce((sum, { cuts }) => sum + cuts.length, 0);
  const passed = judged.filter(({ cuts }) => cuts.length === 0).length;
  const errors = report.skipped.filter(({ level }) => level === 'error').length;
  const tests = failures + passed + report.skipped.length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="dedupe-wire" tests="${tests}" failures="${failures}" errors="${errors}">\n`;
  for (const suite of judged) yield* suiteXml(suite);
  for (const skip of report.skipped) yield skipXml(skip);
  yield '</testsuites>\n';
}

/** The findings by which something is cut from this very article. */
function cutsOf(article: ArticleResult, byId: ReadonlyMap<string, Finding>): readonly Finding[] {
  return article.findings
    .map((id) => byId.get(id))
    .filter((finding) => finding !== undefined)
    .filter(({ copies }) => copies.some(({ path, part }) => part === 'cut' && path === article.path));
}

function* suiteXml({ path, cuts }: Suite): Generator<string> {
  const name = forXmlAttribute(path);
  yield `<testsuite name="${name}" tests="${Math.max(cuts.length, 1)}" failures="${cuts.length}" errors="0" skipped="0">\n`;
  if (cuts.length === 0) yield `<testcase classname="${name}" name="nothing to cut"/>\n`;
  for (const finding of cuts) yield failureXml(finding, path);
  yield '</testsuite>\n';
}

function failureXml(finding: Finding, path: string): string {
  const repeat = repeatOf(finding);
  const printings = repeat?.others.filter((printing) => printing.path === path) ?? [];
  const cut = printings.flatMap((printing) => piecesOf(printing, 'cut'));
  const { title } = kinds[finding.kind];
  const text = (cut[0]?.text ?? '').slice(0, shownText);
  const lines = [
    finding.reason,
    ...evidenceInWords(finding),
    '',
    ...text.split('\n').map((line) => `  ${line}`),
  ];
  const name = `${title} ${finding.id}: ${linesOf(cut, '-')}`;
  return (
    `<testcase classname="${forXmlAttribute(path)}" name="${forXmlAttribute(name)}">` +
    `<failure type="${finding.kind}" message="${forXmlAttribute(`${title}: ${doneInWords(finding)}`)}">` +
    `${forXml(lines.join('\n'))}</failure></testcase>\n`
  );
}

function skipXml({ path, reason, level }: Skip): string {
  const name = forXmlAttribute(path);
  const [errors, skipped] = level === 'error' ? [1, 0] : [0, 1];
  const outcome =
    level === 'error'
      ? `<error type="not-judged" message="${forXmlAttribute(reason)}"/>`
      : `<skipped>${forXml(reason)}</skipped>`;
  return (
    `<testsuite name="${name}" tests="1" failures="0" errors="${errors}" skipped="${skipped}">\n` +
    `<testcase classname="${name}" name="can be judged">${outcome}</testcase>\n</testsuite>\n`
  );
}
