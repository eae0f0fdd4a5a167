import type { Language } from '../copy/languages.ts';
import { wrap } from '../feed/render.ts';
import { capitalOpening, curlyQuotes, repunctuated, respelled, withSmallWords } from './edits.ts';
import type { PlantKind } from './kinds.ts';
import { label } from './label.ts';
import { place, plantEach, type Original, type Planting, type Where } from './planting.ts';
import { replaceWords, type Replaced, type Vocabulary } from './replace-words.ts';

/** Half of the copies in the file of their original, half in another file. */
function alternately(at: number): Where {
  return at % 2 === 0 ? 'other' : at % 4 === 1 ? 'apart' : 'below';
}

/** Exact copies of one paragraph. */
export function plantExact(planting: Planting, count: number): void {
  const places = { 'exact-below': 'below', 'exact-apart': 'apart', 'exact-other': 'other' } as const;
  for (const kind of ['exact-below', 'exact-apart', 'exact-other'] as const) {
    plantEach(planting, count, textOf, (original, text) => {
      const copies = place(planting, original, places[kind], [text]);
      label(planting.draft, kind, 'either', [original.paragraph], copies);
    });
  }
}

/** Copies with a share of the words replaced; those that touch a fact may be reported only. */
export function plantReplaced(
  planting: Planting,
  count: number,
  vocabularies: ReadonlyMap<Language, Vocabulary>,
): void {
  const { draft, random } = planting;
  const shares = { 'random-3': 0.03, 'random-10': 0.1, 'random-20': 0.2 } as const;
  for (const kind of ['random-3', 'random-10', 'random-20'] as const) {
    const make = ({ article: { language }, paragraph }: Original): Replaced | undefined => {
      const vocabulary = vocabularies.get(language);
      if (vocabulary === undefined) return undefined;
      return replaceWords(paragraph.text, shares[kind], language, vocabulary, random);
    };
    plantEach(planting, count, make, (original, { text, facts }, at) => {
      const copies = place(planting, original, alternately(at), [text]);
      const right = facts.length === 0 ? 'either' : 'reported';
      label(draft, kind, right, [original.paragraph], copies, facts);
    });
  }
}

/** Copies edited as people edit: none of these changes a fact. */
export function plantEdited(planting: Planting, count: number): void {
  const { random } = planting;
  const edits: readonly (readonly [PlantKind, (original: Original) => string | undefined])[] = [
    ['spelling', ({ paragraph, article }) => respelled(paragraph.text, article.language)],
    ['punctuation', ({ paragraph }) => repunctuated(paragraph.text)],
    ['opening', ({ paragraph }) => capitalOpening(paragraph.text, random)],
    ['function-words', ({ paragraph, article }) => withSmallWords(paragraph.text, article.language, random)],
  ];
  for (const [kind, edit] of edits) {
    plantEach(planting, count, edit, (original, text, at) => {
      const copies = place(planting, original, alternately(at), [text]);
      label(planting.draft, kind, 'either', [original.paragraph], copies);
    });
  }
}

/** Copies at 60 columns with curly quotes and an opening in capitals; only blank lines can part paragraphs there. */
export function plantWrapped(planting: Planting, count: number): void {
  const blank: Planting = { ...planting, free: planting.free.filter(({ layout }) => layout === 'blank') };
  const make = ({ article, paragraph }: Original): string | undefined => {
    if (article.layout !== 'blank') return undefined;
    const changed = capitalOpening(curlyQuotes(paragraph.text), planting.random);
    return changed === undefined ? undefined : wrap(changed, 60);
  };
  plantEach(blank, count, make, (original, text, at) => {
    const copies = place(blank, original, alternately(at), [text]);
    label(planting.draft, 'wrapped', 'either', [original.paragraph], copies);
  });
}

function textOf({ paragraph }: Original): string {
  return paragraph.text;
}
