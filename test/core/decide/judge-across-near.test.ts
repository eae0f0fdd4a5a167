import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/core/decide/feed.ts';
import {
  judgeAcrossNear,
  judgePair,
  pairedMembers,
  wantedOf,
  type NearPair,
} from '../../../src/core/decide/judge-across-near.ts';
import type { AcrossVerdict } from '../../../src/core/decide/judge-across.ts';
import { lookAt, type Look } from '../../../src/core/decide/look.ts';
import type { Captured } from '../../../src/core/decide/shared.ts';
import type { FeedLink } from '../../../src/core/match/feed-links.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';
import { capturedOf, feedOf } from './feed-of.ts';
import { looksAt } from './looks.ts';

const story =
  'The council has approved the plan of the harbour and the repair of the long wall. ' +
  'It met in the old hall by the pier on the first evening after the storm.';
/** The story with so many small words changed, each in a place of its own. */
function told(changes: number): string {
  const words = ['the plan', 'the harbour', 'the long', 'the old', 'the pier', 'the repair', 'the storm'];
  return words
    .slice(0, changes)
    .reduce((text, word) => text.replace(word, word.replace('the', 'this')), story);
}
const update = story.replace('first evening', 'second evening');

function nearPairs(links: readonly FeedLink[], captured: Captured): NearPair[] {
  return pairedMembers(links, captured).flatMap((pair) => {
    const judgement = judgePair(pair);
    return judgement === undefined ? [] : [{ ...pair, ...judgement }];
  });
}

/** Links in the order of articles: each pair as `keeper copy` by number of the article, one paragraph each. */
function pairsOf(looks: readonly Look[], links: readonly (readonly [number, number])[]): NearPair[] {
  const at = (article: number): { article: number; item: number } => ({ article, item: 0 });
  const nominated = links.map(([a, b]) => ({ earlier: at(a), later: at(b), passages: [] }));
  const wanted = nominated.flatMap(({ earlier, later }) => [wantedOf(earlier), wantedOf(later)]);
  return nearPairs(nominated, capturedOf(looks, wanted));
}

interface Judged {
  readonly texts: readonly (Made | string)[];
  readonly links: readonly (readonly [number, number])[];
  readonly settings?: Partial<Settings>;
  readonly more?: Partial<Feed>;
}

const cutting = { across: 'cut', near: 0.9 } as const;

function judged({ texts, links, settings = cutting, more }: Judged): AcrossVerdict[] {
  const looks = looksAt(texts.map((text) => [text]));
  return judgeAcrossNear(pairsOf(looks, links), feedOf(looks, settings, more), () => false);
}

/** A verdict as `kind: keeper < copies`, those that go with a cross. */
function shown(verdicts: readonly AcrossVerdict[]): string[] {
  return verdicts.map(({ draft: { finding } }) => {
    const copies = finding.copies.map(({ path, part }) => path.charAt(0) + (part === 'cut' ? '×' : ''));
    return `${finding.kind}: ${copies.join(' < ')}`;
  });
}

function reasonOf(one: Judged): string | undefined {
  return judged(one)[0]?.draft.finding.reason;
}

