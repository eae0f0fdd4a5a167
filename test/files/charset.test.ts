import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { guessCharset } from '../../src/files/charset.ts';
import { sentences, type Language } from './sentences.ts';

/** Charsets that can hold a language, the one that is to be found first. Others may be taken for it where they read alike. */
const charsets: readonly (readonly [Language, readonly string[]])[] = [
  ['fr', ['windows-1252']],
  ['de', ['windows-1252']],
  ['es', ['windows-1252']],
  ['no', ['windows-1252']],
  ['pl', ['windows-1250', 'iso-8859-2']],
  ['cs', ['windows-1250']],
  ['hu', ['windows-1250', 'iso-8859-2']],
  ['ru', ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866']],
  ['uk', ['windows-1251', 'koi8-u', 'iso-8859-5']],
  ['el', ['windows-1253', 'iso-8859-7']],
  ['tr', ['windows-1254', 'iso-8859-9']],
  ['he', ['windows-1255', 'iso-8859-8']],
  ['ar', ['windows-1256', 'iso-8859-6']],
  ['th', ['windows-874']],
  ['ja', ['shift_jis', 'euc-jp']],
  ['zhs', ['gb18030']],
  ['zht', ['big5']],
  ['ko', ['euc-kr']],
];
const cases = charsets.flatMap(([language, names]) =>
  names.flatMap((charset) => [1, 5].map((paragraphs) => [language, charset, paragraphs] as const)),
);

describe('guessCharset', () => {
  it.each(cases)(
    'finds a charset that reads %s in %s right, from %i paragraphs',
    (language, charset, paragraphs) => {
      const bytes = iconv.encode(sentences[language].slice(0, paragraphs).join('\n\n'), charset);
      expect(iconv.decode(bytes, guessCharset(bytes))).toBe(iconv.decode(bytes, charset));
    },
  );

  it('tells longer Czech and French in their ISO charsets from the Windows ones', () => {
    for (const [language, charset] of [
      ['pl', 'iso-8859-2'],
      ['fr', 'iso-8859-15'],
    ] as const) {
      expect(guessCharset(iconv.encode(sentences[language].join('\n\n'), charset))).toBe(charset);
    }
  });

  it.each([
    'Caf\xe9 owners met on Monday and agreed the budget for the coming year.',
    'Angela M\xfcller said the \x93deal\x94 was worth \x80 5 million.',
    'Fran\xe7ois Dupont',
    'The tunnel cost \xa335 million, \xbd of it borrowed.',
    'S\xe3o Paulo',
    'na\xefve cr\xe8me \x96 d\xe9j\xe0 vu',
    'It\x92s \x93so\x94 \x97 fine',
    'Erdo\xf0an said in Ankara on Sunday that the talks would go on.',
    'one byte \xe2\x82 of a euro',
  ])('takes short copy in Latin letters for windows-1252: %j', (text) => {
    expect(guessCharset(Buffer.from(text, 'latin1'))).toBe('windows-1252');
  });

  it('looks at the lines that tell, however far down', () => {
    const plain = 'A line of plain English copy that tells nothing of the charset.\n'.repeat(5000);
    const bytes = Buffer.concat([Buffer.from(plain), iconv.encode(sentences.ru.join('\n'), 'koi8-r')]);
    expect(guessCharset(bytes)).toBe('koi8-r');
  });
});
