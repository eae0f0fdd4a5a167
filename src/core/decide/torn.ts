import { isCut, type JudgedLink, type Verdict } from './rules.ts';
import { paragraphAt, type View } from './view.ts';

type Side = 'above' | 'below';

/** Whether a paragraph may share a sentence with the one beside it. */
function mayRunOn({ article }: View, index: number, side: Side): boolean {
  return article.paragraphs[side === 'above' ? index - 1 : index]?.mayGoOn === true;
}

/** Whether the copy of a link ends on that side where its paragraph does. */
function reaches(view: View, { b, within }: JudgedLink, side: Side): boolean {
  if (within === undefined) return true;
  const { text } = view.article.decoded;
  const { start, end } = paragraphAt(view, b);
  const rest = side === 'above' ? text.slice(start, within.copy.start) : text.slice(within.copy.end, end);
  return rest.trim() === '';
}

/** Whether it is certain that the copy is whole on that side: its keeper is, and says the same. */
function isKnownWhole(view: View, { a, last = a, within }: JudgedLink, side: Side): boolean {
  return within === undefined && !mayRunOn(view, side === 'above' ? a : last, side);
}

interface Row {
  readonly from: number;
  readonly to: number;
}

/** The paragraphs in a row that go with one. */
function rowOf(gone: ReadonlySet<number>, index: number): Row {
  let [from, to] = [index, index];
  while (gone.has(from - 1)) from--;
  while (gone.has(to + 1)) to++;
  return { from, to };
}

/** Whether what is beside a row comes to stand beside the same text again, so that no sentence loses its other half. */
function isDoubled({ classes }: View, { from, to }: Row): boolean {
  const [above, below] = [classes[from - 1], classes[to + 1]];
  return (above !== undefined && above === classes[to]) || (below !== undefined && below === classes[from]);
}

/** Whether a sentence that stays in part may lose the rest with the copy of a link. */
function tears(view: View, link: JudgedLink, gone: ReadonlySet<number>): boolean {
  return (['above', 'below'] as const).some((side) => {
    const beside = link.b + (side === 'above' ? -1 : 1);
    if (gone.has(beside) || !mayRunOn(view, link.b, side) || !reaches(view, link, side)) return false;
    return !isKnownWhole(view, link, side) && !isDoubled(view, rowOf(gone, link.b));
  });
}

/** The paragraphs that links take whole. */
function wholesOf(links: readonly JudgedLink[]): Set<number> {
  return new Set(links.filter(({ within }) => within === undefined).map(({ b }) => b));
}

/**
 * Takes back what may tear a sentence: where nothing shows whether lines are wrapped, a line that is read as a paragraph
 * may be the end of a sentence that begins in the one above, or the beginning of one that ends below. It goes with these
 * or not at all. What is taken back may hold back what is beside it.
 */
export function withoutTorn(view: View, verdicts: readonly Verdict[]): readonly Verdict[] {
  if (!view.article.paragraphs.some(({ mayGoOn }) => mayGoOn === true)) return verdicts;
  const cutting = verdicts.flatMap(({ links }) => links.filter(({ rule }) => isCut(rule)));
  const gone = wholesOf(cutting);
  const torn = new Set<JudgedLink>();
  for (let count = -1; count < torn.size;) {
    count = torn.size;
    for (const link of cutting) {
      if (torn.has(link) || !tears(view, link, gone)) continue;
      torn.add(link);
      gone.delete(link.b);
    }
  }
  if (torn.size === 0) return verdicts;
  return verdicts.map(({ kind, links }) => ({
    kind,
    links: links.map((link) => (torn.has(link) ? { ...link, rule: 'torn' } : link)),
  }));
}