describe('paragraphs of two articles that are nearly the same', () => {
  const pair: Judged = { texts: [story, told(1)], links: [[0, 1]] };

  test('are cut when they are alike enough and differ in no fact', () => {
    const [verdict, ...others] = judged(pair);
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({
      cuts: [{ article: 1, indices: [0] }],
      torn: [],
      draft: {
        finding: { kind: 'near-repeat', action: 'cut' },
        cuts: [
          {
            path: 'b.txt',
            span: { start: 0, end: told(1).length },
            loose: true,
            keeper: { path: 'a.txt', span: { start: 0, end: story.length } },
          },
        ],
      },
    });
    expect(verdict?.draft.finding.score).toBeCloseTo(1 - 1 / 32, 10);
    expect(verdict?.draft.finding.differences).toEqual([{ printing: 1, keeper: 'the', copy: 'this' }]);
    expect(reasonOf(pair)).toContain('nearly the same paragraph with the same facts');
  });

  test('are only reported unless cutting is asked for', () => {
    expect(shown(judged({ ...pair, settings: {} }))).toEqual(['near-repeat: a < b']);
    expect(reasonOf({ ...pair, settings: {} })).toContain('--across cut cuts those');
  });

  test('stay when they are less alike than is asked for', () => {
    expect(reasonOf({ texts: [story, told(4)], links: [[0, 1]] })).toContain('(--near)');
  });

  test('stay when what would stay breaks off and the copy does not', () => {
    const broken = `${story.slice(0, -1)}…`;
    expect(shown(judged({ texts: [broken, told(1)], links: [[0, 1]] }))).toEqual(['near-repeat: a < b']);
    expect(reasonOf({ texts: [broken, told(1)], links: [[0, 1]] })).toContain('breaks off');
    expect(shown(judged({ texts: [told(1), broken], links: [[0, 1]] }))).toEqual(['near-repeat: a < b×']);
  });

  test('stay when the copy is text that is never cut', () => {
    const isKeptText = (folded: string): boolean => folded.includes('this');
    expect(reasonOf({ ...pair, more: { isKeptText } })).toContain('(--keep-text)');
    expect(shown(judged({ texts: [told(1), story], links: [[0, 1]], more: { isKeptText } }))).toEqual([
      'near-repeat: a < b×',
    ]);
  });

  test.each<[string, Partial<Made>]>([
    ['in a list', { context: 'list' }],
    ['a headline', { role: 'headline' }],
  ])('stay when one is %s', (_, made) => {
    const text = { text: told(1), ...made };
    expect(shown(judged({ texts: [story, text], links: [[0, 1]] }))).toEqual(['near-repeat: a < b']);
    expect(reasonOf({ texts: [text, story], links: [[0, 1]] })).toContain('short or stands among lines');
  });

  test('are an update when they differ in a fact, whatever the score', () => {
    const [verdict] = judged({ texts: [story, update], links: [[0, 1]] });
    expect(verdict).toMatchObject({ cuts: [], draft: { cuts: [] } });
    expect(verdict?.draft.finding).toMatchObject({ kind: 'updated-paragraph', action: 'kept' });
    expect(verdict?.draft.finding.reason).toContain('“first” and “second”');
  });

  test('are an update when it is not certain that they differ in none', () => {
    const one: Judged = {
      texts: [sentence(0), sentence(0).replace('to walkers', 'for walkers')],
      links: [[0, 1]],
    };
    expect(shown(judged(one))).toEqual(['updated-paragraph: a < b']);
    expect(reasonOf(one)).toContain('“to” and “for”');
  });

  test('stay when the check of the cut finds fewer words alike', () => {
    // The check takes `per cent` for one word, so that the three words of the copy alone weigh more.
    const text = 'The council said 5 per cent of the walkers crossed the old bridge on a cold morning.';
    const again = `Meanwhile also ${text.charAt(0).toLowerCase()}${text.slice(1, -1)}, however.`;
    const one: Judged = { texts: [text, again], links: [[0, 1]], settings: { across: 'cut', near: 0.85 } };
    expect(shown(judged(one))).toEqual(['near-repeat: a < b']);
    expect(reasonOf(one)).toContain('cannot be proved');
  });
});

describe('what is nominated', () => {
  const looks = looksAt([
    [story],
    [told(1)],
    ['Divers found the missing anchor near the northern pier at night.'],
  ]);

  test('is no pair when the words are others after all', () => {
    expect(pairsOf(looks, [[0, 2]])).toEqual([]);
    expect(pairsOf(looks, [[0, 1]])).toHaveLength(1);
  });

  test('is no pair when one of the two cannot be had any more', () => {
    expect(pairsOf(looks, [[0, 7]])).toEqual([]);
    expect(pairsOf(looks, [[7, 0]])).toEqual([]);
  });

  test('is not judged when one of the two goes for a copy that is the same', () => {
    const pairs = pairsOf(looks, [[0, 1]]);
    for (const gone of [0, 1]) {
      expect(judgeAcrossNear(pairs, feedOf(looks, cutting), ({ article }) => article === gone)).toEqual([]);
    }
  });
});

