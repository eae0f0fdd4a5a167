import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/files/read-article.ts';
import { isSuperuser, makePipe, scratch } from './scratch.ts';

describe('readArticle', () => {
  it('gives text, bytes, mode and a digest that only the same bytes have', () => {
    const folder = scratch();
    folder.put('a.txt', 'Größe.\n');
    folder.put('b.txt', 'Größe.\n');
    folder.put('c.txt', 'Grösse.\n');
    chmodSync(folder.at('a.txt'), 0o640);
    const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((name) => readArticle(folder.at(name), 'auto'));
    expect(a).toMatchObject({ decoded: { text: 'Größe.\n', encoding: 'utf-8' }, mode: 0o640 });
    expect(a).toHaveProperty('digest', b && 'digest' in b ? b.digest : '');
    expect(a).not.toHaveProperty('digest', c && 'digest' in c ? c.digest : '');
  });

  it('does not write one article over the bytes of another', () => {
    const folder = scratch();
    for (let index = 0; index < 50; index++) folder.put(`${index}.txt`, `Article ${index}.\n`.repeat(index));
    const all = Array.from({ length: 50 }, (_, index) => readArticle(folder.at(`${index}.txt`), 'auto'));
    for (const [index, article] of all.entries()) {
      expect('decoded' in article && Buffer.from(article.decoded.bytes).toString()).toBe(
        `Article ${index}.\n`.repeat(index),
      );
    }
  });

  it('takes an empty file for an article without words', () => {
    const folder = scratch();
    folder.put('a.txt', '');
    expect(readArticle(folder.at('a.txt'), 'auto')).toMatchObject({ decoded: { text: '' } });
  });

  it('reads files of which the system tells no size', () => {
    const article = readArticle('/proc/self/status', 'auto');
    if (process.platform !== 'linux') return;
    // The number in the path is the process's own, so it is reached through a link.
    expect(article).toEqual({ reason: 'is reached through a symbolic link now', level: 'error' });
    expect(readArticle(`/proc/${process.pid}/status`, 'auto')).toMatchObject({
      decoded: { encoding: 'utf-8' },
    });
  });

  it('calls what is no text a note, and text that cannot be read an error', () => {
    const folder = scratch();
    folder.put('a.txt', '%PDF-1.7');
    folder.put('b.txt', Buffer.from('caf\xe9', 'latin1'));
    expect(readArticle(folder.at('a.txt'), 'auto')).toEqual({
      reason: 'is a PDF file, not text',
      level: 'note',
    });
    expect(readArticle(folder.at('b.txt'), 'utf-8')).toMatchObject({ level: 'error' });
  });

  it('says in a sentence what became of a file', () => {
    const folder = scratch();
    folder.put('real.txt');
    folder.folder('folder.txt');
    folder.link('link.txt', 'real.txt');
    const reason = (name: string): unknown => readArticle(folder.at(name), 'auto');
    expect(reason('gone.txt')).toEqual({ reason: 'vanished during the run', level: 'error' });
    expect(reason('real.txt/gone.txt')).toEqual({ reason: 'vanished during the run', level: 'error' });
    expect(reason('link.txt')).toEqual({
      reason: 'cannot be read: it is a symbolic link now',
      level: 'error',
    });
    expect(reason('folder.txt')).toEqual({ reason: 'is no plain file any more', level: 'error' });
    expect(reason('a'.repeat(300))).toEqual({
      reason: 'cannot be read: its path is too long for the system',
      level: 'error',
    });
  });

  it.skipIf(isSuperuser)('says when it may not read [needs a user other than root]', () => {
    const folder = scratch();
    folder.put('a.txt');
    chmodSync(folder.at('a.txt'), 0);
    expect(readArticle(folder.at('a.txt'), 'auto')).toEqual({
      reason: 'cannot be read: permission denied',
      level: 'error',
    });
  });

  it('does not wait for a pipe that took the place of a file', () => {
    const folder = scratch();
    if (!makePipe(folder.at('a.txt'))) return;
    expect(readArticle(folder.at('a.txt'), 'auto')).toEqual({
      reason: 'is no plain file any more',
      level: 'error',
    });
  });

  it('does not read through a folder that became a link', () => {
    const folder = scratch();
    folder.put('in/desk/a.txt', 'inside');
    folder.put('outside/a.txt', 'a secret');
    renameSync(folder.at('in/desk'), folder.at('in/was'));
    symlinkSync('../outside', folder.at('in/desk'));
    expect(readArticle(folder.at('in/desk/a.txt'), 'auto')).toEqual({
      reason: 'is reached through a symbolic link now',
      level: 'error',
    });
    rmSync(folder.at('in/desk'));
    mkdirSync(folder.at('in/desk'));
  });

  it('names the limit for a file that is too large, without reading it', () => {
    const folder = scratch();
    folder.put('a.txt', '');
    // Takes no room on the disk: all of it is a hole.
    truncateSync(folder.at('a.txt'), 2_000_000_000);
    expect(readArticle(folder.at('a.txt'), 'auto')).toEqual({
      reason: 'is too large: it has at least 2000000000 bytes, and 1900000000 are the most that can be read',
      level: 'error',
    });
  });
});
