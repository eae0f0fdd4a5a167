import type { Fact, FactChange } from './fact.ts';
import type { Hunk } from './hunks.ts';
import { isFact, type Item } from './item.ts';
import { haveOpposites, type Turning } from './opposites.ts';

/** Prints items of each side as the texts have them. */
export interface Printed {
  readonly a: (items: readonly Item[]) => string;
  readonly b: (items: readonly Item[]) => string;
}

/** Plain words in a row that make a clause of their own: no change of words, but something said anew. */
const clauseWords = 4;

function factOf({ sort, quoted }: Item): Fact | undefined {
  if (isFact(sort)) return sort;
  return quoted ? 'quotation' : undefined;
}

/** The words of one side that show a change: those of its fact, else all that stand there instead. */
function shown(items: readonly Item[], fact: Fact): readonly Item[] {
  const own = items.filter((item) => factOf(item) === fact);
  return own.length > 0 ? own : items.filter(({ sort }) => sort !== 'grammar');
}

function isMere({ sort }: Item): boolean {
  return !isFact(sort);
}

/** The facts that differ in one hunk, in the order of its words. */
export function judgeHunk({ a, b }: Hunk, turning: Turning, printed: Printed): FactChange[] {
  const facts = new Set<Fact>();
  for (const item of [...a, ...b]) {
    const fact = factOf(item);
    if (fact !== undefined) facts.add(fact);
  }
  if (haveOpposites(a.filter(isMere), b.filter(isMere), turning)) facts.add('reversal');
  return [...facts].map((fact) => ({ fact, a: printed.a(shown(a, fact)), b: printed.b(shown(b, fact)) }));
}

function countPlain(items: readonly Item[]): number {
  return items.filter(({ sort }) => sort === 'plain').length;
}

/**
 * Clauses that one side has alone, or that are worded anew: hunks with nothing but grammar between them that hold
 * four plain words on a side. Such a clause may say something else with plain words only.
 */
export function judgeClauses(
  hunks: readonly Hunk[],
  paired: readonly Item[],
  printed: Printed,
): FactChange[] {
  const changes: FactChange[] = [];
  let [a, b]: [Item[], Item[]] = [[], []];
  let after = 0;
  const close = (): void => {
    if (Math.max(countPlain(a), countPlain(b)) >= clauseWords) {
      changes.push({ fact: 'clause', a: printed.a(a), b: printed.b(b) });
    }
  };
  for (const hunk of hunks) {
    if (paired.slice(after, hunk.after).some(({ sort }) => sort !== 'grammar')) {
      close();
      [a, b] = [[], []];
    }
    for (const item of hunk.a) a.push(item);
    for (const item of hunk.b) b.push(item);
    after = hunk.after;
  }
  close();
  return changes;
}
