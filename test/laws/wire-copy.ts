import fc from 'fast-check';
import { furniture, hazards, ideographs, names, stops, vocabulary, type Script } from './vocabulary.ts';

/** A paragraph as it was set, with the sentences that no cut may take from the output. */
interface Printed {
  readonly text: string;
  /** Sentences that have to stand in the output, here or somewhere else. */
  readonly sentences: readonly string[];
  /** A sentence of another printing for which this one may stand, since the two differ in no fact. */
  readonly replaces?: string;
}

/** An article made up for a law. */
export interface WireCopy {
  readonly text: string;
  readonly sentences: readonly string[];
  /** Sentences that stand in other words as well, so that they need not stand in these. */
  readonly replaced: readonly string[];
}

const scripts = Object.keys(vocabulary) as Script[];

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function sentenceIn(script: Script): fc.Arbitrary<string> {
  const word = fc.constantFrom(...vocabulary[script]);
  const fact = fc.oneof(
    { weight: 12, arbitrary: word },
    { weight: 1, arbitrary: fc.nat(9999).map(String) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  );
  const words = fc.tuple(word, fc.array(fact, { minLength: 7, maxLength: 20 }));
  return words.map(([first, rest]) => `${capital(first)} ${rest.join(' ')}${stops[script]}`);
}

const chinese: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ideographs), { minLength: 8, maxLength: 40 })
  .map((signs) => `${signs.join('')}。`);

function paragraphIn(script: Script | 'chinese'): fc.Arbitrary<readonly string[]> {
  if (script === 'chinese') return fc.array(chinese, { minLength: 1, maxLength: 3 });
  return fc.array(sentenceIn(script), { minLength: 1, maxLength: 4 });
}

function typographic(text: string): string {
  return text
    .replaceAll(' said', '\u00a0said')
    .replaceAll('er ', 'e\u00adr ')
    .toUpperCase()
    .toLowerCase()
    .replace(/\.$/u, '');
}

/** The same paragraph with one number more in its first sentence: another fact. */
function otherFact(sentences: readonly string[], number: number): Printed {
  const changed = sentences.map((sentence, at) =>
    at === 0 ? sentence.replace(/(?<=\S) /u, ` ${number} `) : sentence,
  );
  return { text: changed.join(' '), sentences: changed };
}

/** One small word more: the same facts, so that either version may stand for both. */
function otherWording(sentences: readonly string[]): Printed {
  const [first = '', ...rest] = sentences;
  const cut = first.lastIndexOf(' ');
  const changed = cut < 0 ? first : `${first.slice(0, cut)} quite${first.slice(cut)}`;
  return { text: [changed, ...rest].join(' '), sentences: rest, replaces: first };
}

type Variant = (sentences: readonly string[], number: number) => Printed;

const exact: Variant = (sentences) => ({ text: sentences.join(' '), sentences });

const variants: readonly { readonly weight: number; readonly variant: Variant }[] = [
  { weight: 10, variant: exact },
  { weight: 2, variant: (sentences) => ({ text: typographic(sentences.join(' ')), sentences }) },
  { weight: 2, variant: otherFact },
  { weight: 1, variant: otherWording },
  {
    weight: 1,
    variant: (sentences) => ({ text: `${[...sentences.join(' ')].slice(0, 60).join('')}...`, sentences: [] }),
  },
  { weight: 1, variant: (sentences) => exact(sentences.slice(0, 1), 0) },
  { weight: 1, variant: (sentences) => ({ text: sentences.join(''), sentences: [] }) },
];

const variant: fc.Arbitrary<Variant> = fc.oneof(
  ...variants.map(({ weight, variant }) => ({ weight, arbitrary: fc.constant(variant) })),
);

