import type { Random } from '../../quality/random.ts';
import { rules, wordSlots } from './grammar.ts';
import { word } from './vocabulary.ts';

type Rule = keyof typeof rules;
type Part = string | ((random: Random) => string);

const figures: Readonly<Record<string, (random: Random) => string>> = {
  nothing: () => '',
  // "a" or "an" is known only when the next word is; `settle` decides.
  a: () => 'a',
  person: (random) => `${word('first', random)} ${word('last', random)}`,
  figure: (random) => grouped(2 + random.int(random.pick([60, 900, 40_000]))),
  Figure: (random) => `Some ${grouped(20 + random.int(9_000))}`,
  percent: (random) => `${1 + random.int(60)}.${random.int(10)} percent`,
  money: (random) =>
    `$${1 + random.int(900)}.${random.int(10)} ${random.pick(['million', 'million', 'billion'])}`,
  age: (random) => String(18 + random.int(70)),
  day: (random) => String(1 + random.int(28)),
};

const parsed = new Map<string, readonly (readonly Part[])[]>();

/** One sentence of wire copy that stands nowhere else in the feed but by chance. */
export function sentence(random: Random): string {
  return settle(expand('sentence', random));
}

function expand(rule: Rule, random: Random): string {
  let text = '';
  for (const part of random.pick(linesOf(rule))) {
    text += typeof part === 'string' ? part : part(random);
  }
  return text;
}

function linesOf(rule: Rule): readonly (readonly Part[])[] {
  const known = parsed.get(rule);
  if (known !== undefined) return known;
  const lines = rules[rule]
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\{(\w+)\}/u))
    .map((parts) => parts.map((part, at) => (at % 2 === 0 ? part : slot(part))));
  parsed.set(rule, lines);
  return lines;
}

function slot(name: string): Part {
  const figure = figures[name];
  if (figure !== undefined) return figure;
  if (isRule(name)) return (random) => expand(name, random);
  if (!isWordSlot(name)) throw new Error(`The grammar has no rule "${name}".`);
  const of = wordSlots[name];
  return (random) => word(of, random);
}

function isRule(name: string): name is Rule {
  return Object.hasOwn(rules, name);
}

function isWordSlot(name: string): name is keyof typeof wordSlots {
  return Object.hasOwn(wordSlots, name);
}

function settle(text: string): string {
  const grammatical = text
    .replace(/\ba (?=[aeiou])/gu, 'an ')
    .replace(/(?<=[^aeiou\s])ys\b/gu, 'ies')
    .replace(/,(?=[.,])/gu, '');
  return grammatical.replace(/^“?\p{Ll}|“\p{Ll}(?=[^”]*[,.]”)/gu, (begin) => begin.toUpperCase());
}

function grouped(value: number): string {
  if (value < 1000) return String(value);
  return `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
}
