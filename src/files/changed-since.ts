import { spawnSync } from 'node:child_process';
import { ancestors, lookThrough, realPath } from './identity.ts';
import { fsPath, pathFromBytes } from './path-bytes.ts';
import { errorCode, FileTrouble, meaningOf } from './trouble.ts';

/** Files of one git work tree that are not what they were. */
interface Changes {
  /** Absolute path of the work tree, without links. */
  readonly top: string;
  /** Absolute paths of files, and of folders that are a repository of their own and hold changes. */
  readonly paths: ReadonlySet<string>;
}

/** Bytes that git may answer; more than any work tree's list of names. */
const mostBytes = 1 << 30;

/**
 * Starts git without a shell. `LC_ALL` keeps its words English, and no lock is taken: another git may be at work. The
 * folder is told by `-C`, which takes bytes where `cwd` would not.
 */
function git(
  folder: string,
  ...words: readonly string[]
): { status: number; out: Buffer; complaint: string } {
  const run = spawnSync('git', ['-C', folder, ...words], {
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: mostBytes,
    windowsHide: true,
  });
  if (run.error !== undefined) {
    if (errorCode(run.error) === 'ENOENT')
      throw new FileTrouble('--since needs git, and there is none here; install it, or leave --since away.');
    throw new FileTrouble(`--since: git cannot be started: ${meaningOf(run.error)}; leave --since away.`);
  }
  const [complaint = ''] = run.stderr.toString('utf8').split('\n');
  return { status: run.status ?? 1, out: run.stdout, complaint: complaint.replace(/^fatal: /, '') };
}

function line(out: Buffer): string {
  return pathFromBytes(out.subarray(0, out.at(-1) === 0x0a ? -1 : undefined));
}

/** The names in an answer with `-z`, as absolute paths. */
function namesIn(out: Buffer, top: string): string[] {
  const names: string[] = [];
  for (let start = 0, end = out.indexOf(0); end >= 0; start = end + 1, end = out.indexOf(0, start)) {
    const name = pathFromBytes(out.subarray(start, end));
    // An untracked repository is named with a slash after it.
    names.push(`${top === '/' ? '' : top}/${name.replace(/\/$/, '')}`);
  }
  return names;
}

function workTreeOf(folder: string): string {
  const { status, out, complaint } = git(folder, 'rev-parse', '--show-toplevel');
  if (status === 0) return realPath(line(out));
  if (/not a git repository|must be run in a work tree/.test(complaint))
    throw new FileTrouble(
      `--since: ${folder} is in no git work tree; check the path, or leave --since away.`,
    );
  throw new FileTrouble(`--since: git cannot read the work tree of ${folder}: ${complaint.slice(0, 300)}.`);
}

/** The commit to compare with: where the present one branched off `ref`, so that what others did since does not count. */
function commitOf(ref: string, top: string): string {
  // Whatever begins with a dash is an option to some git; no name of a commit does.
  const found = ref.startsWith('-')
    ? undefined
    : git(top, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (found === undefined || found.status !== 0)
    throw new FileTrouble(
      `--since: git knows no commit "${ref}" in ${top}; check the name, or fetch it first (a shallow clone lacks most).`,
    );
  const commit = line(found.out);
  const base = git(top, 'merge-base', commit, 'HEAD');
  return base.status === 0 ? line(base.out) : commit;
}

function answer(top: string, ...words: readonly string[]): Buffer {
  const { status, out, complaint } = git(top, ...words);
  if (status === 0) return out;
  throw new FileTrouble(`--since: git ${words[0]} fails in ${top}: ${complaint.slice(0, 300)}.`);
}

/** What differs between a commit and the files as they are now, staged or not, with those git does not track yet. */
function changesIn(top: string, ref: string): Changes {
  const commit = commitOf(ref, top);
  const tracked = answer(top, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', commit, '--');
  const untracked = answer(top, 'ls-files', '--others', '--exclude-standard', '--full-name', '-z');
  return { top, paths: new Set([...namesIn(tracked, top), ...namesIn(untracked, top)]) };
}

function folderOf(root: string): string {
  return lookThrough(root)?.isDirectory() === true ? root : root.slice(0, root.lastIndexOf('/')) || '/';
}

/**
 * Which of `articles`, absolute paths without links below `roots`, were changed since a commit; also those in a
 * repository within the repository that was. Throws `FileTrouble` when git cannot tell.
 */
export function changedSince(
  ref: string,
  roots: readonly string[],
  articles: readonly string[],
): ReadonlySet<string> {
  const trees = new Map<string, Changes>();
  for (const root of roots) {
    const folder = folderOf(root);
    if (typeof fsPath(folder) !== 'string')
      throw new FileTrouble(
        '--since: git cannot be asked about a folder whose name is not UTF-8; give the folder above it.',
      );
    const top = workTreeOf(folder);
    if (!trees.has(top)) trees.set(top, changesIn(top, ref));
  }
  const changed = new Set([...trees.values()].flatMap(({ paths }) => [...paths]));
  return new Set(
    articles.filter((path) => changed.has(path) || ancestors(path).some((folder) => changed.has(folder))),
  );
}
