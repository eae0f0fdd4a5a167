import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import type { Scanned } from '../../src/core/tasks.ts';
import { doubled, folderOf, start } from './start.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'articles');

/** What a run writes, each file with its bytes. */
function outcome(cwd: string, ...flags: readonly string[]): Record<string, string> {
  for (const name of ['out', 'out-report']) rmSync(join(cwd, name), { recursive: true, force: true });
  const { code, stderr } = start(['articles', '--out', 'out', ...flags], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const files = ['out', 'out-report'].flatMap((folder) =>
    readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const plain = files.filter((name) => statSync(join(cwd, name)).isFile());
  return Object.fromEntries(plain.map((name) => [name, readFileSync(join(cwd, name), 'latin1')]));
}

function entriesOf(cwd: string): readonly string[] {
  const names = readdirSync(join(cwd, 'cache'), { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(cwd, 'cache', name)).filter((path) => statSync(path).isFile());
}

/** Files of articles. */
const articles = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(fixtures, name)).isFile(),
);

function feed(): string {
  const cwd = folderOf({});
  cpSync(fixtures, join(cwd, 'articles'), { recursive: true });
  return cwd;
}

/** Writes an entry anew, as the program would have written it. */
function rewrite(path: string, change: (scanned: Scanned) => Scanned): void {
  const body = serialize(change(deserialize(readFileSync(path).subarray(32)) as Scanned));
  writeFileSync(path, Buffer.concat([createHash('sha256').update(body).digest(), body]));
}

describe('with --cache a run comes to the same', () => {
  it('when nothing is remembered yet, and when all is', () => {
    const cwd = feed();
    const plain = outcome(cwd);
    expect(outcome(cwd, '--cache', 'cache')).toEqual(plain);
    const entries = entriesOf(cwd);
    expect(entries).toHaveLength(articles.length);
    const before = entries.map((path) => statSync(path).mtimeMs);
    expect(outcome(cwd, '--cache', 'cache')).toEqual(plain);
    expect(entriesOf(cwd)).toEqual(entries);
    expect(entries.map((path) => statSync(path).mtimeMs)).toEqual(before); // none was judged again
    expect(outcome(cwd, '--cache', 'cache', '--workers', '2')).toEqual(plain);
  });

  it('when articles and settings have changed since', () => {
    const cwd = feed();
    outcome(cwd, '--cache', 'cache');
    writeFileSync(join(cwd, 'articles', articles[0] ?? ''), doubled);
    const plain = outcome(cwd);
    const entries = entriesOf(cwd).length;
    expect(outcome(cwd, '--cache', 'cache')).toEqual(plain);
    expect(entriesOf(cwd)).toHaveLength(entries + 1);
    const careful = outcome(cwd, '--cut', 'careful');
    expect(outcome(cwd, '--cut', 'careful', '--cache', 'cache')).toEqual(careful);
    expect(entriesOf(cwd)).toHaveLength(entries + 1 + articles.length);
  });

  it('when entries are torn, empty or no entries at all', () => {
    const cwd = feed();
    const plain = outcome(cwd, '--cache', 'cache');
    for (const [at, path] of entriesOf(cwd).entries()) {
      const bytes = readFileSync(path);
      writeFileSync(path, [bytes.subarray(0, -1), '', 'no entry', Buffer.alloc(40)][at % 4] ?? '');
    }
    expect(outcome(cwd, '--cache', 'cache')).toEqual(plain);
  });

  it('when an entry tells of cuts that would lose text', () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    const plain = outcome(cwd, '--cache', 'cache');
    const [entry = ''] = entriesOf(cwd);
    rewrite(entry, ({ state, prints }) => {
      const spans = state.spans.map(({ end }) => ({ start: 0, end }));
      return { state: { ...state, spans }, prints };
    });
    expect(outcome(cwd, '--cache', 'cache')).toEqual(plain);
    rewrite(entry, ({ prints }) => ({ prints }) as unknown as Scanned);
    expect(outcome(cwd, '--cache', 'cache')).toEqual(plain);
    const body = Buffer.from('nothing that was serialized');
    writeFileSync(entry, Buffer.concat([createHash('sha256').update(body).digest(), body]));
    expect(outcome(cwd, '--cache', 'cache')).toEqual(plain);
  });
});

describe('the folder of a cache', () => {
  it('is no part of the input', () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    const flags = ['--glob', '*', '--cache', 'articles/cache'];
    const first = outcome(cwd, ...flags);
    expect(outcome(cwd, ...flags)).toEqual(first);
    expect(Object.keys(first)).toContain('out/a.txt');
  });

  it('is named when it cannot be', () => {
    const cwd = folderOf({ 'a.txt': doubled });
    expect(start(['a.txt', '--cache', 'a.txt/cache'], { cwd })).toMatchObject({
      code: 2,
      stderr:
        'error: a.txt/cache: no cache can be kept there: a part of its path is not a folder; name another folder with --cache.\n',
    });
  });
});
