import { nearest } from '../config/nearest.ts';
import type { Options } from '../config/options.ts';
import { UsageError } from '../config/usage-error.ts';
import { commandLine } from './command-line.ts';
import { readCommand } from './command.ts';
import { commandNames, commands } from './commands/list.ts';
import type { Order } from './commands/subcommand.ts';
import { onBug } from './last-resort.ts';
import { makePrinter, type Printer } from './printer.ts';
import { findSettings } from './settings.ts';
import { processStreams, type Streams } from './stdio.ts';
import { width } from './terminal.ts';
import { troubleOf } from './trouble.ts';
import { readVersion } from './version.ts';
import { workingFolder } from './working-folder.ts';

/** Says what ended a run, with the stack of a bug for those who asked for it. */
function tell(error: unknown, printer: Printer, showStack: boolean): void {
  const { sentence, isBug } = troubleOf(error);
  printer.error(sentence);
  if (isBug && showStack && error instanceof Error) printer.aside([`${error.stack ?? ''}\n`]);
}

/** A folder may have the name of a command; whoever meant it has to learn that it was not read. */
async function tellNamesake(
  name: string,
  { streams, printer }: Pick<Order, 'streams' | 'printer'>,
): Promise<void> {
  const { look } = await import('../files/identity.ts');
  if (look(`${workingFolder(streams)}/${name}`) !== undefined)
    printer.note(`"${name}" is a command here; write ./${name} for the file or folder of that name.`);
}

/** A first word that is no file and nearly a command was meant for one. */
async function refuseMisspeltCommand([first = '']: readonly string[], streams: Streams): Promise<void> {
  const guess = nearest(first, commandNames);
  if (guess === undefined || first.length < 3) return;
  const { look } = await import('../files/identity.ts');
  if (look(`${workingFolder(streams)}/${first}`) !== undefined) return;
  throw new UsageError(`"${first}" is no file, no folder and no command; did you mean dedupe-wire ${guess}?`);
}

/**
 * Runs what the command line asks for with its settings. `tune` gives the printer as soon as they are known; `early`
 * is there before.
 */
async function obey(
  streams: Streams,
  early: Printer,
  tune: (options: Options) => Promise<Printer>,
): Promise<number> {
  const version = readVersion();
  const request = readCommand(streams.argv, version, Math.min(width(streams.stdout, streams.env), 100));
  if (request.kind === 'answer') {
    streams.stdout.write(request.text);
    return 0;
  }
  if (request.kind === 'reminder') {
    streams.stderr.write(request.text);
    return 2;
  }
  const heedsFile = request.kind === 'run' || commands[request.name].settings.includes('config');
  const { options, origins, file } = await findSettings(request.flags, heedsFile, streams, early);
  const printer = await tune(options);
  const given = { options, origins, version, streams, printer };
  if (request.kind === 'command') {
    await tellNamesake(request.name, given);
    const obeyCommand = await commands[request.name].load();
    return obeyCommand({ ...given, operands: request.operands, commandLine });
  }
  if (options.printConfig) {
    const { printConfig } = await import('./print-config.ts');
    printer.answer([printConfig({ options, origins }, file)]);
    return 0;
  }
  if (options.verbose && file !== undefined) printer.note(`settings are read from ${file}.`);
  await refuseMisspeltCommand(request.paths, streams);
  const { run } = await import('./run.ts');
  if (options.filesFrom.length === 0) return run({ ...given, paths: request.paths });
  const { listedPaths } = await import('./listed-paths.ts');
  const listed = listedPaths(options.filesFrom, workingFolder(streams), streams.stdin);
  return run({ ...given, paths: [...request.paths, ...listed] });
}

/**
 * The whole command: understands the arguments, runs them, prints, and gives the exit code: 0 done or clean, 1 something
 * would be cut (`--check` only), 2 the result cannot be trusted. Never throws, never ends the process itself.
 */
export async function main(streams?: Streams): Promise<number> {
  const world = streams ?? processStreams();
  let printer = await makePrinter(world, { quiet: false, verbose: false, color: 'auto' });
  let showStack = Boolean(world.env['DEDUPE_WIRE_DEBUG']);
  const fail = (error: unknown): void => tell(error, printer, showStack);
  // A program that calls `main` with streams of its own keeps its own handlers.
  if (streams === undefined) onBug(fail);
  let code = 2;
  try {
    code = await obey(world, printer, async (options) => {
      showStack ||= options.verbose;
      printer = await makePrinter(world, options);
      return printer;
    });
  } catch (error) {
    fail(error);
  }
  const { failure } = world.stdout;
  if (failure === undefined) return code;
  printer.error(
    `standard output: not everything could be written (${failure}); send it somewhere with room for it.`,
  );
  return 2;
}
