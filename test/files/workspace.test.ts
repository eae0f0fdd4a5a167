import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../src/files/discover.ts';
import { FileTrouble } from '../../src/files/trouble.ts';
import { openWorkspace, type Workspace } from '../../src/files/workspace.ts';
import { deadProcess, isSuperuser, makePipe, scratch, type Scratch } from './scratch.ts';

let folder: Scratch;

beforeEach(() => {
  folder = scratch();
  folder.put('in/a.txt', 'in a');
});

interface Options {
  readonly out?: string | undefined;
  readonly inputs?: readonly string[];
  readonly durable?: boolean;
}

function open({ out = 'out', inputs = ['in'], durable = true }: Options = {}): Workspace {
  return openWorkspace({
    out: { path: folder.at(out), shown: out },
    report: { path: folder.at(`${out}-report`), shown: `${out}-report` },
    inputs: inputs.map((input) => folder.at(input)),
    durable,
  });
}

type Contents = Readonly<Record<string, string>>;

function claim(
  workspace: Workspace,
  files: Contents,
  reports: readonly string[] = ['report.json'],
  spared: readonly string[] = [],
): void {
  const planned = Object.entries(files).map(([out, text]) => ({ out, bytes: () => Buffer.from(text) }));
  workspace.claim({ files: planned, spared, reports, mode: 0o644 });
}

async function writeAll(workspace: Workspace, files: Contents): Promise<void> {
  for (const [out, text] of Object.entries(files)) await workspace.write(out, Buffer.from(text), 0o644);
}

/** One whole run; when it throws, it is abandoned, as the command does. */
async function run(
  files: Contents,
  options: Options & { readonly spared?: readonly string[]; readonly reports?: readonly string[] } = {},
): Promise<void> {
  const workspace = open(options);
  const { reports = ['report.json'] } = options;
  try {
    claim(workspace, files, reports, options.spared);
    await writeAll(workspace, files);
    for (const name of reports) await workspace.writeReport(name, ['{"a":', '"é"}'], 'utf8');
    await workspace.finish();
  } catch (error) {
    workspace.abandon();
    throw error;
  }
}

/** All files below a folder with their contents, hidden ones included. */
function tree(name: string): Contents {
  if (!existsSync(folder.at(name))) return {};
  const files = readdirSync(folder.at(name), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.at(name).length + 1))
    .toSorted();
  return Object.fromEntries(files.map((path) => [path, readFileSync(folder.at(`${name}/${path}`), 'utf8')]));
}

/** Turns the lock of a run that is still open into one that a killed run left. */
function kill(out = 'out'): void {
  const names = readdirSync(folder.at(`${out}-report`));
  const lock = names.find((name) => name.startsWith('.dedupe-wire-run'));
  const path = folder.at(`${out}-report/${lock}`);
  const [, ...lines] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(
    path,
    [JSON.stringify({ pid: deadProcess(), start: '1', host: hostname() }), ...lines].join('\n'),
  );
}

