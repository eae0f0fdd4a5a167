import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree, writeTree, type Tree } from '../cases/tree.ts';
import { play } from '../cli/screen.ts';

/** Something that the command does to files. */
export interface Job {
  readonly argv: readonly string[];
  /** The folder that it writes into. */
  readonly target: 'in' | 'out';
  /** What lies there before, ready to be copied. */
  readonly template: string;
  /** What the articles are before and after; for new copies there is nothing before. */
  readonly old: Tree;
  readonly gold: Tree;
  /** What went in. */
  readonly input: Tree;
}

export type JobName = 'copies' | 'copies over older ones' | 'in place' | 'undo';
export type Jobs = Readonly<Record<JobName, Job>>;

const words =
  'river port budget vote council storm harvest talks border market shares rail strike court'.split(' ');

/** A sentence of its own for each number. */
function sentence(number: number): string {
  const picked = Array.from({ length: 12 }, (_, at) => words[(number * (at + 3) + at * at) % words.length]);
  return `Number ${number} of the reports says ${picked.join(' ')} before the end of day ${number}.`;
}

/** Articles that repeat themselves and each other; `edition` makes others of the same names. */
function feed(edition: number): Tree {
  const [first, second] = [edition * 100, edition * 100 + 50];
  const body = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, at) => sentence(from + at));
  const own = body(first, 4);
  const texts: Record<string, readonly string[]> = {
    'a.txt': [...own, ...own],
    'b.txt': [...body(second, 3), ...own.slice(1, 3), ...body(second, 3)],
    'desk/c.txt': body(second + 10, 3),
    'desk/d.txt': [...body(second + 20, 3), ...body(second, 2), ...body(second + 20, 3)],
  };
  return new Map(Object.entries(texts).map(([name, lines]) => [name, Buffer.from(`${lines.join('\n')}\n`)]));
}

async function quiet(argv: readonly string[], cwd: string): Promise<void> {
  const { code, stderr } = await play(argv, { cwd });
  if (code !== 0) throw new Error(`the quiet run of ${argv.join(' ')} failed: ${stderr}`);
}

const copying = ['in', '--out', 'out', '--across', 'cut'];
const rewriting = ['in', '--in-place', '--across', 'cut'];

/** Prepares all jobs below a folder, with what a run gives that nothing disturbs. */
export async function makeJobs(base: string): Promise<Jobs> {
  const place = (name: string, edition: number): string => {
    const path = join(base, 'templates', name);
    writeTree(join(path, 'in'), feed(edition));
    return path;
  };
  const gold = place('gold', 1);
  await quiet(copying, gold);
  const cleaned = readTree(join(gold, 'out'));
  const older = place('older', 2);
  await quiet(copying, older);
  const old = readTree(join(older, 'out'));
  writeTree(join(older, 'in'), feed(1));
  const rewritten = place('rewritten', 1);
  await quiet(rewriting, rewritten);
  const input = feed(1);
  const none: Tree = new Map();
  return {
    copies: { argv: copying, target: 'out', template: place('new', 1), old: none, gold: cleaned, input },
    'copies over older ones': { argv: copying, target: 'out', template: older, old, gold: cleaned, input },
    'in place': {
      argv: rewriting,
      target: 'in',
      template: place('rewrite', 1),
      old: input,
      gold: cleaned,
      input,
    },
    undo: { argv: ['undo'], target: 'in', template: rewritten, old: cleaned, gold: input, input },
  };
}

export function makeBase(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-faults-')));
}

export function removeBase(base: string): void {
  rmSync(base, { recursive: true, force: true });
}

let boxes = 0;

/** A fresh place for one run of a job; `prepare` is given it while it is empty, to mount something there. */
export function makeBox(
  base: string,
  { template }: Job,
  prepare: (box: string) => void = () => undefined,
): string {
  const box = join(base, `box-${++boxes}`);
  mkdirSync(box);
  prepare(box);
  cpSync(template, box, { recursive: true, preserveTimestamps: true });
  return box;
}

