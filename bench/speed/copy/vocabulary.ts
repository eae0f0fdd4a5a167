import type { Random } from '../../quality/random.ts';
import { madeWords } from './made-words.ts';

/** Words of the feed by their place in a sentence, frequent ones first. Nobody and nothing of these names is meant. */
const written = {
  noun: `government company market minister country police court bank price plan report party leader election law talks deal
    budget attack economy trade oil project group team workers union vote tax hospital school city region border agency
    investor share profit contract factory crew flight train storm flood fire drought harvest crop fuel gas power network
    airline airport port ship bridge road river island farm forest mine pipeline vaccine virus patient doctor nurse trial
    judge lawyer witness suspect prison victim family village protest strike rally campaign treaty embassy mission army
    soldier weapon missile ceasefire refugee camp aid visa passport currency bond loan debt tariff subsidy pension salary
    inflation export import supplier brand store customer website phone device chip battery satellite rocket engine sensor
    software data privacy student teacher university museum festival film album stadium coach striker goalkeeper season
    title medal record referee transfer merger auction licence patent audit inquiry verdict appeal sentence reform bill
    amendment senate cabinet coalition opposition province governor mayor council committee regulator watchdog charity`,
  adjective: `new former senior local national foreign federal early public private key major final joint formal annual record
    second third northern southern eastern western central regional rural urban military civil legal nuclear digital
    financial political economic global domestic temporary permanent fresh sharp steep modest slow rapid severe mild heavy
    light old young long short deep broad narrow costly cheap rare common secret open illegal independent interim draft
    coastal mobile electric solar offshore medical clinical criminal corporate disputed damaged leading troubled planned`,
  verb: `approved rejected announced cut raised closed opened bought sold signed delayed launched suspended backed blamed
    accused warned ordered blocked lifted eased tightened reached missed won lost beat joined left sued fined charged
    cleared freed seized destroyed damaged rebuilt replaced expanded halted resumed extended cancelled postponed reviewed
    published leaked denied confirmed welcomed criticised defended promised urged pressed forced banned allowed funded
    doubled halved slashed boosted hit shook flooded crossed entered evacuated rescued treated tested trained hired fired`,
  base: `approve reject cut raise close open buy sell sign delay launch suspend back blame warn order block lift ease tighten
    reach miss win lose join leave sue fine charge clear free seize destroy repair rebuild replace expand halt resume
    extend cancel postpone review publish deny confirm welcome defend promise urge press force ban allow fund double`,
  adverb: `sharply quickly slowly quietly formally publicly repeatedly recently briefly partly fully nearly largely initially
    eventually unexpectedly reluctantly strongly narrowly steadily abruptly jointly privately officially apparently`,
  people: `officials residents workers analysts traders farmers investors lawmakers doctors teachers students drivers
    activists engineers scientists economists prosecutors survivors relatives shareholders passengers voters fans players
    soldiers rebels migrants pensioners consumers regulators diplomats inspectors firefighters volunteers campaigners`,
  role: `chief executive|finance minister|foreign minister|police chief|spokesman|spokeswoman|deputy mayor|central bank
    governor|chief economist|head coach|prime minister|union leader|defence secretary|senior analyst|lead researcher|
    campaign manager|district attorney|company chairman|health secretary|trade envoy|army commander|opposition leader`,
  place: `London Paris Berlin Madrid Rome Vienna Prague Warsaw Athens Lisbon Dublin Oslo Stockholm Helsinki Brussels Geneva
    Zurich Moscow Kyiv Istanbul Ankara Cairo Tunis Nairobi Lagos Accra Johannesburg Delhi Mumbai Karachi Dhaka Bangkok
    Hanoi Jakarta Manila Singapore Seoul Tokyo Osaka Beijing Shanghai Sydney Auckland Toronto Ottawa Chicago Houston
    Boston Denver Seattle Miami Washington Bogota Lima Santiago Brasilia Caracas Havana Baghdad Tehran Riyadh Doha Amman`,
  country: `Germany France Italy Spain Poland Norway Sweden Finland Greece Turkey Russia Ukraine Egypt Kenya Nigeria Ghana
    India Pakistan Bangladesh Thailand Vietnam Indonesia Japan China Australia Canada Mexico Brazil Chile Peru Colombia
    Iraq Iran Israel Jordan Qatar Ireland Portugal Austria Hungary Romania Serbia Croatia Denmark Belgium Switzerland`,
  first: `Anna James Maria Peter Olga Omar Li Sofia David Fatima John Elena Paul Amina Kenji Laura Mark Ines Tomas Julia Ahmed
    Clara Simon Nadia Victor Helen Ivan Rosa Daniel Yuki Martin Leila Robert Eva Samuel Carla George Mina Hugo Vera`,
  weekday: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  month: 'January February March April May June July August September October November December',
  link: 'while although because after before since until as though whereas',
  said: 'said said said said added told noted argued warned stressed',
  agency: 'Northwire|Meridian Press|Harbour News|Allied Dispatch|Capital Wire|Delta Press Service',
} satisfies Record<string, string>;