describe('a run', () => {
  it('writes every file and report, and leaves nothing else in the out folder', async () => {
    await run({ 'a.txt': 'one', 'x/y/b.txt': 'two', '.c.txt': 'three', '\ud83d\ude00.txt': '' });
    expect(tree('out')).toEqual({
      '.c.txt': 'three',
      'a.txt': 'one',
      'x/y/b.txt': 'two',
      '\ud83d\ude00.txt': '',
    });
    expect(Object.keys(tree('out-report'))).toEqual(['.dedupe-wire-written', 'report.json']);
    expect(tree('out-report')['report.json']).toBe('{"a":"é"}');
    expect(tree('in')).toEqual({ 'a.txt': 'in a' });
  });

  it('writes more files than one batch, and keeps names that are not UTF-8', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`d${index % 7}/${index}.txt`, `text ${index}`]),
    );
    await run(files);
    expect(tree('out')).toEqual(files);
  });

  it('brings an earlier output up to date: changed, unchanged, gone, new', async () => {
    await run({ 'a.txt': 'one', 'b.txt': 'two', 'x/y/c.txt': 'three', 'x/d.txt': 'four' });
    const unchanged = statSync(folder.at('out/a.txt'));
    await run({ 'a.txt': 'one', 'b.txt': 'two, changed', 'x/d.txt': 'four', 'e.txt': 'five' });
    expect(tree('out')).toEqual({
      'a.txt': 'one',
      'b.txt': 'two, changed',
      'e.txt': 'five',
      'x/d.txt': 'four',
    });
    expect(existsSync(folder.at('out/x/y'))).toBe(false);
    expect(statSync(folder.at('out/a.txt'))).toMatchObject({
      ino: unchanged.ino,
      mtimeMs: unchanged.mtimeMs,
    });
    await run({});
    expect(tree('out')).toEqual({});
  });

  it('leaves outputs in place whose articles could not be read', async () => {
    const before = { 'a.txt': 'one', 'b.txt': 'two', 'x/y/c.txt': 'three', 'xy/d.txt': 'four' };
    await run(before);
    await run({ 'a.txt': 'one' }, { spared: [''] });
    expect(tree('out')).toEqual(before);
    await run({ 'a.txt': 'one' }, { spared: ['b.txt', 'x'] });
    expect(tree('out')).toEqual({ 'a.txt': 'one', 'b.txt': 'two', 'x/y/c.txt': 'three' });
    await run({ 'a.txt': 'one' });
    expect(tree('out')).toEqual({ 'a.txt': 'one' });
  });

  it('removes reports of earlier runs that it does not write', async () => {
    await run({ 'a.txt': 'one' }, { reports: ['report.json', 'report.html'] });
    folder.put('out-report/notes.txt', 'mine');
    await run({ 'a.txt': 'one' }, { reports: ['report.json'] });
    expect(Object.keys(tree('out-report'))).toEqual(['.dedupe-wire-written', 'notes.txt', 'report.json']);
  });

  it('gives outputs the modes of their articles, and reports and folders no more than all have', async () => {
    chmodSync(folder.at('in'), 0o750);
    const workspace = open();
    workspace.claim({
      files: [{ out: 'a.txt', bytes: () => Buffer.from('x') }],
      spared: [],
      reports: ['r.txt'],
      mode: 0o600,
    });
    await workspace.write('a.txt', Buffer.from('x'), 0o600);
    await workspace.write('b.txt', Buffer.from('x'), 0o444);
    await workspace.writeReport('r.txt', ['x'], 'latin1');
    await workspace.finish();
    const mode = (name: string): number => statSync(folder.at(name)).mode & 0o777;
    expect([mode('out/a.txt'), mode('out/b.txt'), mode('out-report/r.txt')]).toEqual([0o600, 0o444, 0o600]);
    expect([mode('out') & 0o007, mode('out-report') & 0o007]).toEqual([0, 0]);
  });

  it('takes rights away from an unchanged output when its article lost them', async () => {
    await run({ 'a.txt': 'one' });
    const workspace = open();
    claim(workspace, { 'a.txt': 'one' }, []);
    await workspace.write('a.txt', Buffer.from('one'), 0o600);
    await workspace.finish();
    expect(statSync(folder.at('out/a.txt')).mode & 0o777).toBe(0o600);
  });

  it('writes a patch byte for byte', async () => {
    const workspace = open();
    claim(workspace, {}, ['changes.patch']);
    await workspace.writeReport('changes.patch', ['-caf\xe9\n', '+\xff\n'], 'latin1');
    await workspace.finish();
    expect(readFileSync(folder.at('out-report/changes.patch'))).toEqual(
      Buffer.from('-caf\xe9\n+\xff\n', 'latin1'),
    );
  });

  it('without an out folder writes reports and leaves the record of one alone', async () => {
    await run({ 'a.txt': 'one' });
    const workspace = openWorkspace({
      out: undefined,
      report: { path: folder.at('out-report'), shown: 'out-report' },
      inputs: [folder.at('in')],
      durable: false,
    });
    workspace.claim({ files: [], spared: [], reports: ['changes.patch'], mode: 0o644 });
    await workspace.writeReport('changes.patch', ['x'], 'latin1');
    await workspace.finish();
    expect(tree('out')).toEqual({ 'a.txt': 'one' });
    await run({ 'b.txt': 'two' });
    expect(tree('out')).toEqual({ 'b.txt': 'two' });
  });
});

