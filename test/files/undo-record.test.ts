import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/files/digest.ts';
import { replaceInPlace } from '../../src/files/replace-file.ts';
import { restoreArticle } from '../../src/files/restore.ts';
import { keptRecords, removeRecord, type ReportFolder } from '../../src/files/undo-folder.ts';
import { readUndoRecord, recordFile } from '../../src/files/undo-record.ts';
import { correctUndoRecord, writeUndoRecord, type WrittenRecord } from '../../src/files/write-undo.ts';
import { scratch, type Scratch } from './scratch.ts';

let folder: Scratch;
const report = (): ReportFolder => ({ real: folder.at('r'), shown: 'r' });
const record = (run = 1): string => folder.at(`r/undo/${run}`);
/** Stands for a cleaned copy: the first four bytes. */
const cleaned = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 4);

beforeEach(() => {
  folder = scratch();
  folder.folder('r');
});

function put(names: readonly string[], text = (name: string) => `One.\n\nOne. ${name}\n`): WrittenRecord {
  const rewrites = names.map((name) => {
    folder.put(name, text(name));
    const [path, before] = [folder.at(name), digestOf(Buffer.from(text(name)))];
    return { path, shown: name, others: [], before, cleaned };
  });
  return writeUndoRecord(report(), rewrites);
}

function rewrite({ articles }: WrittenRecord): void {
  for (const { path, before } of articles)
    expect(replaceInPlace(path, before, cleaned(readFileSync(path)))).toBeUndefined();
}

describe('a record of a run', () => {
  it('brings the exact bytes, mode and times back, any number of times', () => {
    const names = ['in/a.txt', `in/${'é'.repeat(120)}.txt`, 'in/empty.txt'];
    const written = put(names, (name) => (name.includes('empty') ? '' : `One.\0\r\n${name}`));
    chmodSync(folder.at('in/a.txt'), 0o604);
    utimesSync(folder.at('in/a.txt'), 1_000_000_000.5, 1_000_000_000.25);
    rewrite(written);
    expect(readFileSync(folder.at('in/a.txt'), 'utf8')).toBe('One.');
    expect(statSync(folder.at('in/a.txt')).mtimeMs).toBe(1_000_000_000_250);
    const articles = readUndoRecord(record(), folder.at('r'), 'r/undo/1');
    expect(articles).toEqual(written.articles);
    expect(articles.map((article) => restoreArticle(record(), article).kind)).toEqual([
      'restored',
      'restored',
      'there',
    ]);
    expect(readFileSync(folder.at('in/a.txt'), 'utf8')).toBe('One.\0\r\nin/a.txt');
    expect(statSync(folder.at('in/a.txt'))).toMatchObject({ mtimeMs: 1_000_000_000_250 });
    expect(statSync(folder.at('in/a.txt')).mode & 0o7777).toBe(0o604);
    expect(articles.map((article) => restoreArticle(record(), article).kind)).toEqual([
      'there',
      'there',
      'there',
    ]);
  });

  it('holds the originals in an archive that tar reads', () => {
    const written = put(['in/a.txt', `in/${'b'.repeat(150)}.txt`]);
    if (spawnSync('tar', ['--version']).status !== 0) return;
    folder.folder('t');
    execFileSync('tar', ['xf', `${record()}/originals.tar`, '-C', folder.at('t')]);
    for (const { shown } of written.articles)
      expect(readFileSync(folder.at(`t/${shown}`))).toEqual(readFileSync(folder.at(shown)));
  });

  it('leaves out an article that is not what was read any more', () => {
    folder.put('a.txt', 'edited');
    const rewrites = [{ path: folder.at('a.txt'), shown: 'a.txt', others: [], before: 'x', cleaned }];
    expect(writeUndoRecord(report(), rewrites).articles).toEqual([]);
  });

  it('shows only to its owner what it holds', () => {
    put(['a.txt']);
    for (const path of ['r/undo', 'r/undo/1']) expect(statSync(folder.at(path)).mode & 0o77).toBe(0);
    for (const name of readdirSync(record())) expect(statSync(`${record()}/${name}`).mode & 0o77).toBe(0);
  });

  it('follows its folder when the working folder moves', () => {
    const { articles } = put(['in/a.txt']);
    expect(readUndoRecord(record(), '/elsewhere/r', 'r')[0]?.path).toBe('/elsewhere/in/a.txt');
    expect(articles[0]?.path).toBe(folder.at('in/a.txt'));
  });

  it('is corrected to what was done, and goes when nothing was', () => {
    const written = put(['a.txt', 'b.txt']);
    correctUndoRecord(report(), written, new Set([folder.at('b.txt')]));
    expect(readUndoRecord(record(), folder.at('r'), 'r').map(({ shown }) => shown)).toEqual(['b.txt']);
    correctUndoRecord(report(), written, new Set());
    expect(existsSync(record())).toBe(false);
  });

  it('is numbered after the last one, and an unfinished one does not count and goes', () => {
    put(['a.txt']);
    folder.put('r/undo/7/originals.tar', 'half');
    folder.put('r/undo/7/.dw-0000000101234567.tmp', 'half');
    folder.put('r/undo/notes/mine.txt');
    expect(put(['b.txt']).run).toBe(2);
    expect(keptRecords(report()).map(({ run, shown }) => [run, shown])).toEqual([
      [1, 'r/undo/1'],
      [2, 'r/undo/2'],
    ]);
    expect(readdirSync(folder.at('r/undo')).toSorted()).toEqual(['1', '2', 'notes']);
  });

  it('is removed without what somebody else put there', () => {
    put(['a.txt']);
    folder.put('r/undo/1/note.txt', 'mine');
    removeRecord(record());
    expect(readdirSync(record())).toEqual(['note.txt']);
    expect(keptRecords(report())).toEqual([]);
  });

  it('is not written through a link, nor over a file', () => {
    folder.folder('elsewhere');
    folder.link('r/undo', '../elsewhere');
    expect(() => put(['a.txt'])).toThrow('r/undo: is no folder; move it away.');
    expect(readdirSync(folder.at('elsewhere'))).toEqual([]);
  });
});

