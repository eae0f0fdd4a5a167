import type { Context, Role } from './article.ts';
import { isCaption, isPhotoCredit } from './captions.ts';
import { isCode } from './code.ts';
import { isEmbed } from './embeds.ts';
import { isRow, isRowHead } from './rows.ts';
import type { Traits } from './traits.ts';
import { findTurns } from './turns.ts';

/** A paragraph with what it is in the article. */
export interface Seen {
  readonly traits: Traits;
  readonly role: Role;
}

/** Letters and digits under which a line is short: 40 in spaced scripts, 15 in dense ones (Chinese lines are that short). */
const shortest = 40;
const shortestDense = 15;
/** A longer paragraph between two short lines is no entry of a list. */
const mostEntryWords = 25;
const fewestListLines = 3;

const bullets = '•·▪►‣■●◆✓✔→';

function isSourceOfPicture(above: Seen | undefined, context: Context | undefined): boolean {
  return (
    context === 'table' || context === 'caption' || above?.role === 'credit' || above?.traits.mark === 'image'
  );
}

/** What a paragraph is by itself and by the one above it, whose context is found already. */
function ownContext(
  { traits, role }: Seen,
  above: Seen | undefined,
  contextAbove: Context | undefined,
): Context | undefined {
  if (isCode(traits)) return 'code';
  if (isEmbed(traits)) return 'embed';
  if (role === 'source') return isSourceOfPicture(above, contextAbove) ? 'caption' : 'short';
  if (traits.mark === 'row') return 'table';
  if (role === 'separator' || role === 'dateline') return 'short';
  if (isCaption(traits, above?.traits.mark === 'image') || (role === 'credit' && isPhotoCredit(traits)))
    return 'caption';
  return role !== 'headline' && isRow(traits) ? 'table' : undefined;
}

function ownContexts(seen: readonly Seen[]): (Context | undefined)[] {
  const found: (Context | undefined)[] = [];
  for (const [at, paragraph] of seen.entries()) {
    found.push(ownContext(paragraph, seen[at - 1], found[at - 1]));
  }
  return found;
}

/** A line of body copy that is no sentence. */
function isLoose({ traits, role }: Seen): boolean {
  return role === 'body' && !traits.sentence;
}

function isEntry({ traits, role }: Seen): boolean {
  return role === 'body' && traits.sentence && traits.measured.words <= mostEntryWords;
}

/** A jury, a squad, a list of winners: commas, and hardly a word that is no name. */
function isNames({ text, measured }: Traits): boolean {
  if (measured.upper * 4 <= measured.words * 3) return false;
  return text.split(/[,;、]/, 4).length > 3;
}

/** Marked items, rows of names, and three or more loose lines in a row. */
function markLists(seen: readonly Seen[], found: (Context | undefined)[]): void {
  let from = 0;
  for (let at = 0; at <= seen.length; at++) {
    const paragraph = seen[at];
    if (paragraph !== undefined && found[at] === undefined && isLoose(paragraph)) continue;
    if (at - from >= fewestListLines) found.fill('list', from, at);
    from = at + 1;
  }
  for (const [at, { traits }] of seen.entries()) {
    const isItem =
      traits.mark === 'item' || bullets.includes(traits.head.charAt(0) || ' ') || isNames(traits);
    if (found[at] === undefined && isItem) found[at] = 'list';
  }
}

/**
 * Charge lists and juries: a name, a sentence, a name, a sentence. A sentence is an entry when a loose line stands above
 * and below it and the sentence two lines above or below stands the same way.
 */
function markEntries(seen: readonly Seen[], found: (Context | undefined)[]): void {
  const between = seen.map((paragraph, at) => {
    const above = seen[at - 1];
    const below = seen[at + 1];
    return (
      found[at] === undefined &&
      isEntry(paragraph) &&
      above !== undefined &&
      isLoose(above) &&
      (below === undefined || isLoose(below))
    );
  });
  for (const [at, entry] of between.entries()) {
    if (entry && (between[at - 2] === true || between[at + 2] === true)) found[at] = 'list';
  }
}

/** The head of a table: `Average rates of city banks -`. */
function markHeads(seen: readonly Seen[], found: (Context | undefined)[]): void {
  for (const [at, { traits }] of seen.entries()) {
    if (found[at] === undefined && found[at + 1] === 'table' && isRowHead(traits)) found[at] = 'table';
  }
}

function isProse({ traits, role }: Seen): boolean {
  return role !== 'credit' && traits.sentence && traits.letters >= (traits.dense ? shortestDense : shortest);
}

/**
 * Adds the context of each paragraph, by its words and its neighbours. Lines that repeat on purpose (turns, lists, rows,
 * code, embeds, captions) must not come out as prose; where it is in doubt, a paragraph is not prose.
 */
export function assignContexts(
  seen: readonly Seen[],
): readonly { readonly role: Role; readonly context: Context }[] {
  const found = ownContexts(seen);
  const free = seen.map(({ traits, role }, at) =>
    found[at] === undefined && role !== 'credit' && role !== 'notice' ? traits : undefined,
  );
  for (const at of findTurns(free)) found[at] = 'question';
  markHeads(seen, found);
  markLists(seen, found);
  markEntries(seen, found);
  return seen.map((paragraph, at) => ({
    role: paragraph.role,
    context: found[at] ?? (isProse(paragraph) ? 'prose' : 'short'),
  }));
}