/** Printings of a pool of paragraphs: runs of it, single ones again, furniture and hazards between. */
function printingsOf(pool: readonly (readonly string[])[]): fc.Arbitrary<readonly Printed[]> {
  const place = fc.nat(pool.length - 1);
  const number = fc.integer({ min: 10_000, max: 99_999 });
  const one = fc
    .record({ at: place, variant, number })
    .map(({ at, variant, number }) => [variant(pool[at] ?? [], number)]);
  const run = fc
    .tuple(place, place)
    .map(([from, to]) => pool.slice(Math.min(from, to), Math.max(from, to) + 1))
    .map((paragraphs) => paragraphs.map((sentences) => exact(sentences, 0)));
  const line = fc.constantFrom(...furniture, ...hazards).map((text) => [{ text, sentences: [] }]);
  const part = fc.oneof(
    { weight: 4, arbitrary: run },
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: line },
  );
  return fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.flat());
}

function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = '';
    }
    line += (line.trim() === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

/** How the copy of a file is set; all of it in one way, as an agency does it. */
interface Setting {
  readonly separator: string;
  readonly set: (text: string) => string;
  readonly lineEnd: string;
  readonly head: string;
  readonly end: string;
}

const asItIs = (text: string): string => text;

const plainStyle: fc.Arbitrary<Pick<Setting, 'separator' | 'set'>> = fc.constantFrom(
  { separator: '\n', set: asItIs },
  { separator: '\n\n', set: asItIs },
  { separator: '\n\n\n', set: asItIs },
  { separator: '\n \t\n', set: asItIs },
  { separator: '\n', set: (text: string) => `\t${text}` },
);

/** The columns the wires wrap at. */
const width: fc.Arbitrary<number> = fc.integer({ min: 58, max: 76 });

const wrappedStyle: fc.Arbitrary<Pick<Setting, 'separator' | 'set'>> = fc.oneof(
  width.map((column) => ({ separator: '\n\n', set: (text: string) => wrapped(text, column, '') })),
  width.map((column) => ({ separator: '\n', set: (text: string) => wrapped(text, column, '    ') })),
);

function settingWith(style: fc.Arbitrary<Pick<Setting, 'separator' | 'set'>>): fc.Arbitrary<Setting> {
  const blank = fc.constantFrom('', '\n', '\n\n');
  const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\u2028', '\u0085');
  return fc
    .record({ style, lineEnd, head: blank, end: blank })
    .map(({ style, ...rest }) => ({ ...style, ...rest }));
}

function typeset(printed: readonly Printed[], { separator, set, lineEnd, head, end }: Setting): WireCopy {
  const text = head + printed.map((one) => set(one.text)).join(separator) + end;
  return {
    text: text.replaceAll('\n', lineEnd),
    sentences: printed.flatMap((one) => one.sentences),
    replaced: printed.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces])),
  };
}

/** What stands in an article, before it is set. */
const story: fc.Arbitrary<readonly Printed[]> = fc
  .constantFrom(...scripts, 'chinese' as const)
  .chain((script) => fc.array(paragraphIn(script), { minLength: 1, maxLength: 7 }))
  .chain(printingsOf);

/** Chinese has no blanks to wrap at, so that it is set as it is. */
const settingFor = (printed: readonly Printed[]): fc.Arbitrary<Setting> => {
  const spaced = printed.every(({ text }) => !/\p{Script=Han}{6}/u.test(text));
  return settingWith(spaced ? fc.oneof(plainStyle, wrappedStyle) : plainStyle);
};

/** Copy as feeds send it: laid out in one of the wire's ways, with repeats, near repeats and things that only look like one. */
export const wireCopy: fc.Arbitrary<WireCopy> = story.chain((printed) =>
  settingFor(printed).map((setting) => typeset(printed, setting)),
);

/** Several articles; the later ones may hold the copy of two earlier ones. */
export const feed: fc.Arbitrary<readonly WireCopy[]> = fc
  .array(story, { minLength: 1, maxLength: 4 })
  .chain((stories) => {
    const place = fc.nat(stories.length - 1);
    const joined = fc
      .tuple(place, place)
      .map(([one, other]) => [...(stories[one] ?? []), ...(stories[other] ?? [])]);
    return fc.array(joined, { maxLength: 3 }).map((more) => [...stories, ...more]);
  })
  .chain((stories) =>
    fc.tuple(...stories.map((printed) => settingFor(printed).map((setting) => typeset(printed, setting)))),
  );
