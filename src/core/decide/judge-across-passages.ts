import type { FeedLink } from '../match/feed-links.ts';
import { wordsOf } from '../match/near/words.ts';
import type { Passage } from '../match/passages/passage.ts';
import { describe, type Piece } from './describe.ts';
import { wantedOf } from './judge-across-near.ts';
import type { AcrossVerdict } from './judge-across.ts';
import type { Captured, Member, Wanted } from './shared.ts';

/** Passages that a paragraph shares with one of another article. */
export interface PassagePair {
  readonly keeper: Member;
  readonly copy: Member;
  readonly places: readonly { readonly keeper: Piece; readonly copy: Piece }[];
}

/** The texts that are needed to judge a link: both paragraphs, and where each passage is printed. */
export function wantedForPassages({
  earlier,
  later,
  passages,
}: FeedLink): { keeper: Wanted; copy: Wanted }[] {
  return passages.map(({ earlierStart, start, length }) => ({
    keeper: { ...wantedOf(earlier), stretch: { from: earlierStart, count: length } },
    copy: { ...wantedOf(later), stretch: { from: start, count: length } },
  }));
}

function isSame(keeper: Member, copy: Member, { earlierStart, start, length }: Passage): boolean {
  const [a, b] = [wordsOf(keeper.folded), wordsOf(copy.folded)];
  for (let at = 0; at < length; at++) if (a[earlierStart + at] !== b[start + at]) return false;
  return true;
}

function pieceOf(captured: Captured, { path }: Member, wanted: Wanted, part: Piece['part']): Piece[] {
  const printing = captured.printing(wanted);
  return printing === undefined ? [] : [{ path, ...printing, part }];
}

/** Decides on the words themselves what their hashes nominated. */
export function passagePairs(links: readonly FeedLink[], captured: Captured): PassagePair[] {
  return links.flatMap((link) => {
    const [keeper, copy] = [captured.member(wantedOf(link.earlier)), captured.member(wantedOf(link.later))];
    if (keeper === undefined || copy === undefined) return [];
    if (!link.passages.every((passage) => isSame(keeper, copy, passage))) return [];
    const places = wantedForPassages(link).flatMap((wanted) => {
      const [from] = pieceOf(captured, keeper, wanted.keeper, 'keeper');
      const [to] = pieceOf(captured, copy, wanted.copy, 'kept');
      return from === undefined || to === undefined ? [] : [{ keeper: from, copy: to }];
    });
    return [{ keeper, copy, places }];
  });
}

/** Reports what paragraphs share in part. */
export function judgeAcrossPassages(pairs: readonly PassagePair[]): AcrossVerdict[] {
  return pairs.map(({ places }) => ({
    draft: describe(
      'repeated-passage',
      [places.map(({ keeper }) => keeper), places.map(({ copy }) => copy)],
      [{ rule: 'across-passage' }],
      [],
    ),
    cuts: [],
    torn: [],
  }));
}
