import { describe, expect, test } from 'vitest';
import { lookAt, type Look } from '../../../src/core/decide/look.ts';
import { groupEqual, type Member, type Wanted } from '../../../src/core/decide/shared.ts';
import { takeApart } from '../../../src/core/copy/take-apart.ts';
import { captureAll } from './capture-all.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { makeArticle, sentence } from '../made-article.ts';
import { capturedOf, memberOf } from './feed-of.ts';
import { looksAt } from './looks.ts';

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map(sentence) as [string, string, string, string, string];
const own = (at: number): string => sentence(100 + at);

function paragraph(article: number, item = 0): Wanted {
  return { article, item, whole: false };
}

function whole(article: number): Wanted {
  return { article, item: 0, whole: true };
}

/** A look at an article from which some text is left out. */
function lookWithout(text: string, ...lines: readonly string[]): Look {
  const article = makeArticle(lines);
  const start = article.decoded.text.indexOf(text);
  return lookAt(article, [{ start, end: start + text.length }], defaultSettings);
}

describe('a nominee proves nothing', () => {
  const looks = looksAt([
    [A, B],
    [C, D],
    [A, E],
  ]);
  const members = (wanted: readonly Wanted[], lookAgain = (article: number) => looks[article]): Member[] => {
    const captured = captureAll(wanted, lookAgain);
    return wanted.flatMap((want) => captured.member(want) ?? []);
  };
  const articlesOf = (wanted: readonly Wanted[]): number[][] =>
    groupEqual(members(wanted)).map((group) => group.map(({ article }) => article));

  test('when its text is another one', () => {
    expect(articlesOf([paragraph(0), paragraph(1)])).toEqual([]);
    expect(articlesOf([whole(0), whole(1)])).toEqual([]);
  });

  test('and parts from the others that say the same', () => {
    expect(articlesOf([paragraph(0), paragraph(1), paragraph(2)])).toEqual([[0, 2]]);
  });

  test('when its article cannot be had any more', () => {
    const found = members([paragraph(0), paragraph(2)], (article) => (article === 2 ? undefined : looks[0]));
    expect(found.map(({ article }) => article)).toEqual([0]);
    expect(groupEqual(found)).toEqual([]);
  });

  test('when its article has lost the paragraph meanwhile', () => {
    expect(members([paragraph(0), paragraph(2, 7)])).toHaveLength(1);
    expect(members([whole(0)], () => lookWithout(`${A}\n`, A))).toEqual([]);
  });
});

describe('copies of one text', () => {
  test('count once for each article', () => {
    const looks = looksAt([
      [A, own(1), A],
      [A, own(2)],
    ]);
    const members = [memberOf(looks, 0, 0), memberOf(looks, 0, 2), memberOf(looks, 1, 0)];
    expect(groupEqual(members).map((group) => group.map(({ article, item }) => [article, item]))).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
    ]);
  });

  test('in one article only are no group', () => {
    const looks = looksAt([[A, own(1), A]]);
    expect(groupEqual([memberOf(looks, 0, 0), memberOf(looks, 0, 2)])).toEqual([]);
  });

  test('are told from a text that only looks the same to the fingerprint', () => {
    const heads = ['A well-\nknown', 'A well-known', 'A wellknown'];
    const looks = looksAt(heads.map((head) => [`${head} ${A}`]));
    const [wrapped, hyphen, none] = [0, 1, 2].map((article) => memberOf(looks, article)) as [
      Member,
      Member,
      Member,
    ];
    const articlesOf = (...members: readonly Member[]): number[][] =>
      groupEqual(members).map((group) => group.map(({ article }) => article));
    expect(articlesOf(hyphen, none)).toEqual([]);
    expect(articlesOf(hyphen, none, wrapped)).toEqual([[1, 0]]);
  });
});

