import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { DecodedArticle } from '../../src/core/copy/article.ts';
import { decode } from '../../src/files/decode.ts';
import { findEncoding, isKnownEncoding } from '../../src/files/encoding-name.ts';
import { sentences } from './sentences.ts';

function article(bytes: Uint8Array, encoding = 'auto'): DecodedArticle {
  const found = decode(bytes, encoding);
  if ('kind' in found) throw new Error(`${found.kind}: ${found.reason}`);
  return found;
}

function fault(bytes: Uint8Array, encoding = 'auto'): string {
  const found = decode(bytes, encoding);
  return 'kind' in found ? `${found.kind}: ${found.reason}` : `an article in ${found.encoding}`;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The bytes between the places of two offsets, for each line without its line end. */
function linesByByte({ text, bytes, byteAt }: DecodedArticle): string[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) =>
    Buffer.from(bytes.subarray(byteAt(index), byteAt(index + line.length))).toString('latin1'),
  );
}

describe('Unicode', () => {
  it('keeps plain ASCII and empty files as they are', () => {
    expect(article(Buffer.from('One.\r\nTwo.\n'))).toMatchObject({
      text: 'One.\r\nTwo.\n',
      encoding: 'utf-8',
    });
    expect(article(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
  });

  it('leaves out a byte-order mark, once, and counts its bytes', () => {
    const marked = article(Buffer.from('\ufeffÄ.\n'));
    expect(marked.text).toBe('Ä.\n');
    expect([0, 1, 3].map(marked.byteAt)).toEqual([3, 5, 7]);
    expect(article(Buffer.from('\ufeff\ufeffA')).text).toBe('\ufeffA');
    expect(article(Buffer.from('\ufeff')).text).toBe('');
  });

  it('reads UTF-16 and UTF-32 with a mark, and UTF-16 without', () => {
    const text = 'Größe: 5 €, 😀.\n\nZweite Zeile.\n';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    const wide = Buffer.concat([...text].map((character) => { const unit = Buffer.alloc(4); unit.writeUInt32LE(character.codePointAt(0) ?? 0); return unit; })); // prettier-ignore
    expect(article(Buffer.concat([latin1('\xff\xfe'), little]))).toMatchObject({
      text,
      encoding: 'utf-16le',
    });
    expect(article(Buffer.concat([latin1('\xfe\xff'), big]))).toMatchObject({ text, encoding: 'utf-16be' });
    expect(article(Buffer.concat([latin1('\xff\xfe\0\0'), wide]))).toMatchObject({
      text,
      encoding: 'utf-32le',
    });
    expect(article(Buffer.concat([latin1('\0\0\xfe\xff'), Buffer.from(wide).swap32()]))).toMatchObject({
      text,
      encoding: 'utf-32be',
    });
    expect(article(little)).toMatchObject({ text, encoding: 'utf-16le' });
    expect(article(big)).toMatchObject({ text, encoding: 'utf-16be' });
    for (const language of ['ja', 'ru', 'ar'] as const) {
      const copy = `${sentences[language].join('\n\n')}\n`;
      expect(article(Buffer.from(copy, 'utf16le'))).toMatchObject({ text: copy, encoding: 'utf-16le' });
    }
  });

  it('takes half a unit at the end of UTF-16 for a unit of its own', () => {
    const odd = article(Buffer.concat([latin1('\xff\xfe'), Buffer.from('One.', 'utf16le'), latin1('A')]));
    expect(odd.text).toBe('One.\udc41');
    expect([odd.byteAt(4), odd.byteAt(5)]).toEqual([10, 11]);
  });

  it('reads UTF-8 with broken bytes, each of them told apart', () => {
    const good = Buffer.from(`${sentences.fr.join('\n')}\n`);
    const broken = article(Buffer.concat([good, latin1('tail \xff and \xfe\n\xe2\x82')]));
    expect(broken.encoding).toBe('utf-8');
    expect(broken.text.endsWith('tail \udcff and \udcfe\n\udce2\udc82')).toBe(true);
    expect(broken.byteAt(broken.text.length)).toBe(broken.bytes.length);
    expect(article(Buffer.concat([Buffer.from('\ufeffA'), latin1('\xff')])).text).toBe('A\udcff');
  });
});

describe('charsets from before Unicode', () => {
  it('reads windows-1252 as it is written, quotes and dashes included', () => {
    const { text, encoding } = article(latin1('\x93So\x94 \x96 \x80 5, caf\xe9'));
    expect([text, encoding]).toEqual(['“So” – € 5, café', 'windows-1252']);
  });

  it('keeps different bytes different, also where a charset has no character', () => {
    const texts = ['\x81', '\x8d', '\x8f', '\x90', '\x9d', '\xfe', '\xff'].map(
      (byte) => article(latin1(`caf\xe9 ${byte}`), 'windows-1252').text,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('knows the bytes of each line in charsets of several bytes a character', () => {
    for (const [language, charset] of [
      ['ja', 'shift_jis'],
      ['ja', 'euc-jp'],
      ['zhs', 'gb18030'],
      ['zht', 'big5'],
      ['ko', 'euc-kr'],
    ] as const) {
      const lines = sentences[language];
      const decoded = article(iconv.encode(lines.join('\r\n\n'), charset));
      expect(decoded.encoding).toBe(charset);
      expect(decoded.text).toBe(lines.join('\r\n\n'));
      expect(linesByByte(decoded)).toEqual(
        lines.map((line) => iconv.encode(line, charset).toString('latin1')),
      );
    }
  });

  it('tells broken lines of such a charset apart byte by byte', () => {
    const good = iconv.encode(sentences.ja.join('\n'), 'euc-jp');
    const { text, encoding } = article(Buffer.concat([good, latin1('\na \xff\nb \xfe')]));
    expect(encoding).toBe('euc-jp');
    expect(text.endsWith('\na \udcff\nb \udcfe')).toBe(true);
  });
});

describe('--encoding', () => {
  it('knows what iconv-lite knows, and no way to write bytes down', () => {
    for (const name of [
      'auto',
      'utf-8',
      'UTF8',
      'latin1',
      'cp1251',
      'KOI8-R',
      'Shift_JIS',
      'gb2312',
      'utf-16be',
      'macintosh',
      'us-ascii',
    ]) {
      expect([name, isKnownEncoding(name)]).toEqual([name, true]);
    }
    for (const name of [
      '',
      ' ',
      'utf-9',
      'hex',
      'base64',
      '__proto__',
      'constructor',
      'toString',
      'klingon',
    ]) {
      expect([name, isKnownEncoding(name)]).toEqual([name, false]);
    }
  });

  it('calls charsets by their WHATWG names', () => {
    expect(['latin1', 'cp1251', 'sjis', 'gb2312', 'tis-620'].map((name) => article(latin1('A'), name).encoding)).toEqual([
      'windows-1252', 'windows-1251', 'shift_jis', 'gbk', 'windows-874',
    ]); // prettier-ignore
    expect(findEncoding('ascii')).toMatchObject({ label: 'us-ascii' });
  });

  it('decides where bytes could be more than one charset', () => {
    expect(article(latin1('\xe9\xe8'), 'windows-1251').text).toBe('йи');
    expect(article(latin1('\xe9\xe8'), 'latin1').text).toBe('éè');
    expect(article(Buffer.from('Aé', 'utf16le'), 'utf-16le').text).toBe('Aé');
  });

  it('gives way to a byte-order mark', () => {
    expect(article(Buffer.from('\ufeffé'), 'windows-1252')).toMatchObject({ text: 'é', encoding: 'utf-8' });
  });

  it('refuses bytes that cannot be that charset, with the line', () => {
    expect(fault(latin1('a\nb\nc \xff\n'), 'utf-8')).toBe(
      'undecodable: has bytes that are not utf-8: check --encoding',
    );
    expect(fault(latin1('a\nb\nc \xff\n'), 'euc-jp')).toBe(
      'undecodable: has bytes that are not euc-jp in line 3: check --encoding',
    );
    expect(fault(latin1('a\nb \xe9\n'), 'ascii')).toBe(
      'undecodable: has bytes that are not us-ascii in line 2: check --encoding',
    );
    expect(fault(latin1('abc'), 'utf-16le')).toBe('undecodable: is not utf-16le: check --encoding');
    expect(fault(latin1('abcd'), 'utf-32le')).toBe('undecodable: is not utf-32le: check --encoding');
  });
});

describe('what is no plain text', () => {
  it.each([
    ['%PDF-1.7\n', 'is a PDF file, not text'],
    ['PK\x03\x04rest', 'is a ZIP archive or an office document, not text'],
    ['\x89PNG\r\n\x1a\nrest', 'is a PNG picture, not text'],
    ['\xff\xd8\xff\xe0', 'is a JPEG picture, not text'],
    ['\x1f\x8b\x08rest', 'is a gzip archive, not text'],
    ['\0\0\0\x20ftypmp42', 'is a video, not text'],
    ['\x01\r\nzczc\x02', 'is an IPTC 7901 message, not plain text: convert it first'],
    ['\x16\x16\x01a1234', 'is an ANPA 1312 message, not plain text: convert it first'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<newsItem guid="x">', 'is NewsML, not plain text: convert it first'],
    ['<?xml version="1.0"?><NewsML>', 'is NewsML, not plain text: convert it first'],
    ['<?xml version="1.0"?><nitf>', 'is NITF, not plain text: convert it first'],
    ['<?xml version="1.0"?><stories>', 'is XML, not plain text: convert it first'],
    ['\n  <!DOCTYPE html>\n<html lang="en">', 'is HTML, not plain text: convert it first'],
    ['\xef\xbb\xbf<HTML><body>', 'is HTML, not plain text: convert it first'],
    ['{\\rtf1\\ansi', 'is RTF, not plain text: convert it first'],
    ['A story.\n\0\nMore.\n', 'is not text: it has zero bytes'],
    [`${'A story.\n'.repeat(4)}\0\n\0\n`, 'is not text: it has zero bytes'],
    [`${'Copy. '.repeat(2000)}${'\0'.repeat(4096)}`, 'is not text: it has zero bytes'],
    [`${'Copy. '.repeat(2000)}${'\x02\x07\x0e'.repeat(1000)}`, 'is not text: it is full of control bytes'],
    ['\xff\xfeA\0\0\0B\0', 'is not text: it has zero bytes'],
  ])('is told by its bytes: %j', (bytes, reason) => {
    expect(fault(latin1(bytes))).toBe(`binary: ${reason}`);
    if (!bytes.startsWith('\xff\xfe') && !bytes.startsWith('\xef'))
      expect(fault(latin1(bytes), 'windows-1252')).toBe(`binary: ${reason}`);
  });

  it('is told in UTF-16, too', () => {
    expect(fault(Buffer.from('\ufeff<?xml version="1.0"?><nitf>', 'utf16le'))).toContain('is NITF');
  });

  it.each([
    '<div>Markdown may begin with an element.</div>',
    '<!-- a note -->\n# Title',
    '<htmlish>',
    'PK stands for Pakistan.',
    '%PDF files are a nuisance',
    'BZh',
    '{ "a": 1 }',
    '\x1b[1mbold\x1b[0m',
    'A \x02 here or there does no harm in a text as long as this one.',
  ])('is not what only looks a little like it: %j', (text) => {
    expect(article(latin1(text)).text).toBe(text);
  });
});

it('gives any bytes a verdict, and keeps all of them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc
          .array(fc.constantFrom(10, 13, 32, 65, 0x81, 0xa4, 0xb1, 0xc3, 0xe9, 0xff))
          .map((bytes) => Uint8Array.from(bytes)),
      ),
      (bytes) => {
        const found = decode(bytes, 'auto');
        if ('kind' in found) return;
        expect(Buffer.from(found.bytes).equals(bytes)).toBe(true);
        expect(found.byteAt(found.text.length)).toBe(bytes.length);
        let last = 0;
        for (let offset = 0; offset <= found.text.length; offset++) {
          expect(found.byteAt(offset)).toBeGreaterThanOrEqual(last);
          last = found.byteAt(offset);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
