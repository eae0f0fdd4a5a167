import { resolve } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import type { Finding } from '../core/finding.ts';
import { writeWhole, type NamedFile } from '../files/whole-file.ts';
import { forTerminal } from '../report/escape.ts';
import { count } from '../report/numbers.ts';
import { planJson, type Decision, type Plan } from '../report/plan.ts';
import { reviewPage } from '../report/review-page.ts';
import { loadPlan } from './apply.ts';
import type { Order } from './commands/subcommand.ts';
import { openDialogue, type Dialogue } from './dialogue.ts';
import type { ExitCode } from './exit-code.ts';
import type { Printer } from './printer.ts';
import { onSignals } from './signals.ts';
import { workingFolder } from './working-folder.ts';

const help = `y  cut it
n  keep it: no copy of this finding is cut
a  cut it, and the rest of this article
d  keep it, and the rest of this article
j  leave it open and go on
k  go back to the one before
/  go to the next one with a text: /harbour
q  end; what was answered is written into the plan
?  print this help
`;

/** Where a finding is cut: the first article that loses something. */
function articleOf({ copies }: Finding): string {
  return copies.find(({ part }) => part === 'cut')?.path ?? '';
}

/** A review under way. */
class Review {
  readonly #findings: readonly Finding[];
  readonly #decisions: Map<string, Decision>;
  #at = 0;
  answered = 0;

  constructor({ result, decisions }: Plan) {
    this.#findings = result.findings.filter(({ id }) => decisions.has(id));
    this.#decisions = new Map(decisions);
    // All decided: once more from the beginning, for second thoughts.
    this.#at = Math.max(
      0,
      this.#findings.findIndex(({ id }) => decisions.get(id)?.reviewed !== true),
    );
  }

  get decisions(): ReadonlyMap<string, Decision> {
    return this.#decisions;
  }

  get current(): Finding | undefined {
    return this.#findings[this.#at];
  }

  /** `3 of 12`, and what was decided before. */
  get title(): string {
    const finding = this.current;
    const before = finding === undefined ? undefined : this.#decisions.get(finding.id);
    const told = before?.reviewed === true ? ` (so far: ${before.decision})` : '';
    return `${this.#at + 1} of ${this.#findings.length}${told}`;
  }

  get size(): number {
    return this.#findings.length;
  }

  /** Decides about the current one, and about what follows in its article when `all`. */
  decide(decision: Decision['decision'], all: boolean): void {
    const article = this.current === undefined ? '' : articleOf(this.current);
    for (let finding = this.current; finding !== undefined; finding = this.current) {
      this.#decisions.set(finding.id, { decision, reviewed: true });
      this.answered++;
      this.#at++;
      if (!all || this.current === undefined || articleOf(this.current) !== article) return;
    }
  }

  go(steps: 1 | -1): void {
    this.#at = Math.max(0, this.#at + steps);
  }

  /** Goes to the next finding that has the text in an article's path or in a copy; false when none has. */
  search(text: string): boolean {
    const wanted = text.toLowerCase();
    const has = ({ copies }: Finding): boolean =>
      copies.some((copy) => `${copy.path}\n${copy.text ?? ''}`.toLowerCase().includes(wanted));
    const order = this.#findings.map((_, step) => (this.#at + 1 + step) % this.#findings.length);
    const found = order.find((index) => {
      const finding = this.#findings[index];
      return finding !== undefined && has(finding);
    });
    if (found !== undefined) this.#at = found;
    return found !== undefined;
  }
}

function show(review: Review, finding: Finding, printer: Printer): void {
  const style = printer.style('answer', []);
  const lines = [...reviewPage(finding, style)];
  const path = style.paint.bold(forTerminal(articleOf(finding)));
  printer.answer([`\n${path}  ${review.title}\n`, ...lines.map((line) => `${line}\n`)]);
}

/** Does what one answer asks for; false to end. `again` shows the finding once more. */
function heed(line: string, review: Review, printer: Printer): 'end' | 'ask' | 'show' {
  const text = line.trim();
  if (text.startsWith('/')) {
    if (text.length > 1 && review.search(text.slice(1).trim())) return 'show';
    printer.answer([`Nothing in the plan has that text.\n`]);
    return 'ask';
  }
  switch (text.toLowerCase()) {
    case 'y':
    case 'a':
      review.decide('cut', text.toLowerCase() === 'a');
      return 'show';
    case 'n':
    case 'd':
      review.decide('keep', text.toLowerCase() === 'd');
      return 'show';
    case 'j':
      review.go(1);
      return 'show';
    case 'k':
      review.go(-1);
      return 'show';
    case 'q':
      return 'end';
    default:
      printer.answer([help]);
      return 'ask';
  }
}

async function walk(review: Review, dialogue: Dialogue, printer: Printer): Promise<void> {
  let next: 'ask' | 'show' = 'show';
  for (let finding = review.current; finding !== undefined; finding = review.current) {
    if (next === 'show') show(review, finding, printer);
    printer.answer(['Cut it [y,n,a,d,j,k,/,q,?]? ']);
    const line = await dialogue.answer();
    const after = line === undefined ? 'end' : heed(line, review, printer);
    if (after === 'end') break;
    next = after;
  }
}

function save(plan: Plan, review: Review, file: NamedFile): void {
  if (review.answered > 0) writeWhole(file, planJson({ ...plan, decisions: review.decisions }));
}

function tellEnd(review: Review, shown: string, { options, printer }: Order): void {
  if (options.quiet) return;
  const all = [...review.decisions.values()];
  const cuts = all.filter(({ decision }) => decision === 'cut').length;
  const open = all.filter(({ reviewed }) => reviewed !== true).length;
  const rest = open === 0 ? '' : `, ${count(open, 'finding')} of them not looked at`;
  printer.answer([
    `\n${count(cuts, 'finding')} to cut${cuts === 0 ? '' : rest}, ${all.length - cuts} to keep. dedupe-wire apply ${forTerminal(shown)} makes the cuts.\n`,
  ]);
}

/** `review`: goes through a plan and writes what a person decides into it. */
export async function review(order: Order, open: () => Dialogue = openDialogue): Promise<ExitCode> {
  const { operands, streams, printer } = order;
  const [name = ''] = operands;
  if (!streams.stdin.isTTY) {
    throw new UsageError(
      'review asks a person and needs a terminal; without one, change "decision" in the plan to "keep" where nothing is to be cut.',
    );
  }
  const file = { path: resolve(workingFolder(streams), name), shown: name };
  const plan = loadPlan(file);
  const review = new Review(plan);
  if (review.size === 0) {
    printer.note(`${name}: plans no cut, so there is nothing to decide.`);
    return 0;
  }
  const dialogue = open();
  // Answers are not lost with the terminal.
  const release = onSignals(() => save(plan, review, file));
  try {
    await walk(review, dialogue, printer);
  } finally {
    release();
    dialogue.end();
  }
  save(plan, review, file);
  tellEnd(review, name, order);
  return 0;
}
