import type { Language } from '../copy/languages.ts';
import { englishWords } from '../copy/english-words.ts';
import { paragraph, type DraftParagraph } from '../feed/draft.ts';
import { changeFact, factKinds, type ChangedFact, type Substitutes } from './change-fact.ts';
import { label } from './label.ts';
import { place, plantEach, type Original, type Planting } from './planting.ts';
import { substitutesFor } from './substitutes.ts';

const languages: readonly Language[] = ['en', 'de', 'fr', 'eo', 'other'];

/**
 * Paragraphs printed again with one fact changed, of each kind of fact in each language: half of them in the same file,
 * half in another one.
 */
export function plantHazards(
  planting: Planting,
  count: number,
  substitutes: ReadonlyMap<Language, Substitutes>,
): void {
  const { draft, random } = planting;
  for (const language of languages) {
    const known = substitutesFor(substitutes, language);
    for (const kind of factKinds) {
      const make = ({ article, paragraph: { text } }: Original): ChangedFact | undefined =>
        article.language === language ? changeFact(kind, text, language, known, random) : undefined;
      plantEach(planting, count, make, (original, { text, fact }, at) => {
        const where = at % 2 === 0 ? 'other' : at % 4 === 1 ? 'apart' : 'below';
        const copies = place(planting, original, where, [text], 'own');
        label(draft, kind, 'updated', [original.paragraph], copies, [fact]);
      });
    }
  }
}

/**
 * Paragraphs of one frame with another company, number and day in each, one a file: what a reader of a template report
 * knows to be different news, and what every peer that finds near repeats takes for one text. The last one planted is
 * labelled as the original of each.
 */
export function plantFrame(planting: Planting, count: number): void {
  const { draft, random } = planting;
  const printed: DraftParagraph[] = [];
  for (const { paragraphs, bodyAt } of random.shuffled(planting.free).slice(0, count)) {
    const made = paragraph(draft, frame(planting, printed.length), 'own');
    paragraphs.splice(bodyAt + random.int(paragraphs.length - bodyAt + 1), 0, made);
    const original = printed.at(-1);
    printed.push(made);
    if (original !== undefined)
      label(draft, 'frame', 'updated', [original], [made], ['company, number, day']);
  }
}

function frame({ random }: Planting, at: number): string {
  const companies = englishWords('company');
  const company = `${companies[at % companies.length] ?? ''} ${random.pick(englishWords('trade'))}`;
  const cents = String(random.int(100)).padStart(2, '0');
  const day = random.pick(englishWords('weekday'));
  return (
    `Shares in ${company} closed ${1 + random.int(19)}.${random.int(10)} percent lower at $${11 + at}.${cents} on ${day} ` +
    'after the company told investors that it no longer expects to meet the profit target it had set for the year, ' +
    'blaming weak demand in its home market and the rising price of energy.'
  );
}