describe('places', () => {
  const refused = (options: Options): string => {
    try {
      open(options).abandon();
    } catch (error) {
      if (error instanceof FileTrouble) return error.message;
      throw error;
    }
    return 'opened';
  };

  it('are refused where they are the input, or have it in them, by whatever way', () => {
    folder.put('in/sub/b.txt');
    folder.link('way', 'in');
    mkdirSync(folder.at('x/out-report'), { recursive: true });
    const read = 'is what is read, and the input is never written over; choose another folder with --out.';
    const holds =
      'has in it what is read, and the input is never written over; choose another folder with --out.';
    expect(refused({ out: 'in' })).toBe(`in: ${read}`);
    expect(refused({ out: 'way' })).toBe(`way: ${read}`);
    expect(refused({ out: 'in', inputs: ['in/sub'] })).toBe(`in: ${holds}`);
    expect(refused({ out: 'in', inputs: ['in/a.txt'] })).toBe(`in: ${holds}`);
    expect(refused({ out: 'x/out', inputs: ['in', 'x/out-report'] })).toBe(`x/out-report: ${read}`);
    expect(readdirSync(folder.path).toSorted()).toEqual(['in', 'way', 'x']);
  });

  it('may lie in the input, which then does not see them', async () => {
    await run({ 'a.txt': 'one' }, { out: 'in/out' });
    await run({ 'a.txt': 'one' }, { out: 'in/out' });
    expect(tree('in/out')).toEqual({ 'a.txt': 'one' });
    expect(
      discover({
        paths: ['in'],
        globs: [],
        dot: false,
        cwd: folder.path,
        exclude: [],
        ignore: true,
        home: undefined,
      }).articles,
    ).toHaveLength(1);
  });

  it('are told about in a sentence when they cannot be had', () => {
    folder.put('file', 'x');
    folder.link('dangling', 'nowhere');
    expect(refused({ out: 'file' })).toBe('file: is no folder; choose another one with --out.');
    expect(refused({ out: 'dangling' })).toBe(
      'dangling: is a link that leads nowhere; choose another folder with --out.',
    );
    expect(refused({ out: 'file/out' })).toMatch(
      /^file\/out-report: cannot be (made|opened): a part of its path is not a folder\.$/,
    );
    expect(refused({ out: 'a'.repeat(300) })).toContain('its path is too long for the system.');
  });

  it.skipIf(isSuperuser)(
    'are told about when they may not be written [needs a user other than root]',
    async () => {
      mkdirSync(folder.at('closed'), { mode: 0o500 });
      expect(refused({ out: 'closed/out' })).toBe('closed/out-report: cannot be made: permission denied.');
      mkdirSync(folder.at('out'), { mode: 0o500 });
      await expect(run({ 'a.txt': 'x' })).rejects.toThrow('out/a.txt: cannot be written: permission denied.');
      expect(existsSync(folder.at('out-report'))).toBe(false);
    },
  );
});

