import { forDataBlock, forHtml } from './escape.ts';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './html-assets.ts';
import { detailBlocks } from './html-details.ts';
import { headline, pageIndex, Paths } from './html-index.ts';
import { roomFor } from './html-room.ts';
import { surroundingsOf } from './html-surroundings.ts';
import { inPieces } from './pieces.ts';
import type { Report } from './report.ts';
import type { TextOf } from './texts.ts';

/**
 * The report as one page that needs nothing else: its program and its style stand in it, and the policy at its top
 * allows these two by their hashes and nothing else, no address, no picture, no other script. In pieces of some 64 kB
 * of UTF-8 text. `textOf` gives the articles' texts for the copy around each finding; without it the page shows the
 * findings alone and says so.
 */
export function html(report: Report, textOf?: TextOf): Iterable<string> {
  return inPieces(page(report, textOf));
}

/** No script but ours may run, and ours may not turn text into markup. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${pageScriptHash}'`,
  `style-src 'sha256-${pageStyleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function* page(report: Report, textOf: TextOf | undefined): Generator<string> {
  const title = forHtml(headline(report));
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n';
  yield '<meta name="color-scheme" content="light dark">\n';
  yield `<title>${title} – dedupe-wire</title>\n<style>${pageStyle}</style>\n</head>\n<body>\n`;
  // Seen while the data is read, and where no program may run.
  yield `<div id="opening"><h1>${title}</h1><noscript><p>This page draws itself and needs JavaScript for that; it `;
  yield 'loads nothing. report.json and changes.patch beside it say the same.</p></noscript></div>\n';
  yield* data(report, textOf);
  yield `<script>${pageScript}</script>\n</body>\n</html>\n`;
}

/** Blocks of data, which no browser runs: the details of the findings, then the index. */
function* data(report: Report, textOf: TextOf | undefined): Generator<string> {
  const { findings } = report;
  const paths = new Paths(report);
  const room = roomFor(findings);
  const surroundings = surroundingsOf(findings, textOf, room.around);
  const blocks: number[] = [];
  const style = { room, surroundings, pathIndex: (path: string) => paths.index(path) };
  for (const [first, json] of detailBlocks(findings, style)) {
    yield `<script type="application/json" id="block-${blocks.length}">${json}</script>\n`;
    blocks.push(first);
  }
  const index = pageIndex(report, paths, blocks, textOf !== undefined);
  yield `<script type="application/json" id="index">${forDataBlock(index)}</script>\n`;
}
