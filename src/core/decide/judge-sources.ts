import type { Paragraph } from '../copy/article.ts';
import { parseSourceLine, type SourceLine } from '../copy/source-line.ts';
import type { CutPolicy } from '../settings.ts';
import type { Rule, Verdict } from './rules.ts';
import { between, type View } from './view.ts';

interface Named {
  readonly paragraph: Paragraph;
  readonly line: SourceLine;
}

function readLines(view: View, gone: ReadonlySet<number>): Named[] {
  const named: Named[] = [];
  for (const paragraph of view.article.paragraphs) {
    if (paragraph.role !== 'source' || gone.has(paragraph.index)) continue;
    const line = parseSourceLine(view.article.decoded.text.slice(paragraph.start, paragraph.end));
    if (line !== undefined) named.push({ paragraph, line });
  }
  return named;
}

/** The first line of the article and the last one. */
function isFrame(view: View, first: number, last: number): boolean {
  const end = view.article.paragraphs.length;
  return Number(view.above[first]) < 0 && between(view.copyBefore, last, end) === 0;
}

function ruleFor(view: View, keeper: Named, later: Named, policy: CutPolicy): Rule {
  const [a, b] = [keeper.paragraph.index, later.paragraph.index];
  if (later.line.detail !== '' && later.line.detail !== keeper.line.detail) return 'source-adds';
  if (between(view.storyBefore, a, b) === 0) return 'source-again';
  if (isFrame(view, a, b)) return 'source-frame';
  if (between(view.breaksBefore, a, b) > 0) return 'source-of-item';
  return policy === 'careful' ? 'source-careful' : 'source-again';
}

/** The lines that later ones may repeat, found by a source they name. */
type Known = Map<string, Named[]>;

/** The first known line that names every source of a later one. */
function keeperOf(known: Known, { line }: Named): Named | undefined {
  const candidates = known.get(String(line.sources[0]));
  return candidates?.find((earlier) => line.sources.every((source) => earlier.line.sources.includes(source)));
}

function learn(known: Known, named: Named): void {
  for (const source of named.line.sources) {
    const lines = known.get(source);
    if (lines === undefined) known.set(source, [named]);
    else lines.push(named);
  }
}

/**
 * Judges the source lines that no block took along (`gone`): a later line that names nothing but sources of one
 * earlier line repeats it. Lines of tables, charts and pictures belong to them and are only compared with each other.
 */
export function judgeSources(view: View, gone: ReadonlySet<number>, policy: CutPolicy): Verdict[] {
  const known: Known = new Map();
  const knownExhibits: Known = new Map();
  const verdicts: Verdict[] = [];
  for (const later of readLines(view, gone)) {
    const exhibit = later.paragraph.context === 'caption';
    const keeper = keeperOf(exhibit ? knownExhibits : known, later);
    const rule = keeper && (exhibit ? 'source-of-exhibit' : ruleFor(view, keeper, later, policy));
    if (keeper !== undefined && rule !== undefined) {
      const link = { a: keeper.paragraph.index, b: later.paragraph.index, rule };
      verdicts.push({ kind: 'repeated-source-line', links: [link] });
    }
    if (rule === undefined) learn(exhibit ? knownExhibits : known, later);
  }
  return verdicts;
}
