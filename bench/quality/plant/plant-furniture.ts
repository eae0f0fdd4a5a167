import { paragraph, type DraftArticle, type DraftParagraph } from '../feed/draft.ts';
import { label } from './label.ts';
import { takeArticles, type Planting } from './planting.ts';

const doubled: readonly (readonly [string, string])[] = [
  ['Source: Reuters', 'Source: Reuters'],
  ['source: reuters.com', 'source: reuters.com'],
  ['Source: reuters.com', 'Source - Reuters'],
  ['Quelle: dpa', 'Quelle: dpa'],
  ['Source : AFP', 'Source : AFP'],
  ['Fonto: Xinhua', 'fonto: Xinhua'],
];

/** The line that names the source, twice at the end of an article. */
export function plantSourceLines(planting: Planting, count: number): void {
  const { draft, random } = planting;
  const hasNone = ({ paragraphs }: DraftArticle): boolean =>
    !(paragraphs.at(-1)?.text.startsWith('Source:') ?? false);
  for (const { paragraphs } of takeArticles(planting, count, hasNone)) {
    const [first, second] = random.pick(doubled);
    const original = paragraph(draft, first, 'copy');
    const copy = paragraph(draft, second, 'copy');
    paragraphs.push(original, copy);
    label(draft, 'source-line', 'either', [original], [copy]);
  }
}

/** Own sentences such as houses print under everything they send. */
const houseTexts = [
  'The Morning Ledger is funded by its readers; to receive our free letter each weekday, leave your address at the counter.',
  'This service may not be sold, broadcast or passed on without the written consent of the Harbour Press Association.',
  'Dieser Beitrag wurde von der Spätredaktion geprüft; Hinweise auf Fehler nimmt die Redaktion jederzeit gern entgegen.',
  'Cet article a été relu par notre service de vérification, que vous pouvez joindre chaque matin à la rédaction.',
] as const;

/** The same closing paragraph in many articles; each printing after the first is a plant. */
export function plantStandingText(planting: Planting, count: number): void {
  const { draft } = planting;
  for (const text of houseTexts) {
    const printed: DraftParagraph[] = [];
    for (const { paragraphs } of takeArticles(planting, count, () => true)) {
      const made = paragraph(draft, text, printed.length === 0 ? 'own' : 'copy');
      paragraphs.push(made);
      printed.push(made);
    }
    const [first, ...others] = printed;
    if (first === undefined) continue;
    for (const copy of others) label(draft, 'standing', 'either', [first], [copy]);
  }
}