describe('a damaged record', () => {
  it.each([
    ['cut short', (text: string) => text.slice(0, -12)],
    ['without a line', (text: string) => text.split('\n').toSpliced(1, 1).join('\n')],
    ['with noise in it', (text: string) => text.replace('"article"', '"artic\0')],
    ['with a path that is none', (text: string) => text.replace('"../a.txt"', '7')],
    ['with a count below nothing', (text: string) => text.replace(/,\d+\]\n\["end/, ',-1]\n["end')],
    ['that is empty', () => ''],
    ['of something else', () => '[]\n["end",0]\n'],
  ])('%s undoes nothing', (_, damage) => {
    put(['a.txt']);
    const path = `${record()}/${recordFile}`;
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(() => readUndoRecord(record(), folder.at('r'), 'r/undo/1')).toThrow(
      /^r\/undo\/1\/record\.jsonl: is damaged, .*\.$/,
    );
  });

  it('of a later version is left to that', () => {
    put(['a.txt']);
    const path = `${record()}/${recordFile}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace('"dedupe-wire-undo",1', '"dedupe-wire-undo",2'));
    expect(() => readUndoRecord(record(), folder.at('r'), 'r/undo/1')).toThrow(/newer version/);
  });

  it('never brings back other bytes than the original', () => {
    const written = put(['a.txt']);
    rewrite(written);
    const [article] = written.articles;
    if (article === undefined) throw new Error('no article');
    const tar = `${record()}/originals.tar`;
    const whole = readFileSync(tar);
    const turned = Buffer.from(whole);
    turned[article.at] = 0x21;
    writeFileSync(tar, turned);
    const damaged = 'cannot be brought back: originals.tar is damaged';
    expect(restoreArticle(record(), article)).toEqual({ kind: 'refused', reason: damaged });
    writeFileSync(tar, whole);
    truncateSync(tar, article.at + 2);
    expect(restoreArticle(record(), article)).toEqual({ kind: 'refused', reason: damaged });
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe('One.');
  });
});