describe('what someone else put into the out folder', () => {
  const whose = 'holds what no run of this program wrote, or what was changed since';

  it.each([
    ['a file in the place of an output', { 'a.txt': 'mine' }, 'a.txt'],
    ['files elsewhere', { 'x/notes.txt': 'mine', 'letter.doc': 'mine' }, 'letter.doc and 1 more'],
    ['a hidden file in the place of an output', { '.h.txt': 'mine' }, '.h.txt'],
  ])('ends the run before anything is written: %s', async (_, foreign: Contents, named) => {
    for (const [name, text] of Object.entries(foreign)) folder.put(`out/${name}`, text);
    await expect(run({ 'a.txt': 'one', 'b.txt': 'two', '.h.txt': 'three' })).rejects.toThrow(
      `out: ${whose}: ${named}; move that away, or choose another folder with --out.`,
    );
    expect(tree('out')).toEqual(foreign);
    expect(existsSync(folder.at('out-report'))).toBe(false);
  });

  it('ends the run when it is an output that was edited', async () => {
    await run({ 'a.txt': 'one', 'b.txt': 'two' });
    folder.put('out/b.txt', 'two, by hand');
    await expect(run({ 'a.txt': 'one, new', 'b.txt': 'two' })).rejects.toThrow(`out: ${whose}: b.txt;`);
    await expect(run({ 'a.txt': 'one, new' })).rejects.toThrow(`out: ${whose}: b.txt;`);
    expect(tree('out')).toEqual({ 'a.txt': 'one', 'b.txt': 'two, by hand' });
    folder.put('out/b.txt', 'two');
    await run({ 'a.txt': 'one, new' });
    expect(tree('out')).toEqual({ 'a.txt': 'one, new' });
  });

  it('is of no concern when it is what would be written, or hidden and out of the way', async () => {
    folder.put('out/a.txt', 'one');
    folder.put('out/.git/config', 'mine');
    folder.put('out/.DS_Store', 'mine');
    await run({ 'a.txt': 'one' });
    await run({});
    expect(tree('out')).toEqual({ '.DS_Store': 'mine', '.git/config': 'mine' });
  });

  it('is never written through, nor replaced, when it is a link, a folder or a pipe', async () => {
    folder.put('victim', 'mine');
    folder.folder('elsewhere');
    folder.folder('out/f.txt');
    const obstacle =
      /^out\/.+: is .+ in the place of an output; move it away, or choose another folder with --out\.$/;
    await expect(run({ 'f.txt': 'x' })).rejects.toThrow('out/f.txt: is a folder in the place of an output;');
    rmSync(folder.at('out/f.txt'), { recursive: true });
    folder.link('out/a.txt', '../victim');
    await expect(run({ 'a.txt': 'x' })).rejects.toThrow(obstacle);
    unlinkSync(folder.at('out/a.txt'));
    folder.link('out/sub', '../elsewhere');
    await expect(run({ 'sub/a.txt': 'x' })).rejects.toThrow(
      'out/sub: is a symbolic link in the place of an output;',
    );
    await expect(run({ 'a.txt': 'x' })).rejects.toThrow(`out: ${whose}: sub;`);
    unlinkSync(folder.at('out/sub'));
    if (makePipe(folder.at('out/p.txt'))) await expect(run({ 'p.txt': 'x' })).rejects.toThrow(obstacle);
    expect(readFileSync(folder.at('victim'), 'utf8')).toBe('mine');
    expect(readdirSync(folder.at('elsewhere'))).toEqual([]);
  });

  it('is not written through when a folder becomes a link during the run', async () => {
    folder.folder('elsewhere');
    const workspace = open();
    claim(workspace, { 'sub/a.txt': 'x' });
    mkdirSync(folder.at('out'));
    symlinkSync('../elsewhere', folder.at('out/sub'));
    await expect(workspace.write('sub/a.txt', Buffer.from('x'), 0o644)).rejects.toThrow(
      'out/sub: is no folder, or a link to one, so nothing is written there.',
    );
    workspace.abandon();
    expect(readdirSync(folder.at('elsewhere'))).toEqual([]);
  });

  it('is not overwritten when it comes during the run, such as by a disk that folds names', async () => {
    const workspace = open();
    claim(workspace, { 'a.txt': 'one', 'b.txt': 'two' });
    await workspace.write('a.txt', Buffer.from('one'), 0o644);
    await workspace.write('b.txt', Buffer.from('two'), 0o644);
    folder.put('out/b.txt', 'mine');
    await expect(workspace.finish()).rejects.toThrow(
      'out/b.txt: something has come to stand there during the run, or the disk takes its name for another',
    );
    workspace.abandon();
    expect(tree('out')).toEqual({ 'a.txt': 'one', 'b.txt': 'mine' });
  });

  it('is left alone among the reports', async () => {
    folder.put('out-report/report.json', 'mine');
    await expect(run({ 'a.txt': 'one' })).rejects.toThrow(
      'out-report/report.json: was not written by a run of this program; move it away, or choose another folder with --out.',
    );
    expect(tree('out-report')).toEqual({ 'report.json': 'mine' });
    unlinkSync(folder.at('out-report/report.json'));
    folder.link('out-report/report.json', '../in/a.txt');
    await expect(run({ 'a.txt': 'one' })).rejects.toThrow(FileTrouble);
    expect(tree('in')).toEqual({ 'a.txt': 'in a' });
  });

  it('does not become ours by a record that was tampered with', async () => {
    await run({ 'a.txt': 'one' });
    const record = folder.at('out-report/.dedupe-wire-written');
    const line = (path: string): string =>
      readFileSync(record, 'utf8')
        .split('\n')
        .filter((text) => text.includes('a.txt'))
        .map((text) => text.replace('a.txt', path))
        .join('\n');
    folder.put('victim.txt', 'one');
    folder.put('out/b.txt', 'mine');
    const digests = [
      line('../victim.txt'),
      line('x/../../victim.txt'),
      line(folder.at('victim.txt')),
      '{',
      '["file"]',
      'null',
      '["report","../victim.txt"]',
      line('b.txt'),
    ];
    writeFileSync(record, `${readFileSync(record, 'utf8')}${digests.join('\n')}\n`);
    await expect(run({})).rejects.toThrow(`${whose}: b.txt;`);
    unlinkSync(folder.at('out/b.txt'));
    await run({});
    expect(readFileSync(folder.at('victim.txt'), 'utf8')).toBe('one');
  });

  it('counts as someone else’s when the record of what runs wrote is damaged', async () => {
    await run({ 'a.txt': 'one' });
    writeFileSync(folder.at('out-report/.dedupe-wire-written'), Buffer.from([0, 255, 10, 91]));
    await expect(run({ 'a.txt': 'one' })).rejects.toThrow('out-report/report.json: was not written by a run');
    await expect(run({ 'a.txt': 'new' }, { reports: [] })).rejects.toThrow(`out: ${whose}: a.txt;`);
    await run({ 'a.txt': 'one' }, { reports: [] });
    expect(tree('out')).toEqual({ 'a.txt': 'one' });
  });
});

