import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fsPath, pathFromBytes, pathToBytes } from '../../src/files/path-bytes.ts';
import { scratch, takesName } from './scratch.ts';

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array));
/** Bytes that come close to UTF-8 more often than chance has them. */
const nearly = fc
  .array(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0xf0, 0x9f, 0x98, 0x80, 0xff),
  )
  .map((array) => Buffer.from(array));

describe('pathFromBytes and pathToBytes', () => {
  it('give any bytes back', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, nearly), (name) => {
        expect(pathToBytes(pathFromBytes(name))).toEqual(name);
      }),
      { numRuns: 2000 },
    );
  });

  it('never give two names one string', () => {
    fc.assert(
      fc.property(nearly, nearly, (one, other) => {
        fc.pre(!one.equals(other));
        expect(pathFromBytes(one)).not.toBe(pathFromBytes(other));
      }),
      { numRuns: 2000 },
    );
  });

  it('write bad bytes as lone surrogates and leave the rest readable', () => {
    expect(pathFromBytes(Buffer.from('caf\xe9.txt', 'latin1'))).toBe('caf\udce9.txt');
    expect(pathFromBytes(Buffer.from('café €.txt'))).toBe('café €.txt');
    expect(pathFromBytes(Buffer.from([0xed, 0xa0, 0x80]))).toBe('\udced\udca0\udc80');
  });

  it('do not take half of an emoji for a bad byte', () => {
    // The second unit of U+1F4A9 is U+DCA9.
    expect(pathToBytes('\u{1f4a9}\udcff')).toEqual(Buffer.from([0xf0, 0x9f, 0x92, 0xa9, 0xff]));
  });
});

describe('fsPath', () => {
  it('leaves plain paths as they are, astral letters included', () => {
    expect(fsPath('/a/ß\u{1f4a9}.txt')).toBe('/a/ß\u{1f4a9}.txt');
  });

  it.skipIf(!takesName(Buffer.from([0xff])))('opens a file whose name is not UTF-8', () => {
    const folder = scratch();
    folder.put(Buffer.from('\xff.txt', 'latin1'), 'found');
    expect(readFileSync(fsPath(`${folder.path}/\udcff.txt`), 'utf8')).toBe('found');
  });
});
