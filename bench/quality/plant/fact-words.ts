import type { Language } from '../copy/languages.ts';

/** Words of one language that are facts, or that make a sentence say the opposite. */
export interface FactWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Names that can stand for each other. Where capitals tell names, names of the copy itself are used as well. */
  readonly names: readonly string[];
  readonly percent: readonly string[];
  readonly currencies: readonly string[];
  /** Words that turn a sentence round, wherever they stand. */
  readonly negations: readonly string[];
  /** Verb forms behind which a negation stands, with what they become. */
  readonly negated: Readonly<Record<string, string>>;
  /** Verbs of saying, with the verb that takes it back. */
  readonly hedges: Readonly<Record<string, string>>;
  /** Whether only names have a capital inside a sentence. */
  readonly capitalsAreNames: boolean;
}

function list(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** `was` → `was not`, for each verb form. */
function behind(verbs: string, negation: string): Record<string, string> {
  return Object.fromEntries(list(verbs).map((verb) => [verb, `${verb} ${negation}`]));
}

/** `est` → `n’est pas`, `sera` → `ne sera pas`. */
function around(verbs: string): Record<string, string> {
  return Object.fromEntries(
    list(verbs).map((verb) => [verb, `${/^[aeéiouh]/u.test(verb) ? 'n’' : 'ne '}${verb} pas`]),
  );
}

/** Which changed facts can be planted, by language. */
export const factWords: Readonly<Partial<Record<Language, FactWords>>> = {
  en: {
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    months: list('January February March April June July August September October November December'),
    names: list(
      'London Paris Berlin Moscow Tokyo Madrid Iran Iraq Obama Bush Clinton Google Microsoft Texas',
    ),
    percent: list('percent %'),
    currencies: list('dollars euros pounds'),
    negations: list('not no never nobody nothing neither nor without cannot'),
    negated: behind('was were is are has had will would could should', 'not'),
    hedges: { said: 'denied', confirmed: 'denied', noted: 'denied', explained: 'denied', admitted: 'denied' },
    capitalsAreNames: true,
  },
  de: {
    weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    months: list('Januar Februar März April Juni Juli August September Oktober November Dezember'),
    names:
      list(`Berlin München Hamburg Köln Frankfurt Wien Paris London Washington Moskau Bonn Stuttgart Dresden Leipzig
      Bremen Hannover Düsseldorf Deutschland Frankreich Österreich Italien Spanien Russland China Japan Irak Iran Israel
      Polen Türkei Bayern Hessen Sachsen Merkel Schröder Bush Putin Obama Steinmeier Schäuble Köhler Fischer Clinton`),
    percent: list('Prozent %'),
    currencies: list('Euro Dollar Franken'),
    negations: list('nicht kein keine keinen keiner keinem nie niemand nichts ohne weder'),
    negated: behind(
      'ist sind war waren wird werden wurde wurden hat haben hatte kann können soll sollen',
      'nicht',
    ),
    hedges: {
      sagte: 'bestritt',
      erklärte: 'bestritt',
      bestätigte: 'dementierte',
      bestätigten: 'dementierten',
      berichtet: 'bestreitet',
      betonte: 'bestritt',
    },
    capitalsAreNames: false,
  },
  fr: {
    weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    months: list('janvier février mars avril juin juillet août septembre octobre novembre décembre'),
    names: list(
      'Paris Lyon Marseille Berlin Londres Bruxelles Sarkozy Hollande France Syrie Mali Libye Obama Espagne',
    ),
    percent: list('% pourcent'),
    currencies: list('euros dollars'),
    negations: list('pas ne ni jamais rien aucun aucune personne sans'),
    negated: around('est sont était étaient sera seront peut doit avait ont a'),
    hedges: {
      déclaré: 'nié',
      annoncé: 'démenti',
      affirmé: 'nié',
      indiqué: 'nié',
      confirmé: 'démenti',
      déclare: 'nie',
    },
    capitalsAreNames: true,
  },
};

/** Of a language that is not known here: figures and signs are facts in every language. */
const unknown: FactWords = {
  weekdays: [],
  months: [],
  names: [],
  percent: ['%'],
  currencies: [],
  negations: [],
  negated: {},
  hedges: {},
  capitalsAreNames: false,
};

/** Which facts of a language can be changed. */
export function factWordsOf(language: Language): FactWords {
  return factWords[language] ?? unknown;
}