describe('a run that does not come to its end', () => {
  it('when abandoned leaves no litter, and the next one goes on', async () => {
    const workspace = open();
    claim(workspace, { 'x/a.txt': 'one' });
    await workspace.write('x/a.txt', Buffer.from('one'), 0o644);
    workspace.abandon();
    workspace.abandon();
    expect(readdirSync(folder.path)).toEqual(['in']);
    await expect(workspace.write('b.txt', Buffer.from('two'), 0o644)).rejects.toThrow(FileTrouble);
    await run({ 'x/a.txt': 'one' });
  });

  it('when abandoned half-way is known to the next one', async () => {
    await run({ 'a.txt': 'old a', 'b.txt': 'old b', 'c.txt': 'old c' });
    const workspace = open();
    const files = { 'a.txt': 'new a', 'b.txt': 'new b' };
    claim(workspace, files);
    await workspace.write('a.txt', Buffer.from('new a'), 0o644);
    await workspace.writeReport('report.json', ['{}'], 'utf8');
    await workspace.write('b.txt', Buffer.from('new b'), 0o644);
    workspace.abandon();
    expect(tree('out')).toEqual({ 'a.txt': 'new a', 'b.txt': 'old b', 'c.txt': 'old c' });
    expect(Object.keys(tree('out-report'))).toEqual(['.dedupe-wire-written', 'report.json']);
    await run(files);
    expect(tree('out')).toEqual(files);
  });

  it('when killed at any moment leaves whole files, and the next one repairs the rest', async () => {
    await run({ 'a.txt': 'old a', 'b.txt': 'old b', 'c.txt': 'old c' });
    const workspace = open();
    claim(workspace, { 'a.txt': 'new a', 'b.txt': 'new b', 'd.txt': 'new d' });
    await workspace.write('a.txt', Buffer.from('new a'), 0o644);
    await workspace.write('d.txt', Buffer.from('new d'), 0o644);
    await workspace.writeReport('report.html', ['{}'], 'utf8');
    await workspace.write('b.txt', Buffer.from('new b'), 0o644);
    kill();
    expect(Object.keys(tree('out')).filter((name) => name.startsWith('.dw-'))).toHaveLength(1);
    expect(
      discover({
        paths: ['out', '.'],
        globs: [],
        dot: true,
        cwd: folder.path,
        exclude: [],
        ignore: true,
        home: undefined,
      }).articles,
    ).toHaveLength(5);
    const files = { 'a.txt': 'newer a', 'e.txt': 'new e' };
    await run(files, { reports: [] });
    expect(tree('out')).toEqual(files);
    expect(Object.keys(tree('out-report'))).toEqual(['.dedupe-wire-written']);
  });

  it('when killed in the middle of a report leaves nothing of it to the next one', async () => {
    await run({ 'a.txt': 'one' });
    folder.put('out-report/.dw-0000000101234567.tmp', 'half a rep');
    await run({ 'a.txt': 'one' });
    expect(Object.keys(tree('out-report'))).toEqual(['.dedupe-wire-written', 'report.json']);
  });

  it('when killed is known to a third one, after a second one came to nothing', async () => {
    const workspace = open();
    claim(workspace, { 'a.txt': 'one' });
    await workspace.write('a.txt', Buffer.from('one'), 0o644);
    await workspace.writeReport('report.json', ['{}'], 'utf8');
    kill();
    open().abandon();
    await run({ 'a.txt': 'two' });
    expect(tree('out')).toEqual({ 'a.txt': 'two' });
  });

  it('when killed before anything was noted does not hold the next one up', async () => {
    mkdirSync(folder.at('out-report'));
    folder.put('out-report/.dedupe-wire-run-1', '');
    folder.put('out-report/.dedupe-wire-run-2', '{"pid":');
    await run({ 'a.txt': 'one' });
    expect(Object.keys(tree('out-report'))).toEqual(['.dedupe-wire-written', 'report.json']);
  });

  it('and is not killed makes a second one wait', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    const start =
      process.platform === 'linux'
        ? readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19]
        : '';
    folder.put(
      'out-report/.dedupe-wire-run-1',
      `${JSON.stringify({ pid: other.pid, start, host: hostname() })}\n`,
    );
    await expect(run({ 'a.txt': 'one' })).rejects.toThrow(
      `out-report: another run is writing there (process ${other.pid} on ${hostname()}); wait for it, or, if it ended, remove .dedupe-wire-run-1.`,
    );
    expect(existsSync(folder.at('out'))).toBe(false);
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill();
    await ended;
    await run({ 'a.txt': 'one' });
    expect(tree('out')).toEqual({ 'a.txt': 'one' });
  });

  it.skipIf(process.platform !== 'linux')('is told from another process that got its number', async () => {
    folder.put(
      'out-report/.dedupe-wire-run-1',
      `${JSON.stringify({ pid: process.ppid, start: '1', host: hostname() })}\n`,
    );
    await run({ 'a.txt': 'one' });
    expect(tree('out')).toEqual({ 'a.txt': 'one' });
  });

  it('on another machine cannot be asked, and counts as going on', async () => {
    folder.put(
      'out-report/.dedupe-wire-run-1',
      `${JSON.stringify({ pid: deadProcess(), start: '', host: 'elsewhere.invalid' })}\n`,
    );
    await expect(run({ 'a.txt': 'one' })).rejects.toThrow('on elsewhere.invalid');
  });

  it('refuses a second one in the same program, too', async () => {
    const first = open();
    expect(() => open()).toThrow('another run is writing there');
    first.abandon();
    await run({ 'a.txt': 'one' });
  });
});

it('an out folder can be moved with its report folder', async () => {
  await run({ 'a.txt': 'one', 'b.txt': 'two' });
  renameSync(folder.at('out'), folder.at('moved'));
  renameSync(folder.at('out-report'), folder.at('moved-report'));
  await run({ 'a.txt': 'new' }, { out: 'moved' });
  expect(tree('moved')).toEqual({ 'a.txt': 'new' });
  linkSync(folder.at('moved/a.txt'), folder.at('in/linked.txt'));
  await run({ 'a.txt': 'newer' }, { out: 'moved' });
  expect(readFileSync(folder.at('in/linked.txt'), 'utf8')).toBe('new');
});
