import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';
import { moneySigns, unitMarks } from './words/signs.ts';
import { tr } from './words/tr.ts';
import type { ListedFact, WordLists } from './words/word-lists.ts';
import { zh } from './words/zh.ts';
import { wordKey } from './word-key.ts';

export const languages = { en, de, fr, es, pt, it, nl, pl, ru, tr, ar, zh, ja } satisfies Record<
  string,
  WordLists
>;
export type Language = keyof typeof languages;

/** What a word can mean. A word may have several meanings; they are tried in the order of the list. */
export type Meaning =
  | { readonly kind: 'count' | 'scale' | 'ordinal'; readonly value: number }
  | { readonly kind: 'month' | 'weekday'; readonly value: number; readonly unsure: boolean }
  | { readonly kind: 'listed'; readonly fact: ListedFact; readonly value: string }
  | { readonly kind: 'half' | 'one' | 'mark' | 'grammar' | 'common'; readonly value: string };

export interface Phrase {
  readonly keys: readonly string[];
  readonly meaning: Meaning;
}

export interface Lexicon {
  readonly lists: WordLists;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Phrases of several words by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly joints: ReadonlySet<string>;
  readonly dayJoints: ReadonlySet<string>;
  readonly opposites: readonly string[];
  /** For each word of a pair of opposites the words that contradict it. */
  readonly contraries: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Draft {
  readonly meanings: Map<string, Meaning[]>;
  readonly phrases: Map<string, Phrase[]>;
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** `meaning: word word` lines as pairs. */
function linesOf(list: string): (readonly [string, readonly string[]])[] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(colon, 0)), wordsOf(line.slice(colon + 1))];
    });
}

function add(draft: Draft, form: string, meaning: Meaning): void {
  const keys = form.split(/[-_]/).map(wordKey);
  const first = String(keys[0]);
  if (keys.length > 1) {
    const known = draft.phrases.get(first);
    if (known === undefined) draft.phrases.set(first, [{ keys, meaning }]);
    else known.push({ keys, meaning });
    return;
  }
  const known = draft.meanings.get(first);
  if (known === undefined) draft.meanings.set(first, [meaning]);
  else known.push(meaning);
}

function numberMeaning(name: string): Meaning {
  if (name === 'half') return { kind: 'half', value: name };
  return name.startsWith('e')
    ? { kind: 'scale', value: Number(name.slice(1)) }
    : { kind: 'count', value: Number(name) };
}

const listedFacts: readonly ListedFact[] = [
  'percentage',
  'bound',
  'money',
  'date',
  'time',
  'unit',
  'number',
  'negation',
  'reversal',
  'hedge',
  'kind',
  'name',
];

function addNumbers(draft: Draft, lists: WordLists): void {
  for (const [name, forms] of linesOf(lists.numbers)) {
    for (const form of forms) add(draft, form, numberMeaning(name));
  }
  for (const [name, forms] of linesOf(lists.ordinals)) {
    for (const form of forms) add(draft, form, { kind: 'ordinal', value: Number(name) });
  }
}

function addCalendar(draft: Draft, lists: WordLists): void {
  const unsure = new Set(wordsOf(lists.unsure));
  for (const kind of ['month', 'weekday'] as const) {
    const lines = linesOf(kind === 'month' ? lists.months : lists.weekdays);
    for (const [index, [, forms]] of lines.entries()) {
      for (const form of forms) add(draft, form, { kind, value: index + 1, unsure: unsure.has(form) });
    }
  }
}

/** `big large / small little` lines as the contraries of each word. */
function contrariesOf(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const contraries = new Map<string, Set<string>>();
  const oppose = (words: readonly string[], others: readonly string[]): void => {
    for (const word of words) contraries.set(word, new Set([...(contraries.get(word) ?? []), ...others]));
  };
  for (const line of list.split('\n').filter((line) => line !== '')) {
    const [one = [], other = []] = line.split('/').map((side) => wordsOf(side).map(wordKey));
    oppose(one, other);
    oppose(other, one);
  }
  return contraries;
}

function buildLexicon(lists: WordLists): Lexicon {
  const draft: Draft = { meanings: new Map(), phrases: new Map() };
  addNumbers(draft, lists);
  addCalendar(draft, lists);
  for (const fact of listedFacts) {
    const shared = fact === 'money' ? moneySigns : '';
    for (const [value, forms] of linesOf(`${lists.lists[fact] ?? ''}\n${shared}`)) {
      for (const form of forms) add(draft, form, { kind: 'listed', fact, value });
    }
  }
  for (const [value, forms] of linesOf(unitMarks))
    for (const form of forms) add(draft, form, { kind: 'mark', value });
  for (const form of wordsOf(lists.ones)) add(draft, form, { kind: 'one', value: '' });
  for (const form of wordsOf(lists.grammar)) add(draft, form, { kind: 'grammar', value: '' });
  for (const form of wordsOf(lists.common)) add(draft, form, { kind: 'common', value: '' });
  for (const phrases of draft.phrases.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return {
    ...draft,
    lists,
    joints: new Set(wordsOf(lists.joints)),
    dayJoints: new Set(wordsOf(lists.dayJoints)),
    opposites: wordsOf(lists.opposites).map(wordKey),
    contraries: contrariesOf(lists.pairs),
  };
}

const built = new Map<Language, Lexicon>();

/** The lexicon of a language; built when a text first needs it. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(languages[language]);
  built.set(language, lexicon);
  return lexicon;
}
