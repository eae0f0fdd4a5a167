import type { Span } from '../copy/article.ts';
import type { Difference, Finding, FindingCopy, FindingKind, Part, Place } from '../finding.ts';
import { identityOf } from '../identity.ts';
import { alignWords } from '../match/align.ts';
import { fold } from '../match/fold.ts';
import { isCut, rules, type Rule } from './rules.ts';

/** A finding that has no id yet: ids are given when all findings of a run are in order. */
export interface DraftFinding {
  readonly finding: Omit<Finding, 'id'>;
  /** What the id is made of. */
  readonly identity: string;
  readonly cuts: readonly DraftCut[];
}

export interface DraftCut {
  readonly path: string;
  readonly span: Span;
  /** Whether it says only nearly what its keeper says, or less. */
  readonly loose: boolean;
  readonly keeper: { readonly path: string; readonly span: Span };
  /** Copies on the way to the keeper that are cut themselves: each says the same as, or nearly what, the next one says. */
  readonly via?: readonly { readonly path: string; readonly span: Span }[];
}

/** A stretch of one printing, as the report shows it; `text` with every line end as LF. */
export interface Piece {
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  readonly part: Part;
  readonly text: string;
}

/** What decided about a copy. */
export interface Ground {
  readonly rule: Rule;
  /** 1 where it is left out. */
  readonly score?: number;
  /** What the rule saw, as a sentence. */
  readonly detail?: string;
}

/** The pieces of one printing, in order. */
export type Printing = readonly Piece[];

/** The keeper's printing and the others. */
export type Printings = readonly [Printing, ...Printing[]];

function copiesOf(printings: Printings): FindingCopy[] {
  const [keeper] = printings;
  return printings.flatMap((pieces, printing) =>
    pieces.map(({ text, ...place }, index) => {
      const copy = { ...place, printing };
      return printing > 0 && keeper[index]?.text === text ? copy : { ...copy, text };
    }),
  );
}

function wholeText(pieces: Printing): string {
  return pieces.map(({ text }) => text).join('\n');
}

function differencesOf([keeper, ...others]: Printings): Difference[] {
  const text = wholeText(keeper);
  return others.flatMap((other, index) => {
    const changes = alignWords(text, wholeText(other));
    return changes.map(({ keeper: from, copy: to }) => ({
      printing: index + 1,
      keeper: from.join(' '),
      copy: to.join(' '),
    }));
  });
}

/** Sentences about single copies that a reason tells; a group of a hundred needs no more. */
const mostDetails = 3;

/** The reasons of the rules, those that cut first, and what they saw. */
function reasonOf(grounds: readonly Ground[]): string {
  const used = [...new Set(grounds.map(({ rule }) => rule))];
  const sorted = used.toSorted((a, b) => Number(isCut(b)) - Number(isCut(a)));
  const details = [...new Set(grounds.flatMap(({ detail }) => detail ?? []))];
  return [...sorted.map((rule) => rules[rule].reason), ...details.slice(0, mostDetails)].join(' ');
}

/** One finding from its printings. `grounds`: what decided, in the order of the copies. */
export function describe(
  kind: FindingKind,
  printings: Printings,
  grounds: readonly Ground[],
  cuts: readonly DraftCut[],
): DraftFinding {
  const [keeper] = printings;
  const differences = differencesOf(printings);
  const finding: Omit<Finding, 'id'> = {
    kind,
    action: grounds.some(({ rule }) => isCut(rule)) ? 'cut' : 'kept',
    reason: reasonOf(grounds),
    score: grounds.reduce((least, { score = 1 }) => Math.min(least, score), 1),
    copies: copiesOf(printings),
  };
  return {
    finding: differences.length === 0 ? finding : { ...finding, differences },
    identity: identityOf(`${kind}\n${fold(wholeText(keeper))}`),
    cuts,
  };
}
