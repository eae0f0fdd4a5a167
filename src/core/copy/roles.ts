import type { Context, Role } from './article.ts';
import { isByline } from './byline.ts';
import { isCaption } from './captions.ts';
import { assignContexts } from './contexts.ts';
import { isDateline } from './dateline.ts';
import type { Draft, Mark } from './draft.ts';
import { isEmbed } from './embeds.ts';
import { isRow } from './rows.ts';
import { endsSentence } from './sentence-shape.ts';
import { readTraits, type Traits } from './traits.ts';
import { speakerLabel } from './turns.ts';
import { roleOfWording } from './wordings.ts';

/** More lines than this over the first sentence are no headline with its deck, but copy without sentences. */
const mostHeadlines = 3;
const mostHeadlineWords = 30;
const longestHeadline = 300;

function isPlain({ mark }: Traits): boolean {
  return mark === 'plain' || mark === 'quote';
}

/** Words that can stand over a story: no sentence, or one question or cry. */
function isHeadlineShaped(traits: Traits): boolean {
  const { text, measured, sentence } = traits;
  if (!isPlain(traits) || text.length > longestHeadline || measured.words > mostHeadlineWords) return false;
  if (!sentence) return !endsSentence(text) || /[?!？！؟]["”’»)]?\s*$/.test(text.slice(-8));
  return /[?!？！؟]\s*$/.test(text.slice(-8)) && measured.words <= 20;
}

/** Position of the first paragraph of running copy; the number of paragraphs when there is none. */
function bodyStart(traits: readonly Traits[], worded: readonly (Role | undefined)[]): number {
  const at = traits.findIndex(
    (own, index) => worded[index] === undefined && isPlain(own) && own.sentence && !isHeadlineShaped(own),
  );
  return at < 0 ? traits.length : at;
}

/** Rows, captions, embeds and turns may stand over a story, and are no headlines. */
function isFurniture(traits: Traits): boolean {
  return (
    isRow(traits) || isCaption(traits, false) || isEmbed(traits) || speakerLabel(traits)?.kind === 'sure'
  );
}

/** Positions of the lines over the body that are its headline and deck. */
function headlineAt(
  traits: readonly Traits[],
  taken: readonly (Role | undefined)[],
  body: number,
): ReadonlySet<number> {
  const lines: number[] = [];
  for (const [at, own] of traits.slice(0, body).entries()) {
    if (taken[at] === undefined && isHeadlineShaped(own) && !isFurniture(own)) lines.push(at);
  }
  const deck = body < traits.length && lines.length <= mostHeadlines ? lines.length : 1;
  return new Set(traits.length > 1 ? lines.slice(0, deck) : []);
}

function roleOverStory(traits: Traits, overStory: boolean): Role | undefined {
  if (!isPlain(traits)) return undefined;
  if (isDateline(traits.head)) return 'dateline';
  return isByline(traits, overStory) ? 'byline' : undefined;
}

/** Headings and what is no copy have their role from the layout. */
const roleOfMark: Readonly<Partial<Record<Mark, Role>>> = {
  heading: 'headline',
  code: 'body',
  'front-matter': 'body',
  image: 'body',
};

function wordedRole(traits: Traits): Role | undefined {
  return roleOfMark[traits.mark] ?? roleOfWording(traits);
}

/**
 * What each paragraph of an article is, and what it stands among, by the layout's mark, its wording and its place.
 * One answer for each draft, in their order.
 */
export function assignRoles(
  drafts: readonly Draft[],
): readonly { readonly role: Role; readonly context: Context }[] {
  const traits = drafts.map(readTraits);
  const worded = traits.map(wordedRole);
  const body = bodyStart(traits, worded);
  const taken = traits.map((own, at) => worded[at] ?? roleOverStory(own, at < body));
  const headlines = headlineAt(traits, taken, body);
  const roleAt = (role: Role | undefined, at: number): Role =>
    role ?? (headlines.has(at) ? 'headline' : 'body');
  return assignContexts(traits.map((own, at) => ({ traits: own, role: roleAt(taken[at], at) })));
}
