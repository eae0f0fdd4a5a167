import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forDataBlock, forHtml, forJson, forPage, forTerminal } from '../../src/report/escape.ts';
import { hostileTexts } from './sample.ts';

/** Written apart from the source's own list: C0, DEL, C1, direction marks, separators, lone surrogates. */
function acts(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  if ([0x61c, 0x200e, 0x200f, 0x2028, 0x2029].includes(code)) return true;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return true;
  return code >= 0xd800 && code <= 0xdfff;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(':', ':', '#', '#', '[', ' ', '\n', 'vso', '\u0085', '\u001b', '\ud800', '\udc80'))
    .map((parts) => parts.join('')),
  fc.constantFrom(...hostileTexts),
);

describe('forTerminal', () => {
  it('lets nothing through that acts, line ends included', () => {
    fc.assert(
      fc.property(anyText, (text) => ![...forTerminal(text)].some(acts)),
      { numRuns: 500 },
    );
  });

  it('opens no command of a CI runner, alone or after a blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = forTerminal(text);
        return !/^\s*::/.test(shown) && !/\s::/.test(shown) && !/##[a-z]*\[/i.test(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('spells out what it takes away, so that a reader sees what was there', () => {
    expect(forTerminal('\u001b[31m\t\r\n\u007f')).toBe('\\x1b[31m\\t\\r\\n\\x7f');
    expect(forTerminal('bad\udcff.txt \ud83d \u009b \u202e')).toBe('bad\\xff.txt \\ud83d \\u009b \\u202e');
    expect(forTerminal('::error::x')).toBe(':\\x3aerror::x');
    expect(forTerminal('##[group]')).toBe('#\\x23[group]');
  });

  it('leaves ordinary text of any script as it is', () => {
    const words = 'Größe “naïve” – 5½ € Обама 北京 مرحبا 👩‍👩‍👧 std::vector ## Title a:b';
    expect(forTerminal(words)).toBe(words);
  });
});

describe('forPage', () => {
  it('leaves nothing that acts but tab and line feed, and markup as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => ![...forPage(text).replace(/[\t\n]/g, '')].some(acts)),
      { numRuns: 500 },
    );
    expect(forPage('<b>\u202e&amp;\r\n')).toBe('<b>\\u202e&amp;\\r\n');
  });
});

describe('forDataBlock', () => {
  it('opens and ends no element, and says the same', () => {
    const value = { text: '</script><!--<script>', more: ['<'] };
    expect(forDataBlock(value)).not.toContain('<');
    expect(JSON.parse(forDataBlock(value))).toEqual(value);
  });
});

describe('forHtml', () => {
  it('leaves no character of markup and nothing that acts but tab and line feed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = forHtml(text);
        return (
          !/[<>"']/.test(shown) &&
          ![...shown].some((character) => acts(character) && !'\t\n'.includes(character))
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is undone by a reader of HTML where nothing acts', () => {
    const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(![...text].some(acts));
        expect(forHtml(text).replace(/&([a-z#0-9]+);/g, (_, name: string) => names[name] ?? '?')).toBe(text);
      }),
    );
  });

  it('escapes an ampersand once and first', () => {
    expect(forHtml('&lt;b&gt;')).toBe('&amp;lt;b&amp;gt;');
  });
});

describe('forJson', () => {
  it('gives back every string exactly, lone surrogates too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(forJson(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('can be printed raw', () => {
    fc.assert(
      fc.property(anyText, (text) => ![...forJson(text)].some(acts) && !forJson(text).includes('##')),
      { numRuns: 500 },
    );
  });

  it('writes a byte that is not UTF-8 as an escaped surrogate', () => {
    expect(forJson('bad\udcff')).toBe('"bad\\udcff"');
  });
});