type Written = keyof typeof written;
export type WordClass = Written | 'last' | 'firm' | 'town';

/** How many made words follow the written ones. Real copy never runs out of names and rare words, and neither may this. */
const tails: Readonly<Partial<Record<Written, number>>> = {
  noun: 3000,
  adjective: 1000,
  verb: 800,
  base: 500,
  adverb: 300,
  people: 300,
};

/** Slots of the tables that words are drawn from; a power of two far above the longest list. */
const slots = 1 << 16;
/** Ranks by which frequency is flattened at the top, as Mandelbrot corrected Zipf's law; 8 suits words of one class. */
const flattening = 8;

const drawn = new Map<WordClass, readonly string[]>();
let tables: Readonly<Record<WordClass, Uint16Array>> | undefined;

/** A word of a class, frequent ones as much more often than rare ones as in any large body of text. */
export function word(of: WordClass, random: Random): string {
  tables ??= makeTables();
  return drawn.get(of)?.[tables[of][random.int(slots)] ?? 0] ?? '';
}

function makeTables(): Readonly<Record<WordClass, Uint16Array>> {
  const list = (name: Written): string[] => {
    const text: string = written[name];
    const words = text.includes('|') ? text.split('|').map((one) => one.trim()) : text.split(/\s+/u);
    const own = words.map((one) => one.replace(/\s+/gu, ' '));
    return [...own, ...madeWords(name, tails[name] ?? 0)];
  };
  const capital = (one: string): string => one.charAt(0).toUpperCase() + one.slice(1);
  const names = (kind: string, count: number): string[] => madeWords(kind, count).map(capital);
  const table = (of: WordClass, words: readonly string[], isEven = false): Uint16Array => {
    drawn.set(of, words);
    return shareSlots(words.length, isEven);
  };
  return {
    noun: table('noun', list('noun')),
    adjective: table('adjective', list('adjective')),
    verb: table('verb', list('verb')),
    base: table('base', list('base')),
    adverb: table('adverb', list('adverb')),
    people: table('people', list('people')),
    role: table('role', list('role')),
    place: table('place', list('place')),
    country: table('country', list('country')),
    first: table('first', list('first')),
    weekday: table('weekday', list('weekday'), true),
    month: table('month', list('month'), true),
    link: table('link', list('link')),
    said: table('said', list('said'), true),
    agency: table('agency', list('agency'), true),
    last: table('last', names('last', 3000)),
    firm: table('firm', names('firm', 2000)),
    town: table('town', names('town', 1500)),
  };
}

/** Shares the slots among ranks by 1 / (rank + flattening); each rank gets one at least. */
function shareSlots(count: number, isEven: boolean): Uint16Array {
  const weight = (rank: number): number => (isEven ? 1 : 1 / (rank + flattening));
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) sum += weight(rank);
  const table = new Uint16Array(slots);
  const free = slots - count;
  let at = 0;
  let reached = 0;
  for (let rank = 0; rank < count; rank += 1) {
    reached += weight(rank);
    const end = rank === count - 1 ? slots : Math.floor((reached / sum) * free) + rank + 1;
    table.fill(rank, at, end);
    at = end;
  }
  return table;
}