describe('a member', () => {
  test.each(['\v', '\f', '\n', '\r\n', '\u0085'])(
    'is folded as its paragraph is, with %j in it',
    (lineEnd) => {
      const lines = [
        `${own(1)} The minister of the re-`,
        `signed “deal” said on Monday that no`,
        'one had read it.',
      ];
      const article = takeApart('a.txt', fromString(lines.join(lineEnd)), 'blank');
      expect(article.paragraphs[0]?.lastLine).toBe(2);
      const wanted = paragraph(0);
      const captured = captureAll([wanted], () => lookAt(article, [], defaultSettings));
      expect(captured.member(wanted)?.folded).toBe(article.paragraphs[0]?.folded);
    },
  );

  test('knows what it is and where it stands', () => {
    const looks = looksAt([[own(1), { text: 'Reporting by Maren Holt', role: 'credit', context: 'short' }]]);
    const start = own(1).length + 1;
    const { folded } = memberOf(looks, 0, 1); // made when it is asked for
    expect({ ...memberOf(looks, 0, 1), folded }).toEqual({
      article: 0,
      path: 'a.txt',
      item: 1,
      start: { byte: start, line: 2, column: 1 },
      end: { byte: start + 23, line: 2, column: 24 },
      text: 'Reporting by Maren Holt',
      folded: 'reporting by maren holt',
      gap: '\n',
      parts: [{ index: 1, spans: [{ start, end: start + 23 }] }],
      role: 'credit',
      context: 'short',
      long: false,
    });
  });

  test('holds what is printed between it and the compared paragraph above', () => {
    const looks = looksAt([[A, { text: 'Sport', context: 'short' }, B]]);
    expect(memberOf(looks, 0, 1).gap).toBe('\nSport\n');
    expect(memberOf(looks, 0, 0).gap).toBe('');
  });

  test('may be all that an article says, its rules included', () => {
    const looks = looksAt([[A, { text: '***', role: 'separator', context: 'short' }, B]]);
    const captured = capturedOf(looks, [whole(0), paragraph(0)]);
    expect(captured.member(whole(0))).toMatchObject({ text: `${A}\n***\n${B}`, gap: '', item: 0 });
    expect(captured.member(whole(0))?.parts.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(captured.member(paragraph(0))?.text).toBe(A);
  });

  test('in what is left of an article has its place in the whole one', () => {
    const look = lookWithout(`${B}\n`, B, A, own(1));
    const member = memberOf([look], 0);
    expect(member.start).toEqual({ byte: B.length + 1, line: 2, column: 1 });
    expect(member.parts).toEqual([
      { index: 0, spans: [{ start: B.length + 1, end: B.length + 1 + A.length }] },
    ]);
  });

  test('that has lost a sentence is in pieces, and its text is what is left', () => {
    const look = lookWithout(`${B} `, `${A} ${B} ${C}`);
    const [from, to] = [A.length + 1, A.length + B.length + 2];
    expect(memberOf([look], 0)).toMatchObject({
      text: `${A} ${C}`,
      start: { byte: 0 },
      end: { byte: to + C.length },
      parts: [
        {
          index: 0,
          spans: [
            { start: 0, end: from },
            { start: to, end: to + C.length },
          ],
        },
      ],
    });
  });

  test('has no text of what was cut between its paragraphs', () => {
    const look = lookWithout(`${B}\n`, A, B, C);
    expect(capturedOf([look], [whole(0)]).member(whole(0))?.text).toBe(`${A}\n${C}`);
  });
});

describe('a stretch of a member', () => {
  const looks = looksAt([[`“${A}” ${B}`]]);

  test('is printed where its words stand', () => {
    const words = B.split(' ').length;
    const wanted = { ...paragraph(0), stretch: { from: A.split(' ').length, count: words } };
    const captured = capturedOf(looks, [wanted, { ...wanted, stretch: { from: 0, count: 2 } }]);
    const start = A.length + 3;
    expect(captured.printing(wanted)).toEqual({
      start: { byte: Buffer.byteLength(`“${A}” `), line: 1, column: start + 1 },
      end: { byte: Buffer.byteLength(`“${A}” ${B}`), line: 1, column: start + B.length + 1 },
      text: B,
    });
    expect(captured.printing({ ...wanted, stretch: { from: 0, count: 2 } })?.text).toBe('“The harbour');
  });

  test('is not there unless it was wanted', () => {
    expect(capturedOf(looks, [paragraph(0)]).printing(paragraph(0))).toBeUndefined();
  });
});
