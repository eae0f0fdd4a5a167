import { randomFrom, type Random } from '../../quality/random.ts';
import { sentence } from './sentences.ts';
import { word } from './vocabulary.ts';

/** Makes the texts of one feed, each from its place alone, so that no text has to be kept to be copied later. */
export interface Writer {
  own(article: number, paragraph: number): string;
  standing(text: number): string;
  dateline(article: number): string;
  headline(article: number): string;
  source(article: number): string;
}

/** A writer of paragraphs of so many sentences; two give about 270 bytes, as in agency copy. */
export function writerOf(seed: number, sentences: readonly number[]): Writer {
  const from = (name: string): Random => randomFrom(seed, name);
  return {
    own: (article, paragraph) => paragraphOf(from(`own ${article} ${paragraph}`), sentences),
    standing: (text) => standingText(text, from(`standing ${text}`)),
    dateline: (article) => datelineOf(from(`dateline ${article}`)),
    headline: (article) => headlineOf(from(`headline ${article}`)),
    source: (article) => `source: ${from(`source ${article}`).pick(sites)}`,
  };
}

const sites = [
  'northwire.example',
  'meridian.example',
  'harbournews.example',
  'dispatch.example',
  'delta.example',
];

function paragraphOf(random: Random, sentences: readonly number[]): string {
  return Array.from({ length: random.pick(sentences) }, () => sentence(random)).join(' ');
}

function datelineOf(random: Random): string {
  const place = word('place', random).toUpperCase();
  return `${place}, ${word('month', random)} ${1 + random.int(28)} (${word('agency', random)}) - `;
}

function headlineOf(random: Random): string {
  const firm = word('firm', random);
  const act = `to ${word('base', random)} ${word('adjective', random)} ${word('noun', random)}`;
  return `${firm} ${act} in ${word('place', random)}`;
}

function standingText(text: number, random: Random): string {
  const name = (): string => `${word('first', random)} ${word('last', random)}`;
  const agency = word('agency', random);
  const forms = [
    `(Reporting by ${name()} in ${word('place', random)}; Editing by ${name()} and ${name()})`,
    `© ${1990 + text} ${agency}. All rights reserved. No part of this copy may be published without consent.`,
    `Sign up for the ${agency} ${word('noun', random)} briefing, sent every ${word('weekday', random)} morning.`,
    `${agency} follows the standards of the ${word('adjective', random)} ${word('noun', random)} council.`,
  ];
  return forms[text % forms.length] ?? '';
}
