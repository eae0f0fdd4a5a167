import type { Language } from '../copy/languages.ts';
import { paragraph, takeSpare, type DraftArticle, type DraftParagraph } from '../feed/draft.ts';
import { changeFact, type ChangedFact, type Substitutes } from './change-fact.ts';
import { label } from './label.ts';
import { insert } from './plant-articles.ts';
import { takeArticles, type Planting } from './planting.ts';
import { substitutesFor } from './substitutes.ts';

/** Marks that wires put on a new version, with the line below the headline that says what is new. */
const marks: readonly (readonly [string, string])[] = [
  ['UPDATE 1-', '(Adds detail, comment)'],
  ['UPDATE 2-', '(Recasts with new figures)'],
  ['WRAPUP 1-', '(Adds background)'],
  ['CORRECTED-', '(Corrects figure in the body)'],
  ['REFILE-', '(Refiles to fix formatting)'],
  ['RPT-', ''],
];

/**
 * A second version of an article in a file of its own: a mark, a line on what is new, one paragraph with another number,
 * one new paragraph; everything else as it was.
 */
export function plantVersions(
  planting: Planting,
  count: number,
  substitutes: ReadonlyMap<Language, Substitutes>,
): void {
  const suits = ({ bodyAt, paragraphs }: DraftArticle): boolean => bodyAt === 1 && paragraphs.length >= 5;
  for (const [at, article] of takeArticles(planting, count, suits).entries()) {
    plantVersion(planting, article, marks[at % marks.length] ?? ['', ''], substitutes);
  }
}

function plantVersion(
  planting: Planting,
  article: DraftArticle,
  [mark, advice]: readonly [string, string],
  substitutes: ReadonlyMap<Language, Substitutes>,
): void {
  const { draft } = planting;
  const [headline, ...body] = article.paragraphs;
  const kept: { original: DraftParagraph; copy: DraftParagraph }[] = [];
  const paragraphs = [paragraph(draft, `${mark}${headline?.text ?? ''}`, 'copy')];
  if (advice !== '') paragraphs.push(paragraph(draft, advice, 'copy'));
  const changesFacts = mark !== 'RPT-' && mark !== 'REFILE-';
  let changed = !changesFacts;
  for (const original of body) {
    const other = changed ? undefined : otherNumber(planting, article.language, original, substitutes);
    const copy = paragraph(draft, other?.text ?? original.text, other === undefined ? 'copy' : 'own');
    paragraphs.push(copy);
    if (other === undefined) kept.push({ original, copy });
    else label(draft, 'version-fact', 'updated', [original], [copy], [other.fact]);
    changed ||= other !== undefined;
  }
  const added = changesFacts ? takeSpare(draft, article.language) : undefined;
  if (added !== undefined) paragraphs.splice(3, 0, paragraph(draft, added, 'own'));
  insert(planting, { ...article, paragraphs });
  label(
    draft,
    'version',
    'either',
    kept.map(({ original }) => original),
    kept.map(({ copy }) => copy),
  );
}

function otherNumber(
  { random }: Planting,
  language: Language,
  { text }: DraftParagraph,
  substitutes: ReadonlyMap<Language, Substitutes>,
): ChangedFact | undefined {
  if (text.split(' ').length < 12) return undefined;
  const known = substitutesFor(substitutes, language);
  const kinds = ['number', 'money', 'percent'] as const;
  for (const kind of kinds) {
    const changed = changeFact(kind, text, language, known, random);
    if (changed !== undefined) return changed;
  }
  return undefined;
}
