import { rememberingRecent } from '../recent.ts';
import { kindOf, kinds } from './characters.ts';
import { englishLabels, sourceLabels } from './labels.ts';
import { readPiece } from './source-piece.ts';
import { splitPieces } from './source-pieces.ts';
import { head, indexPhrases, opening, phraseAt, tidy } from './wording.ts';

/** An attribution line, taken apart. */
export interface SourceLine {
  /** As listed in `labels.ts`, lower case. */
  readonly label: string;
  /** Canonical names, sorted, each once: `reuters`, `therightists.com`. */
  readonly sources: readonly string[];
  /** What the line says beyond naming its sources: path of an address, author, date. '' when nothing. */
  readonly detail: string;
}

/** Longer lines say more than where the copy comes from. */
const longest = 200;
const mostPieces = 8;
const mostDetailWords = 12;

const labels = indexPhrases([...englishLabels, ...sourceLabels]);
const english: ReadonlySet<string> = new Set(englishLabels);

/** Whether a paragraph with this `opening` (`wording.ts`) begins with a label: else it is no attribution line. */
export function opensWithLabel(opened: string): boolean {
  return phraseAt(opened, 0, labels) !== undefined;
}

/** The line without emphasis, quote and item marks, brackets around all of it, and its full stop. */
function bareLine(text: string): string | undefined {
  if (!opensWithLabel(opening(head(text)))) return undefined;
  const printed = text.split('\n').filter((line) => line.trim() !== '');
  if (printed.length > 2) return undefined;
  const whole = tidy(printed.join(' ').replaceAll('*', ''));
  const line = whole
    .replace(/^[-#>~•·^\s]+/, '')
    .replaceAll(/(?<![\w/])_+|_+(?!\w)/g, '')
    .replace(/\.$/, '')
    .replace(/^\[([^\]]*)\]\(([^)\s]*)\)$/, '$1, $2');
  const inner = /^(?:\((.*)\)|\[(.*)\]|（(.*)）|【(.*)】)$/.exec(line);
  const bare = inner === null ? line : inner.slice(1).join('').replace(/\.$/, '');
  return bare.length > longest ? undefined : bare.trim();
}

interface Labelled {
  readonly label: string;
  readonly rest: string;
  /** No colon or dash stands after the label. */
  readonly unmarked: boolean;
}

function splitLabel(line: string): Labelled | undefined {
  const label = phraseAt(line.toLowerCase(), 0, labels);
  if (label === undefined) return undefined;
  const after = line.slice(label.length);
  const dense = kindOf(label.charCodeAt(label.length - 1)) === kinds.dense;
  const marks = dense ? /^\s*[/:=|｜丨﹕-]+\s*/ : /^(?:\s*[:=|｜﹕]+[\s-]*|\s+-+\s*|\s*-+\s+)/;
  const mark = marks.exec(after)?.[0];
  return mark === undefined
    ? { label, rest: after.trim(), unmarked: true }
    : { label, rest: after.slice(mark.length).trim(), unmarked: false };
}

function parse(text: string): SourceLine | undefined {
  const line = bareLine(text);
  const labelled = line === undefined ? undefined : splitLabel(line);
  if (labelled === undefined) return undefined;
  const pieces = splitPieces(labelled.rest);
  if (pieces.length > mostPieces) return undefined;
  const sources = new Set<string>();
  const details: string[] = [];
  for (const piece of pieces) {
    const read = readPiece(piece, pieces.length === 1, english.has(labelled.label));
    if (read === undefined || (labelled.unmarked && !read.listed)) return undefined;
    if (read.source !== '') sources.add(read.source);
    if (read.detail !== '') details.push(read.detail);
  }
  const detail = details.join(', ');
  if (sources.size === 0 || detail.split(' ').length > mostDetailWords) return undefined;
  return { label: labelled.label, sources: [...sources].toSorted(), detail };
}

/** A feed has the same lines over and over, and each article asks for its own four times. */
const parsed = rememberingRecent(parse, 256);

/**
 * Takes an attribution line apart: `source: reuters.com`, `(Quelle: dpa)`, `来源：新华社`, `**Source:** [AP](https://apnews.com)`.
 * Gives undefined for everything that says more than a label and names, so for "Source close to the minister said ...".
 *
 * Two lines name the same sources when their `sources` are equal. Listed houses (`agencies.ts`, `outlets.ts`) have one
 * name for all their names and hosts. Other hosts keep their suffix, other names their letters: `Acme` and `acme.com`
 * differ, as do lenta.ru and lenta.com, because a difference only means that a line is kept.
 */
export function parseSourceLine(text: string): SourceLine | undefined {
  return text.length > longest * 2 ? undefined : parsed(text);
}
