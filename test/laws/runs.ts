import fc from 'fast-check';
import { fromFixedWidth, fromString } from '../../src/core/copy/decoded.ts';
import type { DecodedArticle } from '../../src/core/copy/article.ts';
import { dedupe } from '../../src/core/dedupe.ts';
import type { ArticleResult, Result } from '../../src/core/finding.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import type { Source } from '../../src/core/source.ts';
import { feed, type WireCopy } from './wire-copy.ts';
import { without } from './plain-check.ts';

/** How many feeds each law is tried on; `LAW_RUNS=10000` for a long look. */
export const lawRuns: number = Number(process.env['LAW_RUNS'] ?? 150);

const anySettings: fc.Arbitrary<Settings> = fc.record({
  cut: fc.constantFrom('careful', 'standard', 'sentences', 'all'),
  across: fc.constantFrom('report', 'cut', 'off'),
  keep: fc.constantFrom('first', 'last', 'longest', 'latest'),
  layout: fc.constant('auto'),
  near: fc.constantFrom(defaultSettings.near, 1),
  keepText: fc.constantFrom<readonly string[]>([], ['The * said *']),
  standing: fc.constantFrom<readonly string[]>([], ['* said.', 'All rights reserved.']),
});

/** Articles by path, the way they are stored, and what the tool is told. */
export interface Desk {
  readonly articles: readonly {
    readonly path: string;
    readonly copy: WireCopy;
    readonly encoding: 'utf-8' | 'utf-16le';
  }[];
  readonly settings: Settings;
}

export const desk: fc.Arbitrary<Desk> = fc
  .record({
    copies: feed,
    encodings: fc.array(fc.constantFrom('utf-8', 'utf-8', 'utf-16le'), { minLength: 7, maxLength: 7 }),
    settings: anySettings,
  })
  .map(({ copies, encodings, settings }) => ({
    settings,
    articles: copies.map((copy, at) => ({
      path: `feed/2024-0${at + 1}-01/${String.fromCodePoint(0x7a - at)}.txt`,
      copy,
      encoding: encodings[at] ?? 'utf-8',
    })),
  }));

export function decoded(text: string, encoding: 'utf-8' | 'utf-16le'): DecodedArticle {
  if (encoding === 'utf-8') return fromString(text);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return fromFixedWidth(bytes, text, encoding, 2, 2);
}

export function source(path: string, article: DecodedArticle): Source {
  return { path, load: () => article };
}

/** One article with what became of it. */
export interface Outcome {
  readonly path: string;
  readonly copy: WireCopy;
  readonly encoding: 'utf-8' | 'utf-16le';
  readonly before: DecodedArticle;
  readonly result: ArticleResult;
  readonly after: Buffer;
}

export interface Run {
  readonly result: Result;
  readonly outcomes: readonly Outcome[];
}

/** Runs the core on a desk and cleans the articles without its help. */
export function runCore({ articles, settings }: Desk): Run {
  const before = articles.map(({ copy, encoding }) => decoded(copy.text, encoding));
  const result = dedupe(
    articles.map(({ path }, at) => source(path, before[at] ?? fromString(''))),
    settings,
  );
  const outcomes = articles.map((article, at) => {
    const own = result.articles.find(({ path }) => path === article.path);
    const original = before[at];
    if (own === undefined || original === undefined) throw new Error(`nothing became of ${article.path}`);
    return { ...article, before: original, result: own, after: without(original.bytes, own.removals) };
  });
  return { result, outcomes };
}

/** The text of bytes without their byte-order mark. */
export function textOf(bytes: Buffer, encoding: 'utf-8' | 'utf-16le'): string {
  return encoding === 'utf-8' ? bytes.toString('utf8') : bytes.subarray(2).toString('utf16le');
}

/** The sentences that went in and that no other wording stands for. */
export function demanded(outcomes: readonly Outcome[]): string[] {
  const replaced = new Set(outcomes.flatMap(({ copy }) => copy.replaced));
  return outcomes.flatMap(({ copy }) => copy.sentences).filter((sentence) => !replaced.has(sentence));
}
