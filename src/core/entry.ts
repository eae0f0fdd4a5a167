import type { Article, DecodedArticle, Span } from './copy/article.ts';
import { takeApart } from './copy/take-apart.ts';
import { readVersion, type Version } from './copy/version-marks.ts';
import type { Range } from './clean/removals.ts';
import type { DraftFinding } from './decide/describe.ts';
import { lookAt, type Look } from './decide/look.ts';
import { originOf } from './decide/origin.ts';
import type { Skip } from './finding.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';

/** What a run remembers of an article between two looks at it; its text is not among that. */
export interface Entry {
  readonly source: Source;
  /** Ranges of the text to leave out, and the same in bytes. */
  removals: readonly Range[];
  spans: readonly Span[];
  facts: Facts | undefined;
  left: LeftFacts | undefined;
  /** What the article repeats. */
  drafts: readonly DraftFinding[];
  /** Searches inside it that were given up. */
  limited: number;
  /** Set when the article could not be had; nothing leans on it then. */
  skip: Skip | undefined;
}

/** About the whole article. */
export interface Facts {
  readonly encoding: string;
  readonly layout: string;
  readonly bytesIn: number;
  readonly paragraphs: number;
}

/** About what is left of it, which is all that a second run would see. */
export interface LeftFacts {
  readonly letters: number;
  readonly version: Version;
  /** Agency or outlet it comes from; '' when it does not say. */
  readonly origin: string;
}

export function entryOf(source: Source): Entry {
  return {
    source,
    removals: [],
    spans: [],
    facts: undefined,
    left: undefined,
    drafts: [],
    limited: 0,
    skip: undefined,
  };
}

function isSkip(loaded: DecodedArticle | Skip): loaded is Skip {
  return 'reason' in loaded;
}

/** The article's bytes and text; undefined when they cannot be had (any more), which the entry then remembers. */
export function load(entry: Entry): DecodedArticle | undefined {
  const loaded = entry.source.load();
  if (!isSkip(loaded)) return loaded;
  entry.skip ??= { ...loaded, path: entry.source.path };
  return undefined;
}

function factsOf(article: Article): Facts {
  const { decoded, layout, paragraphs } = article;
  return {
    encoding: decoded.encoding,
    layout,
    bytesIn: decoded.bytes.length,
    paragraphs: paragraphs.filter(({ role }) => role !== 'separator').length,
  };
}

export function leftFactsOf(left: Article): LeftFacts {
  return {
    letters: left.paragraphs.reduce((sum, { letters }) => sum + letters, 0),
    version: readVersion(left),
    origin: originOf(left),
  };
}

/** Takes the article apart as it is now, with what has been cut so far left out. */
export function look(entry: Entry, settings: Settings): Look | undefined {
  const decoded = load(entry);
  return decoded === undefined ? undefined : lookInto(entry, decoded, settings);
}

/** The same for an article that has been loaded. */
export function lookInto(entry: Entry, decoded: DecodedArticle, settings: Settings): Look {
  const article = takeApart(entry.source.path, decoded, settings.layout);
  entry.facts ??= factsOf(article);
  return lookAt(article, entry.removals, settings);
}

/** Remembers what is left out of the article from now on. */
export function leaveOut(entry: Entry, { decoded }: Article, removals: readonly Range[]): void {
  entry.removals = removals;
  entry.spans = removals.map(({ start, end }) => ({
    start: decoded.byteAt(start),
    end: decoded.byteAt(end),
  }));
}
