import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What a user gets is the packed file, installed away from this repository. Every test here looks at that.

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');
const home = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-package-')));
const consumer = join(home, 'consumer');
const installed = join(consumer, 'node_modules', 'dedupe-wire');

/** The part of a lock file's entry that is read here. */
interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, Locked>>;

function readLock(path: string): Lock {
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { readonly packages: Lock };
  return packages;
}

/** Runs the npm that runs this test, so that the machine needs no other one. */
function npm(cwd: string, ...args: readonly string[]): string {
  const running = process.env['npm_execpath'] ?? '';
  if (basename(running) === 'npm-cli.js') {
    return execFileSync(process.execPath, [running, ...args], { cwd, encoding: 'utf8' });
  }
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/**
 * A project whose only dependency is the packed file. Its lock file is the runtime half of ours, so the install takes
 * what `npm ci` has left in npm's cache and works without a network.
 */
function makeConsumer(archive: string): void {
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: 'module' };
  const dependencies = { 'dedupe-wire': `file:${archive}` };
  const lock = readLock(join(root, 'package-lock.json'));
  const runtime = Object.entries(lock).filter(([path, entry]) => path !== '' && entry.dev !== true);
  const packages = {
    '': { ...manifest, dependencies },
    'node_modules/dedupe-wire': {
      version: '0.1.0',
      resolved: `file:${archive}`,
      bin: lock['']?.bin,
      dependencies: lock['']?.dependencies,
    },
    ...Object.fromEntries(runtime),
  };
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ ...manifest, dependencies }));
  writeFileSync(
    join(consumer, 'package-lock.json'),
    JSON.stringify({ ...manifest, lockfileVersion: 3, packages }),
  );
  npm(consumer, 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
}

/** Starts the command as a shell would find it. */
function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const command = join(consumer, 'node_modules', '.bin', 'dedupe-wire');
  return spawnSync(command, args, { cwd: consumer, encoding: 'utf8', shell: process.platform === 'win32' });
}

const story =
  'The harbour council voted on Tuesday to widen the northern quay by forty metres.\n' +
  'Work on the new berths begins in March and is to last until the end of next year.\n' +
  'source: harbour-gazette.example\n';

let archive = '';
let packed: readonly string[] = [];

beforeAll(() => {
  // No scripts: `prepare` would build again and pull `dist` away from under tests that run at this moment.
  const answer = npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', home);
  const [entry] = JSON.parse(answer) as [{ readonly filename: string; readonly files: { path: string }[] }];
  archive = join(home, entry.filename);
  packed = entry.files.map((file) => file.path);
  makeConsumer(archive);
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('the packed file', () => {
  it('holds the program, its types and its papers, and nothing else', () => {
    const allowed =
      /^(?:bin\/[^/]+\.js(?:on)?|dist\/cli\/[^/]+\.cjs|dist\/(?:core|config|report)\/.+\.(?:js|d\.ts)|dist\/index\.(?:js|d\.ts)|man\/dedupe-wire\.1|schema\/[^/]+\.json|README\.md|LICENSE|package\.json)$/;
    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'bin/dedupe-wire.js',
        'dist/index.d.ts',
        'dist/index.js',
        'man/dedupe-wire.1',
      ]),
    );
  });

  it('has nothing that publint would improve', async () => {
    const bytes = new Uint8Array(readFileSync(archive));
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that every module resolution of an ESM package finds', () => {
    const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist', 'index.js');
    const flags = ['--profile', 'esm-only', '--no-color', '--no-emoji'];
    const answer = spawnSync(process.execPath, [attw, archive, ...flags], { encoding: 'utf8' });
    expect(answer.status, answer.stdout + answer.stderr).toBe(0);
  });
});

describe('the lock file', () => {
  it('names no registry, so that any mirror will do', () => {
    const lock = readLock(join(root, 'package-lock.json'));
    expect(Object.keys(lock).filter((path) => lock[path]?.resolved !== undefined)).toEqual([]);
  });

  it('has no package that runs a script while it is installed', () => {
    const lock = readLock(join(root, 'package-lock.json'));
    expect(Object.keys(lock).filter((path) => lock[path]?.hasInstallScript === true)).toEqual([]);
  });
});

describe('the installed command', () => {
  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('cleans a folder', () => {
    mkdirSync(join(consumer, 'articles'));
    writeFileSync(join(consumer, 'articles', 'quay.txt'), story + story);
    const answer = run('articles');
    expect(answer.stderr).not.toMatch(/\bat .+:\d+:\d+/);
    expect(answer.status).toBe(0);
    expect(readFileSync(join(consumer, 'deduped', 'quay.txt'), 'utf8')).toBe(story);
    expect(readFileSync(join(consumer, 'articles', 'quay.txt'), 'utf8')).toBe(story + story);
  });
});

/** A program as a user would write it; it throws when the library does not do what it says. */
const program = `
import { dedupe } from 'dedupe-wire';

const story = ${JSON.stringify(story)};
const result = dedupe([{ path: 'quay.txt', text: story + story }]);
const cleaned = result.texts.get('quay.txt');
if (cleaned !== story) throw new Error('The cleaned copy is ' + JSON.stringify(cleaned));
const kinds = result.findings.map((finding) => finding.kind);
if (!kinds.includes('repeated-block')) throw new Error('The findings are ' + kinds.join(', '));
`;

/** Fails to compile if the types have come to nothing: then the line below it would be no error. */
const typeProof = `
// @ts-expect-error
export const wrong: number = result;
`;

describe('the installed library', () => {
  it('runs in a program that imports it', () => {
    writeFileSync(join(consumer, 'program.mjs'), program);
    const answer = spawnSync(process.execPath, ['program.mjs'], { cwd: consumer, encoding: 'utf8' });
    expect(answer).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('is typed for a program that has no Node types and checks its libraries too', () => {
    writeFileSync(join(consumer, 'program.mts'), program + typeProof);
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', lib: ['es2022'], types: [] };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.mts'] }),
    );
    const compiler = require.resolve('typescript/bin/tsc');
    const answer = spawnSync(process.execPath, [compiler], { cwd: consumer, encoding: 'utf8' });
    expect(answer.status, answer.stdout).toBe(0);
  });
});
