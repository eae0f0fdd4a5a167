import { chmodSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexts, type NoList, type TextList } from '../../src/files/read-texts.ts';
import { isSuperuser, makePipe, scratch, type Scratch } from './scratch.ts';

function read(folder: Scratch, given: string, encoding = 'auto'): TextList | NoList | undefined {
  return readTexts(given, folder.path, encoding);
}

function texts(folder: Scratch, given: string, encoding = 'auto'): readonly string[] {
  const found = read(folder, given, encoding);
  if (found?.kind !== 'list') throw new Error(`no list: ${JSON.stringify(found)}`);
  return found.texts.map(({ text }) => text);
}

describe('readTexts', () => {
  it('reads one text a line, without blank lines and remarks, and knows the lines', () => {
    const folder = scratch();
    folder.put(
      'lists/known.txt',
      '# Known texts\n\nSign up *\r\n  \t\n #wire of the day\n#\nAll rights reserved.',
    );
    expect(read(folder, 'lists/known.txt')).toEqual({
      kind: 'list',
      path: folder.at('lists/known.txt'),
      texts: [
        { text: 'Sign up *', line: 3 },
        { text: ' #wire of the day', line: 5 },
        { text: 'All rights reserved.', line: 7 },
      ],
    });
  });

  it('takes an absolute path, a link, and a file without a text', () => {
    const folder = scratch();
    folder.put('a.txt', '# Nothing yet\n');
    folder.link('b.txt', 'a.txt');
    const empty = { kind: 'list', path: folder.at('a.txt'), texts: [] };
    expect(read(folder, folder.at('a.txt'))).toEqual(empty);
    expect(read(folder, 'b.txt')).toEqual(empty);
    expect(read(folder, `../${basename(folder.path)}/b.txt`)).toEqual(empty);
  });

  it('reads any encoding that articles may have', () => {
    const folder = scratch();
    folder.put('bom.txt', '\ufeffÜbersicht\n');
    folder.put('wide.txt', Buffer.from('\ufeffÜbersicht\r\nPreis 5 €\r\n', 'utf16le'));
    folder.put('cyrillic.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]));
    folder.put('utf-8.txt', 'Übersicht');
    expect(texts(folder, 'bom.txt')).toEqual(['Übersicht']);
    expect(texts(folder, 'wide.txt')).toEqual(['Übersicht', 'Preis 5 €']);
    expect(texts(folder, 'cyrillic.txt', 'windows-1251')).toEqual(['Привет']);
    expect(texts(folder, 'utf-8.txt', 'windows-1251')).toEqual(['Übersicht']);
  });

  it('takes what names no file for none', () => {
    const folder = scratch();
    folder.folder('News');
    folder.put('a.txt');
    for (const text of ['Sign up *', 'News', 'a.txt/b', 'word '.repeat(100), 'a/'.repeat(5000), 'one\ntwo'])
      expect(read(folder, text)).toBeUndefined();
  });

  it('says why a file is no list', () => {
    const folder = scratch();
    folder.put('page.pdf', '%PDF-1.7');
    folder.put('bytes.bin', Buffer.from([65, 0, 0, 0, 66, 0, 0]));
    folder.put('latin.txt', Buffer.from('caf\xe9', 'latin1'));
    folder.link('round', 'round');
    const reason = (given: string, encoding?: string): unknown => read(folder, given, encoding);
    expect(reason('page.pdf')).toEqual({ kind: 'no-list', reason: 'is a PDF file, not text' });
    expect(reason('bytes.bin')).toEqual({ kind: 'no-list', reason: 'is not text: it has zero bytes' });
    expect(reason('latin.txt', 'utf-8')).toEqual({
      kind: 'no-list',
      reason: 'has bytes that are not utf-8: check --encoding',
    });
    expect(reason('round')).toMatchObject({
      kind: 'no-list',
      reason: expect.stringContaining('symbolic link'),
    });
  });

  it('does not wait for a pipe', () => {
    const folder = scratch();
    if (!makePipe(folder.at('pipe'))) return;
    expect(read(folder, 'pipe')).toEqual({ kind: 'no-list', reason: 'is neither a file nor a folder' });
  });

  it.skipIf(isSuperuser)('says when it may not read [needs a user other than root]', () => {
    const folder = scratch();
    folder.put('a.txt');
    folder.put('shut/a.txt');
    chmodSync(folder.at('a.txt'), 0);
    chmodSync(folder.at('shut'), 0);
    const refused = { kind: 'no-list', reason: 'cannot be read: permission denied' };
    expect(read(folder, 'a.txt')).toEqual(refused);
    expect(read(folder, 'shut/a.txt')).toEqual(refused);
    chmodSync(folder.at('shut'), 0o700);
  });
});
