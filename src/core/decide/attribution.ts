import { agencies } from '../copy/agencies.ts';
import { englishLabels, nameJoiners, sourceLabels } from '../copy/labels.ts';
import { outlets } from '../copy/outlets.ts';
import { entriesOf } from '../copy/word-list.ts';

/*
 * The check of source lines: reads them in another way than the detection does, and shares only its lists of names.
 */

/** A line that only names sources is no longer than this. */
const longest = 400;
/** Words of the longest listed name. */
const mostWords = 6;

function squeezed(words: readonly string[]): string {
  return words.join('').replace(/[^\p{L}\p{M}\p{N}.]/gu, '');
}

const houses: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...agencies, ...outlets }).flatMap(([house, names]) =>
    entriesOf(names).map((name): [string, string] => [
      squeezed([name.normalize('NFC').toLowerCase()]),
      house,
    ]),
  ),
);
const labels: readonly string[] = [...englishLabels, ...sourceLabels].toSorted((a, b) => b.length - a.length);

/** What a line says after its label; undefined when it begins with none. */
function afterLabel(text: string): string | undefined {
  const line = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '');
  const label = labels.find((known) => line.startsWith(known));
  return label === undefined ? undefined : line.slice(label.length);
}

/** The house of a host, also where a view of the site (`www.`, `m.`, `de.`) stands before it. */
function houseOfHost(word: string): string | undefined {
  const host = word.replace(/\.$/, '');
  const parent = /^(?:www\d?|amp|mobile|wap|[a-z]{1,2})\.(.+)$/.exec(host)?.[1];
  return (
    houses.get(host) ?? (parent === undefined ? (host.includes('.') ? host : undefined) : houseOfHost(parent))
  );
}

interface Reading {
  readonly houses: ReadonlySet<string>;
  /** Words that name no listed house. */
  readonly rest: readonly string[];
}

function houseAt(words: readonly string[], at: number): { house: string; length: number } | undefined {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
    const house = houses.get(squeezed(words.slice(at, at + length)).replace(/\.$/, ''));
    if (house !== undefined) return { house, length };
  }
  const host = houseOfHost(words.slice(at, at + 1).join(''));
  return host === undefined ? undefined : { house: host, length: 1 };
}

function read(text: string): Reading | undefined {
  const line = text.length > longest ? undefined : afterLabel(text);
  if (line === undefined) return undefined;
  const words =
    line.replace(/https?:\/\//g, ' ').match(/[\p{L}\p{M}\p{N}.-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/gu) ?? [];
  const found = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const named = houseAt(words, at);
    const word = squeezed(words.slice(at, at + 1)).replaceAll('.', '');
    if (named !== undefined) found.add(named.house);
    else if (word !== 'the' && !nameJoiners.has(word)) rest.push(word);
    at += named?.length ?? 1;
  }
  return { houses: found, rest };
}

/** Whether all words stand in `others`, in any order, or run together: `Foo-Bar` is `foobar`. */
function areAmong(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word)) || others.join('').includes(words.join(''));
}

/**
 * Whether a source line names nothing but what another one names: every listed house, and everything else word for
 * word.
 */
export function sameAttribution(copy: string, keeper: string): boolean {
  const [a, b] = [read(copy), read(keeper)];
  if (a === undefined || b === undefined || (a.houses.size === 0 && a.rest.length === 0)) return false;
  return [...a.houses].every((house) => b.houses.has(house)) && areAmong(a.rest, b.rest);
}
