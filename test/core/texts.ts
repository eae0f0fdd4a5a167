import fc from 'fast-check';

/*
 * Texts that hunt for differences between what folding calls the same and what the check of conservation does: every
 * class of sign that one of them treats in its own way, in any order.
 */

function chars(text: string): string[] {
  return Array.from(text);
}

/** Signs by what typesetting does with them. Signs of one list may take each other's place without changing what is said. */
export const shapes = {
  dashes: chars('-\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d'),
  doubleQuotes: [...chars('"«»“”„‟″‶〝〞〟＂'), "''", '``', '‘‘', '’’'],
  singleQuotes: chars("'`´‘’‚‛′‵‹›＇｀"),
  ellipses: ['…', '...', '. . .', '....', '⋯', '……', '．．．', '︙'],
  blanks: [
    ...chars(
      ' \t\u000b\f\n\r\u00a0\u0085\u1680\u2000\u2002\u2003\u2007\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    ),
    '  ',
    '\r\n',
    '&nbsp;',
    '&#9;',
  ],
  invisibles: [
    ...chars(
      '\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2064\u2066\u2069\ufeff\ufff9\u034f\ufe0f',
    ),
    '&shy;',
    '&zwj;',
  ],
} satisfies Record<string, readonly string[]>;

const letters = chars(
  'aAbBzZéÉñßẞæØıIİiσΣςΩΩKkÅåжЖёЁїא ש ع ن ی क ख ग ड़ অ য় ก ข ა Ⴀ한국어ㄱᄒ中文五〇ー々あアガﾊｱｶＡａＺ𐐀𐐨𝒜ǅﬁﬀ'.replaceAll(
    ' ',
    '',
  ),
);
const digits = chars('0123456789٠٣۵०९１５〇½²①Ⅳⅳ〡𝟗༳');
const marks = chars('\u0300\u0301\u0307\u0316\u0327\u0345\u0483\u05b0\u064b\u093c\u0e31\u20e3\u3099ﾞﾟ');
const telling = chars('$€£¥₹￥%‰٪％+<>=±×÷');
const punctuation = chars(',;:!?/\\()[]{}*#@&|~^§·•¿¡。、！？，：；「」（）।۔׃￣￤');
const odd = [
  ...chars('_＿'),
  '\u0000',
  '\u0007',
  '\u001b',
  '\ud800',
  '\udc80',
  '\udcff',
  '\ufffd',
  '😀',
  '👩‍👩‍👧',
  '🇫🇷',
  '\u{e0101}',
];
const entities = [
  '&amp;',
  '&lt;',
  '&quot;',
  '&hellip;',
  '&ndash;',
  '&mdash;',
  '&laquo;',
  '&rsquo;',
  '&frac12;',
  '&euro;',
  '&eacute;',
  '&Ouml;',
  '&ocirc;',
  '&#8211;',
  '&#x2014;',
  '&#X41;',
  '&#65;',
  '&#5;',
  '&#0;',
  '&#x110000;',
  '&#9999999;',
  '&#00000065;',
  '&#x0000041;',
  '&nonsense;',
  '&a_b;',
  '&xacute;',
  '&#xd83d;',
  '&#xde00;',
  '&',
  ';',
  '＆',
  '&amp;amp;',
  '&amp;#65;',
];

const everyShape: readonly string[] = Object.values(shapes).flat();

/** A sign, or a short group of them, out of all that is treated specially. */
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...letters) },
  { weight: 4, arbitrary: fc.constantFrom(...digits) },
  { weight: 6, arbitrary: fc.constantFrom(...everyShape) },
  { weight: 1, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...telling) },
  { weight: 2, arbitrary: fc.constantFrom(...punctuation) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.constantFrom(...entities) },
  { weight: 1, arbitrary: fc.integer({ min: 28, max: 32 }).map((count) => '\u0301\u0316'.repeat(count / 2)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
);

const pieces: fc.Arbitrary<readonly string[]> = fc.array(piece, { maxLength: 14 });

/** Text of such pieces. */
export const hostileText: fc.Arbitrary<string> = pieces.map((parts) => parts.join(''));

/** Two texts of which the second is mostly the first one, typeset in another way. */
export const typesetPair: fc.Arbitrary<readonly [string, string]> = pieces.chain((parts) =>
  fc
    .array(fc.nat(), { minLength: parts.length * 2, maxLength: parts.length * 2 })
    .map((choices): readonly [string, string] => [
      parts.join(''),
      parts.map((part, at) => reset(part, choices[at * 2] ?? 0, choices[at * 2 + 1] ?? 0)).join(''),
    ]),
);

function pick(list: readonly string[], choice: number): string {
  return list[choice % list.length] ?? '';
}

/** The piece as another typesetter might set it. */
function reset(part: string, choice: number, other: number): string {
  const family = Object.values(shapes).find((shape: readonly string[]) => shape.includes(part));
  if (family !== undefined && choice % 2 === 0) return pick(family, other);
  const changes: ((text: string) => string)[] = [
    (text) => text,
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text + pick(shapes.invisibles, other),
    (text) => pick(shapes.invisibles, other) + text,
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFC'),
    (text) => wide(text),
    (text) => narrow(text),
    (text) => asEntity(text),
    (text) => text + pick(shapes.blanks, other),
    (text) => pick(shapes.blanks, other) + text,
    (text) => `-\n${text}`,
  ];
  return changes[choice % changes.length]?.(part) ?? part;
}

/** In full-width forms where there are any. */
export function wide(text: string): string {
  return text
    .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}

/** Full-width forms as ASCII. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Every character as a numeric entity. */
export function asEntity(text: string): string {
  return chars(text)
    .map((sign) => `&#${sign.codePointAt(0) ?? 0};`)
    .join('');
}