describe('copies of copies', () => {
  const links = [
    [0, 1],
    [1, 2],
  ] as const;

  test('are told together where they have one keeper, updates apart', () => {
    const texts = [story, told(1), update, story.replace('this', 'the').replace('the pier', 'this pier')];
    const verdicts = judged({ texts, links: [0, 1, 2].map((at) => [0, at + 1] as const) });
    expect(shown(verdicts)).toEqual(['near-repeat: a < b× < d×', 'updated-paragraph: a < c']);
  });

  test('are cut for what stays where they are near enough to that', () => {
    expect(shown(judged({ texts: [story, told(1), told(2)], links }))).toEqual(['near-repeat: a < b× < c×']);
  });

  test('stay where they are not, so that small changes never add up', () => {
    const verdicts = judged({ texts: [story, told(3), told(6)], links });
    expect(shown(verdicts)).toEqual(['near-repeat: a < b× < c']);
  });

  test('stay when what stays for their keeper stands in their own article', () => {
    const looks = looksAt([[story, told(2)], [told(1)]]);
    const at = (article: number, item = 0): { article: number; item: number } => ({ article, item });
    const nominated = [
      { earlier: at(0), later: at(1), passages: [] },
      { earlier: at(1), later: at(0, 1), passages: [] },
    ];
    const captured = capturedOf(looks, [at(0), at(1), at(0, 1)].map(wantedOf));
    const verdicts = judgeAcrossNear(nearPairs(nominated, captured), feedOf(looks, cutting), () => false);
    expect(shown(verdicts)).toEqual(['near-repeat: a < b×', 'near-repeat: b < a']);
    expect(verdicts[1]?.draft.finding.reason).toContain('The copy it could be cut for goes itself.');
  });

  test('stay where a fact is printed in another format, and are no updates', () => {
    const texts = ['5 June', 'June 5'].map((day) => story.replace('the storm', `the storm of ${day}`));
    const verdicts = judged({ texts, links: [[0, 1]] });
    expect(shown(verdicts)).toEqual(['near-repeat: a < b']);
    expect(verdicts[0]?.draft.finding.reason).toContain('cannot be proved');
  });

  test('are updates of what stays where they differ from that in a fact', () => {
    const changed = update.replace('the pier', 'this pier');
    const verdicts = judged({ texts: [story, told(1), changed], links });
    expect(shown(verdicts)).toEqual(['near-repeat: a < b×', 'updated-paragraph: a < c']);
  });

  test('stay when they are nothing like what stays', () => {
    const nouns = 'plan wall storm hall pier meadow council harbour repair wagon'.split(' ');
    const text = (changes: number): string =>
      `Here is ${nouns.map((noun, at) => `${at < changes ? 'this' : 'the'} ${noun}`).join(' and ')}.`;
    const verdicts = judged({
      texts: [text(0), text(5), text(10)],
      links,
      settings: { across: 'cut', near: 0.75 },
    });
    expect(shown(verdicts)).toEqual(['near-repeat: a < b×', 'near-repeat: b < c']);
    expect(verdicts[1]?.draft.finding.reason).toContain('The copy it could be cut for goes itself.');
  });

  test('are told as updates of their keeper when they are nothing like what stays', () => {
    const nouns = 'plan wall storm hall pier meadow council harbour repair wagon'.split(' ');
    const text = (changes: number, day: string): string =>
      `On ${day} ${nouns.map((noun, at) => `${at < changes ? 'this' : 'the'} ${noun}`).join(' and ')}.`;
    const texts = [text(0, 'Monday'), text(5, 'Monday'), text(9, 'Tuesday')];
    const verdicts = judged({ texts, links, settings: { across: 'cut', near: 0.75 } });
    expect(shown(verdicts)).toEqual(['near-repeat: a < b×', 'updated-paragraph: b < c']);
  });
});

test('a copy that may be half of a sentence stays, unless its keeper shows that it is whole', () => {
  const reasons = (keeper: Made, copy: Made): string[] => {
    const looks = looksAt([
      [keeper, sentence(1)],
      [copy, sentence(2)],
    ]);
    const verdicts = judgeAcrossNear(pairsOf(looks, [[0, 1]]), feedOf(looks, cutting), () => false);
    return verdicts.map(({ draft: { finding } }) => `${finding.action}: ${finding.reason}`);
  };
  const [first, second] = [story, told(1)].map((text): Made => ({ text, mayGoOn: true })) as [Made, Made];
  expect(reasons(first, second)).toEqual([expect.stringContaining('kept: A sentence of the line beside it')]);
  expect(reasons({ text: story }, second)).toEqual([expect.stringContaining('cut: ')]);
  expect(reasons(first, { text: told(1) })).toEqual([expect.stringContaining('cut: ')]);
});

test('a copy that has lost words in its midst tears its article', () => {
  const whole = makeArticle([story]);
  const start = told(1).length - ' after the storm.'.length;
  const text = `${told(1).slice(0, start)} This went before.${told(1).slice(start)}`;
  const gapped = { ...makeArticle([text]), path: 'b.txt' };
  const removed = { start, end: start + ' This went before.'.length };
  const looks = [lookAt(whole, [], defaultSettings), lookAt(gapped, [removed], defaultSettings)];
  const [verdict] = judgeAcrossNear(pairsOf(looks, [[0, 1]]), feedOf(looks, cutting), () => false);
  expect(verdict).toMatchObject({ torn: [1], cuts: [{ article: 1 }] });
  const [turned] = judgeAcrossNear(pairsOf(looks, [[1, 0]]), feedOf(looks, cutting), () => false);
  expect(turned).toMatchObject({ torn: [], cuts: [{ article: 0 }] });
});
