import { describe, type DraftFinding, type Piece } from './describe.ts';
import type { Member } from './shared.ts';
import { storyReasons, type Story } from './versions.ts';

function pieceOf({ path, start, end, text }: Member, part: Piece['part']): Piece {
  return { path, start, end, part, text };
}

/** The finding about the versions of one story; `articleOf` gives a whole article, undefined for one that is gone. */
export function describeStory(
  story: Story,
  articleOf: (article: number) => Member | undefined,
): DraftFinding | undefined {
  const keeper = articleOf(story.keeper);
  const others = story.others.flatMap((other) => {
    const member = articleOf(other.article);
    return member === undefined ? [] : [{ ...other, member }];
  });
  if (keeper === undefined || others.length === 0) return undefined;
  const draft = describe(
    'repeated-article',
    [[pieceOf(keeper, 'keeper')], ...others.map(({ member }) => [pieceOf(member, 'kept')])],
    others.map(({ reason, ofCopy, ofKeeper }) => ({
      rule: 'across-version',
      score: Math.max(ofCopy, ofKeeper),
      detail: `Here ${storyReasons[reason]}.`,
    })),
    [],
  );
  const shares = others.map(({ ofCopy, ofKeeper }, at) => ({ printing: at + 1, ofCopy, ofKeeper }));
  return { ...draft, finding: { ...draft.finding, shares } };
}
