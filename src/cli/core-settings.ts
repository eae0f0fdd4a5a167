import type { Options } from '../config/options.ts';
import type { Origins } from '../config/resolve.ts';
import { UsageError } from '../config/usage-error.ts';
import { hasWords } from '../core/match/text-patterns.ts';
import type { Settings } from '../core/settings.ts';
import type { Printer } from './printer.ts';

/** Settings as they were given. */
export interface Given {
  readonly options: Options;
  readonly origins: Origins;
  readonly printer: Printer;
}

/** What the core is told, and where it was read. */
export interface CoreSettings {
  readonly settings: Settings;
  /** Absolute paths of the lists of texts that were read: they are no articles. */
  readonly lists: readonly string[];
}

/** Texts of one setting, each once, and the lists that they were read from. */
interface ReadTexts {
  readonly texts: Set<string>;
  readonly lists: Set<string>;
}

/** A value that looks like the name of a list, so that nobody goes on in the belief that it was read. */
const listName = /^[^\s*]+\.(?:txt|text|md|csv|tsv|lst|list)$/i;

function refuseWordless(text: string, where: string): void {
  if (hasWords(text)) return;
  throw new UsageError(
    `${where} has neither a letter nor a digit and would match any text or none; write out words of the text.`,
  );
}

/** Reads one value: a list of texts, or a text itself. */
async function readValue(value: string, called: string, given: Given, from: string): Promise<ReadTexts> {
  const { readTexts } = await import('../files/read-texts.ts');
  const read = readTexts(value, from, given.options.encoding);
  if (read === undefined) {
    refuseWordless(value, `${called}: "${value}"`);
    if (listName.test(value))
      given.printer.note(`${called}: no file is called ${value}, so it is taken for a text.`);
    return { texts: new Set([value]), lists: new Set() };
  }
  if (read.kind === 'no-list')
    throw new UsageError(`${called}: ${value} ${read.reason}; give a file with one text a line.`);
  for (const { text, line } of read.texts)
    refuseWordless(text, `${called}: "${text}" in line ${line} of ${value}`);
  if (read.texts.length === 0) given.printer.note(`${called}: ${value} lists no text.`);
  return { texts: new Set(read.texts.map(({ text }) => text.trim())), lists: new Set([read.path]) };
}

async function readSetting(name: 'keepText' | 'standing', given: Given, cwd: string): Promise<ReadTexts> {
  const { called, folder } = given.origins[name];
  const all: ReadTexts = { texts: new Set(), lists: new Set() };
  for (const value of given.options[name]) {
    const { texts, lists } = await readValue(value, called, given, folder ?? cwd);
    for (const text of texts) all.texts.add(text);
    for (const list of lists) all.lists.add(list);
  }
  return all;
}

/**
 * The settings of the core: those of the run, with the files read that list texts. Throws `UsageError` for a file that
 * cannot be read and for a text that would match anything.
 */
export async function coreSettings(given: Given, cwd: string): Promise<CoreSettings> {
  const { cut, across, keep, layout, near } = given.options;
  const keepText = await readSetting('keepText', given, cwd);
  const standing = await readSetting('standing', given, cwd);
  return {
    settings: {
      cut,
      across,
      keep,
      layout,
      near,
      keepText: [...keepText.texts],
      standing: [...standing.texts],
    },
    lists: [...keepText.lists, ...standing.lists],
  };
}
