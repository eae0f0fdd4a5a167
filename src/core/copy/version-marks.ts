import { fold } from '../match/fold.ts';
import type { Article, Paragraph } from './article.ts';
import type { VersionMark } from './mark-sentences.ts';
import { endsSentence } from './sentence-shape.ts';
import { takeMarks, type Marked } from './take-marks.ts';
import { readAdvisory, readNote } from './version-notes.ts';
import { head } from './wording.ts';

/** Which version of a story an article is, as far as its own marks tell. */
export interface Version {
  /** Each once, in the order they stand. */
  readonly marks: readonly VersionMark[];
  /** How many-th version the marks say: 2 for `UPDATE 2-`, 3 for `3rd Ld-Writethru`; 0 when they do not say. */
  readonly number: number;
  /** It puts an error of an earlier version right. */
  readonly corrects: boolean;
  /** It takes the story back, for now or for good. */
  readonly kills: boolean;
  /** The headline after folding, marks taken off; '' when there is none. */
  readonly slug: string;
}

/** Paragraphs over the story and its first one: lines of transmission, slug, headline, deck, advisory, byline. */
const mostOver = 10;
/** Paragraphs at the end among which a note may stand, with credits and pointers below it. */
const mostUnder = 8;

function isCopy({ role, context }: Paragraph): boolean {
  return role === 'body' && context === 'prose';
}

/** Lines over a story among which its title is, slug and lines of transmission included. */
const mostTitles = 5;

/** Whether a line may hold a title: the wording of a mark makes a notice of it (`CORRECTION: …`), its place copy. */
function mayBeTitle({ role, context }: Paragraph, at: number): boolean {
  if (role === 'headline' || role === 'notice') return true;
  return role === 'body' && at < mostTitles && (context === 'short' || context === 'prose');
}

/** Whether a line stands over the story as its title does; `marked`: what the marks leave of it. */
function isTitle({ role }: Paragraph, { marks, rest }: Marked): boolean {
  return rest !== '' && (role === 'headline' || (marks.length > 0 && !endsSentence(rest)));
}

/*
 * Agencies print a correction beside the figure, too: "at 800 billion (corrects from 800 million) roubles". Of the 37
 * such brackets in 5,000 stories of one agency, every one was a correction; a speaker in a transcript corrects himself.
 */
const corrected = /[([](?:corrects|clarifies|corrected from) (?!him|her|them|it(?:self)?[)\]])/i;

function versionOf(marks: ReadonlySet<VersionMark>, number: number, slug: string): Version {
  return {
    marks: [...marks],
    // A note that says what is new comes with no number.
    number: Math.max(number, marks.has('update') ? 1 : 0),
    corrects: marks.has('corrected') || marks.has('refile'),
    kills: marks.has('kill') || marks.has('hold'),
    slug,
  };
}

/** Units of a paragraph that are looked at. */
const reach = 500;

/** Signs that a note in brackets of its own begins with, as transmitted. */
const openers = '([（【^';

interface Copy {
  readonly text: string;
  /** Paragraphs with something to read. */
  readonly paragraphs: readonly Paragraph[];
  /** Rank of the first paragraph of the story itself. */
  readonly story: number;
}

function printed(text: string, { start, end }: Paragraph): string {
  return text
    .slice(start, Math.min(end, start + reach))
    .trimStart()
    .normalize('NFC');
}

function copyOf({ decoded: { text }, paragraphs }: Article): Copy {
  const readable = paragraphs.filter(({ folded }) => folded !== '');
  const over = readable.slice(0, mostOver);
  const story = over.findIndex(
    (paragraph) => isCopy(paragraph) && readAdvisory(printed(text, paragraph), true).length === 0,
  );
  return { text, paragraphs: readable, story: story < 0 ? over.length : story };
}

/** What the paragraph at a rank says as a note to editors or to readers. */
function notesAt(
  { text, paragraphs, story }: Copy,
  paragraph: Paragraph,
  at: number,
): readonly VersionMark[] {
  const isUnder = at >= paragraphs.length - mostUnder;
  const isOver = at <= story;
  if (!isOver && !isUnder && !openers.includes(text.charAt(paragraph.start))) return [];
  const own = printed(text, paragraph);
  const advisory = readAdvisory(own, !isOver);
  // In the midst of a story, "(Changes to the plan came late.)" is a sentence of it.
  if (advisory.length > 0) return isOver || advisory.includes('corrected') ? advisory : [];
  return (isOver || isUnder) && paragraph.role !== 'headline' ? readNote(own) : [];
}

/** A line over the story, its marks taken off; undefined for what is no title. */
function titleAt({ text, story }: Copy, paragraph: Paragraph, at: number): Marked | undefined {
  if ((at >= story && at > 0) || !mayBeTitle(paragraph, at)) return undefined;
  return takeMarks(head(printed(text, paragraph)));
}

/**
 * Reads the marks of a version: those of the headline and of the lines over the story (`take-marks.ts`), advisories in
 * brackets of their own (agencies set `(Corrects figure)` below the paragraph it is about, too), and notes to readers
 * over the story and at its end (`version-notes.ts`). What the story itself says is not looked at, but for a bracket
 * that says what it corrects.
 */
export function readVersion(article: Article): Version {
  const copy = copyOf(article);
  const marks = new Set<VersionMark>();
  let number = 0;
  let slug = '';
  for (const [at, paragraph] of copy.paragraphs.entries()) {
    const marked = titleAt(copy, paragraph, at);
    const isHeadline = marked !== undefined && marked.marks.length > 0 && marked.rest !== '';
    const notes = isHeadline ? [] : notesAt(copy, paragraph, at);
    for (const mark of [...(marked?.marks ?? []), ...notes]) marks.add(mark);
    if (marked === undefined) continue;
    number = Math.max(number, marked.number);
    if (slug === '' && notes.length === 0 && isTitle(paragraph, marked)) slug = fold(marked.rest);
  }
  if (corrected.test(copy.text)) marks.add('corrected');
  return versionOf(marks, number, slug);
}
