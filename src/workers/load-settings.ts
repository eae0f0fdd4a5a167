import { Worker } from 'node:worker_threads';

/** What came of a program that exports settings. */
export type Loaded =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The end of a sentence that begins with the file's name. */
  | { readonly kind: 'failure'; readonly reason: string };

export interface LoadRequest {
  /** `file:` address of the program. */
  readonly url: string;
  /** Milliseconds after which it is taken to hang. */
  readonly patience: number;
  /** Called with what the program prints. */
  print(text: string): void;
}

/**
 * Runs in the thread. As text, because a thread cannot be started on a file that is not compiled. `message` is a plain
 * text whatever was thrown.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const say = (kind, key, value) => parentPort.postMessage({ kind, [key]: value });
const wordsOf = (error) => { try { return String(error instanceof Error ? error.message : error); } catch { return ''; } };
const fail = (error) => say('threw', 'message', wordsOf(error));
process.on('uncaughtException', fail);
import(workerData).then((module) => {
  try { say('value', 'value', module.default); } catch (error) { say('unsendable', 'message', wordsOf(error)); }
}, fail);
`;

/** Old space, in MiB: settings are small, and a program that fills the memory must not end the run without a word. */
const memory = 256;

type Said =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'threw' | 'unsendable'; readonly message: string };

function outcomeOf(said: Said): Loaded {
  switch (said.kind) {
    case 'value':
      return said;
    case 'threw':
      return failure(`cannot be run: ${firstLine(said.message)}`);
    case 'unsendable':
      return failure('exports more than texts, numbers, true, false and lists of texts');
  }
}

function failure(reason: string): Loaded {
  return { kind: 'failure', reason };
}

/** Without its full stop, since it ends a sentence of ours. */
function firstLine(message: string): string {
  const [line = ''] = message.trim().split('\n', 1);
  return line.trim().replace(/[.;:]+$/, '') || 'it throws an error without a word';
}

/**
 * The default export of a program, from a thread of its own: one that throws, hangs, exits, fills the memory or changes
 * what all objects share leaves the run as it is. What it prints does not reach standard output.
 */
export async function loadSettings({ url, patience, print }: LoadRequest): Promise<Loaded> {
  const worker = new Worker(program, {
    eval: true,
    workerData: url,
    stdout: true,
    stderr: true,
    // Node's advice about the type of a package is about the program, not about this run.
    execArgv: ['--no-warnings'],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', print);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Loaded>((settle) => {
      const late = failure(`is not done after ${patience / 1000} seconds`);
      timer = setTimeout(() => settle(late), patience);
      worker.on('message', (said: Said) => settle(outcomeOf(said)));
      worker.on('messageerror', () => settle(failure('exports something that cannot be read')));
      worker.on('error', (error) => settle(failure(`cannot be run: ${firstLine(error.message)}`)));
      worker.on('exit', () => settle(failure('ends before it exports anything')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