function treeAt(path: string): Tree {
  try {
    return readTree(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
}

const isLitter = (path: string): boolean => /(^|\/)\.dw-[0-9a-f]{16}\.tmp$/.test(path);

const linesOf = (bytes: Buffer): string[] => bytes.toString('utf8').split('\n').filter(Boolean);

/** Whether a file is its input with whole lines taken out. */
function isInputMinusLines(bytes: Buffer, input: Buffer | undefined): boolean {
  if (input === undefined || (bytes.length > 0 && bytes.at(-1) !== 0x0a)) return false;
  const lines = linesOf(input);
  let at = 0;
  for (const line of linesOf(bytes)) {
    at = lines.indexOf(line, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * What is wrong in a box after a run of the job, whatever stopped it; nothing when no byte was lost and no file is torn.
 * `isPartial`: an article could not be read, so that others, which may not lean on it then, are cut less than usual.
 */
export function faultsIn(box: string, { target, old, gold, input }: Job, isPartial = false): string[] {
  const tree = new Map([...treeAt(join(box, target))].filter(([path]) => !isLitter(path)));
  const isOld = (path: string): boolean => old.get(path)?.equals(tree.get(path) ?? Buffer.of(0)) === true;
  const torn = [...tree].flatMap(([path, bytes]) =>
    gold.get(path)?.equals(bytes) === true ||
    isOld(path) ||
    (isPartial && isInputMinusLines(bytes, input.get(path)))
      ? []
      : [`${path} is neither old nor new`],
  );
  const gone = [...old.keys()].flatMap((path) => (tree.has(path) ? [] : [`${path} is gone`]));
  const there = new Set([...tree.values()].flatMap(linesOf));
  const published = [...input].filter(([path]) => target === 'in' || (tree.has(path) && !isOld(path)));
  const lost = published.flatMap(([path, bytes]) =>
    linesOf(bytes).flatMap((line) => (there.has(line) ? [] : [`${path} has lost "${line}"`])),
  );
  const touched = target === 'in' || sameTree(readTree(join(box, 'in')), input) ? [] : ['the input changed'];
  return [...torn, ...gone, ...lost, ...touched];
}

function sameTree(one: Tree, other: Tree): boolean {
  return (
    one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes) === true)
  );
}

/** Whether a box is as an undisturbed run leaves it. */
export function isDone(box: string, { target, gold }: Job): boolean {
  return sameTree(treeAt(join(box, target)), gold);
}

/** Half-written files and locks that are left anywhere in a box. */
export function litterIn(box: string): string[] {
  return readdirSync(box, { recursive: true, encoding: 'utf8' }).filter(
    (path) => isLitter(path) || path.includes('.dedupe-wire-run-'),
  );
}

/**
 * Runs the command once more without a disturbance, and says what is not as it should be then. A run in place can be
 * finished by another one or taken back: `back` chooses.
 */
export async function repair(box: string, job: Job, back: boolean): Promise<string[]> {
  const takesBack = back && job.target === 'in' && job.argv[0] !== 'undo';
  const { code, stderr } = await play(takesBack ? ['undo'] : job.argv, { cwd: box });
  const wanted = takesBack ? job.old : job.gold;
  const isWanted = sameTree(treeAt(join(box, job.target)), wanted);
  // Nothing to take back, or taken back already: there is no record then.
  const isFine = code === 0 || (stderr.includes('holds no record') && isWanted);
  return [
    ...(isFine ? [] : [`the next run ended with ${code}: ${stderr}`]),
    ...(isWanted ? [] : [`the next run did not mend it: ${stderr}`]),
    // Where there is nothing to take back, nothing is locked and no lock of a dead run is met.
    ...(code === 0 ? litterIn(box) : []).map((path) => `${path} is left`),
  ];
}
