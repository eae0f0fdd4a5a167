import type { Language } from '../copy/languages.ts';
import { takeApart } from '../copy/words.ts';
import type { Random } from '../random.ts';

// Each of these returns undefined where the text gives it nothing to do.

/** Straight quotation marks for curly ones and the other way round, dashes and dots of another shape. */
export function repunctuated(text: string): string | undefined {
  const curly = /[“”„«»’]/u.test(text);
  const changed = curly
    ? text.replace(/[“”„«»]/gu, '"').replace(/[’‘]/gu, "'")
    : text
        .replace(/(?<=^|[\s(])"/gu, '“')
        .replace(/"/gu, '”')
        .replace(/'/gu, '’');
  const dashed = changed
    .replace(/ [–—-] /gu, (dash) => (dash === ' - ' ? ' – ' : ' - '))
    .replace(/…/gu, '...');
  return dashed === text ? undefined : dashed;
}

/** The first three to five words in capitals, as papers set an opening. */
export function capitalOpening(text: string, random: Random): string | undefined {
  const { pieces, glue } = takeApart(text);
  const count = 3 + random.int(3);
  const changed = pieces.map((piece, at) => (at < count ? piece.toUpperCase() : piece)).join(glue);
  // "Straße" and "STRASSE" are no plain change of case.
  return changed === text || changed.toLowerCase() !== text.toLowerCase() ? undefined : changed;
}

/** Curly quotation marks, capitals at the opening, lines of 60 columns. */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(?<=^|[\s(])"/gu, '“')
    .replace(/"/gu, '”')
    .replace(/'/gu, '’');
}

const british: readonly (readonly [string, string])[] = [
  ['harbour', 'harbor'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['organis', 'organiz'],
  ['modernis', 'moderniz'],
  ['neighbour', 'neighbor'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['fertiliser', 'fertilizer'],
  ['licence', 'license'],
  ['tyres', 'tires'],
  ['grey', 'gray'],
  ['sceptical', 'skeptical'],
];

const spellings: Readonly<Partial<Record<Language, readonly (readonly [string, string])[]>>> = {
  en: british,
  de: [['ß', 'ss']],
  fr: [
    ['œ', 'oe'],
    ['États', 'Etats'],
    ['À ', 'A '],
    ['É', 'E'],
  ],
  eo: [
    ['aŭ', 'aux'],
    ['ĉi', 'cxi'],
  ],
};

/** The spelling of another house, in at most a seventh of the words. */
export function respelled(text: string, language: Language): string | undefined {
  const changed = (spellings[language] ?? []).reduce((now, [from, to]) => now.replaceAll(from, to), text);
  const before = text.split(' ');
  const edits = changed.split(' ').filter((word, at) => word !== before[at]).length;
  return edits === 0 || edits * 7 > before.length ? undefined : changed;
}

/** Words that say nothing of their own, to put in behind a word and to leave out. */
const smallWords: Readonly<Partial<Record<Language, { readonly into: string; readonly out: string }>>> = {
  en: { into: 'also', out: 'the that also' },
  de: { into: 'auch', out: 'auch dabei bereits jedoch' },
  fr: { into: 'aussi', out: 'aussi également que' },
  eo: { into: 'ankaŭ', out: 'la ankaŭ ke' },
};

/** One to three small words left out, or one put in behind the fourth word or later. */
export function withSmallWords(text: string, language: Language, random: Random): string | undefined {
  const small = smallWords[language];
  const pieces = text.split(' ');
  if (small === undefined || pieces.length < 15) return undefined;
  const out = small.out.split(' ');
  const places = [...pieces.keys()].filter((at) => at > 2 && out.includes(pieces[at] ?? ''));
  const dropped = new Set(random.shuffled(places).slice(0, 1 + random.int(3)));
  if (dropped.size > 0 && random.chance(0.6)) return pieces.filter((_, at) => !dropped.has(at)).join(' ');
  const behind = [...pieces.keys()].filter((at) => at > 3 && /^\p{Ll}{4,}$/u.test(pieces[at] ?? ''));
  return behind.length === 0 ? undefined : pieces.toSpliced(random.pick(behind), 0, small.into).join(' ');
}
