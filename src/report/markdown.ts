import { kinds, type ArticleResult, type Finding } from '../core/finding.ts';
import { scopesInWords, verdictInWords } from './check-in-words.ts';
import { piecesOf, repeatOf, type PrintedPiece } from './copies.ts';
import { fenceFor, forMarkdown, forTerminal } from './escape.ts';
import { doneInWords, evidenceInWords } from './in-words.ts';
import { count, grouped, percent } from './numbers.ts';
import { inPieces } from './pieces.ts';
import { reachOf } from './reach.ts';
import type { Report } from './report.ts';

/** Entries of each list; a page is to be read, and GitHub refuses a job summary of more than a mebibyte. */
const shown = { articles: 50, findingsOfAnArticle: 10, groups: 25, updates: 25, skips: 25 };
/** UTF-16 units of a copy that is shown. */
const shownText = 600;

/**
 * A page for a pull request, a job summary or a wiki: totals, then what is cut article by article, what articles share,
 * what differs in a fact, what was skipped. Foreign words stand in code only, where nothing acts.
 */
export function markdown(report: Report): Iterable<string> {
  return inPieces(page(report));
}

/** UTF-16 units that stay below GitHub's mebibyte for the summary of a step, whatever the script: three bytes each. */
const longestSummary = 340_000;

/** The page as GitHub takes it for the summary of a job: as many whole entries as its limit allows. */
export function jobSummary(report: Report): string {
  let written = '';
  for (const piece of page(report)) {
    if (written.length + piece.length > longestSummary) return `${written}\n… the rest is in the report.\n`;
    written += piece;
  }
  return written;
}

function* page(report: Report): Generator<string> {
  const known = new Set(report.check?.known);
  const write = (finding: Finding, opening = ''): Iterable<string> =>
    findingMarkdown(finding, known.has(finding.id) ? `known from the baseline; ${opening}` : opening);
  yield* overview(report);
  yield* cuts(report, write);
  const groups = report.findings.filter((finding) => reachOf(finding) === 'feed');
  yield* section('Across articles', groups, shown.groups, write);
  const updates = report.findings.filter(
    (finding) => finding.kind === 'updated-paragraph' && reachOf(finding) === 'article',
  );
  yield* section('Differ in a fact', updates, shown.updates, (finding) => write(finding, pathOf(finding)));
  yield* section('Skipped', report.skipped, shown.skips, ({ path, reason, level }) => [
    `- ${forMarkdown(path)}: ${level === 'error' ? '**could not be judged**, ' : ''}${forMarkdown(reason)}\n`,
  ]);
}

function* overview({ totals, limits, check }: Report): Generator<string> {
  const {
    articles,
    articlesCut,
    paragraphs,
    paragraphsCut,
    bytesIn,
    bytesOut,
    findings,
    findingsCut,
    skipped,
  } = totals;
  yield '## dedupe-wire\n\n';
  yield paragraphsCut === 0
    ? `${count(articles, 'article')}: nothing to cut.\n\n`
    : `${grouped(paragraphsCut)} of ${count(paragraphs, 'paragraph')} repeat and ${check === undefined ? 'are' : 'would be'} cut, in ${grouped(articlesCut)} of ${count(articles, 'article')}.\n\n`;
  yield '| | |\n|---|---:|\n';
  const bytes = bytesIn - bytesOut;
  const rows: readonly (readonly [string, string])[] = [
    ['articles', grouped(articles)],
    ['findings, cut', grouped(findingsCut)],
    ['findings that stay', grouped(findings - findingsCut)],
    ['bytes cut', bytesIn === 0 ? '0' : `${grouped(bytes)} (${percent(bytes / bytesIn)})`],
    ['skipped', grouped(skipped)],
  ];
  for (const [name, value] of rows) yield `| ${name} | ${value} |\n`;
  yield '\n';
  if (check !== undefined)
    for (const sentence of [...scopesInWords(check), verdictInWords(check)])
      yield `${plainOrCode(sentence)}\n\n`;
  for (const limit of limits) yield `**Warning:** ${forMarkdown(limit)}\n\n`;
}

function* cuts(report: Report, write: (finding: Finding) => Iterable<string>): Generator<string> {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const ownCuts = ({ findings }: ArticleResult): readonly Finding[] =>
    findings
      .map((id) => byId.get(id))
      .filter((finding) => finding !== undefined)
      .filter((finding) => finding.action === 'cut' && reachOf(finding) === 'article');
  const touched = report.articles
    .map((article) => ({ article, own: ownCuts(article) }))
    .filter(({ own }) => own.length > 0);
  yield* section('Cut', touched, shown.articles, function* ({ article, own }) {
    yield `### ${forMarkdown(article.path)}\n\n`;
    for (const finding of own.slice(0, shown.findingsOfAnArticle)) yield* write(finding);
    const left = own.length - shown.findingsOfAnArticle;
    if (left > 0) yield `… ${count(left, 'more finding')} in this article\n\n`;
  });
}

/** A list under a heading, folded at `most`; nothing when it is empty. */
function* section<Item>(
  title: string,
  items: readonly Item[],
  most: number,
  write: (item: Item) => Iterable<string>,
): Generator<string> {
  if (items.length === 0) return;
  yield `## ${title} (${grouped(items.length)})\n\n`;
  for (const item of items.slice(0, most)) yield* write(item);
  if (items.length > most) yield `\n… ${grouped(items.length - most)} more\n`;
  yield '\n';
}

function pathOf({ copies }: Finding): string {
  return `${forMarkdown(copies[0]?.path ?? '')}: `;
}

function* findingMarkdown(finding: Finding, opening = ''): Generator<string> {
  const done = doneInWords(finding);
  // Across articles the sentence names paths.
  const said = reachOf(finding) === 'feed' ? forMarkdown(done) : done;
  yield `**${kinds[finding.kind].title}**: ${opening}${said}  \n`;
  yield `${[finding.reason, ...evidenceInWords(finding)].map((sentence) => plainOrCode(sentence)).join(' ')}\n\n`;
  const repeat = repeatOf(finding);
  if (repeat === undefined) return;
  const others = repeat.others.flatMap((printing) => piecesOf(printing, finding.action)).slice(0, 1);
  const sign = finding.action === 'cut' ? '-' : ' ';
  yield diffBlock([
    ...repeat.keeper.pieces.slice(0, 1).map((piece) => ({ piece, sign: ' ' })),
    ...others.map((piece) => ({ piece, sign })),
  ]);
}

interface Line {
  readonly piece: PrintedPiece;
  readonly sign: string;
}

function diffBlock(lines: readonly Line[]): string {
  const body = lines.flatMap(({ piece, sign }) => {
    const short = piece.text.slice(0, shownText);
    const cutOff = short.length < piece.text.length ? '…' : '';
    return `${short}${cutOff}`.split('\n').map((line) => `${sign} ${forTerminal(line)}`);
  });
  const fence = fenceFor(body.join('\n'), 3);
  return `${fence}diff\n${body.join('\n')}\n${fence}\n\n`;
}

/** Letters, digits and marks that mean nothing in Markdown, and no address among them. */
const plain = /^[A-Za-z](?:[A-Za-z0-9 ,;()-]|[.:'](?![A-Za-z/:]))*$/;

/** A sentence of the tool's own words only is set as it is; one that quotes an article becomes code. */
function plainOrCode(sentence: string): string {
  return plain.test(sentence) ? sentence.replaceAll('--', String.raw`\-\-`) : forMarkdown(sentence);
}
