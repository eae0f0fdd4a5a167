import type { CheckOutcome } from './check-outcome.ts';
import { forTerminal } from './escape.ts';
import { scopesInWords, verdictInWords } from './check-in-words.ts';
import { count, grouped } from './numbers.ts';
import { wrapped } from './text-style.ts';
import type { TextStyle } from './text-style.ts';
import { truncate } from './width.ts';

/** Entries that are named one by one outside of `--verbose`; the rest is counted. */
const shownEntries = 3;

/** What a check came to, below the totals. Nothing where nothing counts and nothing is known. */
export function* checkLines(check: CheckOutcome, style: TextStyle): Generator<string> {
  const { counted, known, stale } = check;
  for (const scope of scopesInWords(check)) yield* wrapped(forTerminal(scope), style.width, '', '');
  if (counted.length > 0 || known.length > 0) {
    const paint = check.passed ? style.paint.green : style.paint.red;
    for (const line of wrapped(verdictInWords(check), style.width, '', '')) yield paint(line);
  }
  if (stale.length === 0) return;
  const entries = stale.reduce((sum, entry) => sum + entry.count, 0);
  const line = `${count(entries, 'finding')} of the baseline ${entries === 1 ? 'is' : 'are'} not there any more; --update-baseline drops what is out of date.`;
  for (const part of wrapped(line, style.width, '', '')) yield style.paint.dim(part);
  for (const { id, kind, text } of style.verbose ? stale : stale.slice(0, shownEntries))
    yield style.paint.dim(truncate(`  ${forTerminal(`${kind} ${id} ${text}`)}`, style.width));
  const left = stale.length - shownEntries;
  if (left > 0 && !style.verbose) yield style.paint.dim(`  … ${grouped(left)} more; --verbose shows all`);
}
