import { environmentLayer, flagLayer } from '../config/layer.ts';
import type { Options } from '../config/options.ts';
import { resolve } from '../config/resolve.ts';
import { readCommand } from './command.ts';
import { onBug } from './last-resort.ts';
import { makePrinter, type Printer } from './printer.ts';
import { processStreams, type Streams } from './stdio.ts';
import { width } from './terminal.ts';
import { troubleOf } from './trouble.ts';
import { readVersion } from './version.ts';

/** Says what ended a run, with the stack of a bug for those who asked for it. */
function tell(error: unknown, printer: Printer, showStack: boolean): void {
  const { sentence, isBug } = troubleOf(error);
  printer.error(sentence);
  if (isBug && showStack && error instanceof Error) printer.aside([`${error.stack ?? ''}\n`]);
}

/** Runs what the command line asks for with its settings. `tune` gives the printer as soon as they are known. */
async function obey(streams: Streams, tune: (options: Options) => Promise<Printer>): Promise<number> {
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
  const { options, origins } = resolve([flagLayer(request.flags), environmentLayer(streams.env)]);
  const printer = await tune(options);
  const { run } = await import('./run.ts');
  return run({ paths: request.paths, options, origins, version, streams, printer });
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
    code = await obey(world, async (options) => {
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
