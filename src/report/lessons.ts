import type { FindingKind } from '../core/finding.ts';
import type { TextArticle } from '../core/dedupe-texts.ts';

/** What teaches a kind beyond its explanation. */
interface Lesson {
  /** Which settings move it, and where to; whole sentences. */
  readonly levers: string;
  /** The smallest copy in which it is found with the default settings. */
  readonly example: readonly TextArticle[];
}

const harbour = 'The harbour of Port Ellen reopened on Monday after a week of storms, the council said.';
const ferries = 'Ferries will sail to the mainland twice a day until the pier has been inspected.';
const boats = 'Fishermen lost about forty boats, and insurers expect claims of several million pounds.';
const school = 'The school stayed open throughout and took in families whose roofs had been torn off.';
const statement =
  'Our volunteers worked through four nights to keep the lifeboat station open, and not one call went unanswered.';
const pier =
  'The pier, which was built by herring merchants, has also sheltered the lifeboat and the pilot boat since then, and it keeps the worst of the swell out of the inner harbour when the wind is northerly.';
const imprint = 'This article was produced by the island news service and may be reprinted free of charge.';

/** Paragraphs of openings and closings that articles of a feed do not share. */
const news: readonly (readonly [name: string, first: string, second: string])[] = [
  [
    'bridge',
    'A new bridge over the river Orchy was opened to walkers by the minister for transport.',
    'It took eleven months to build and replaces a ford that flooded every spring.',
  ],
  [
    'museum',
    'The maritime museum has bought the log of a whaling ship that was lost in 1841.',
    'Pages of it will be shown from June, beside the captain’s letters to his sister.',
  ],
  [
    'cheese',
    'Dairies on the west coast sold more cheese abroad last year than ever before.',
    'Half of it went to Japan, where the smoked kind has found friends among cooks.',
  ],
  [
    'owls',
    'Barn owls bred again on the moor for the first time since the heather fires.',
    'Rangers counted nine chicks and have closed two paths until they can fly.',
  ],
  [
    'choir',
    'A choir of bus drivers won the national singing contest with a sea shanty.',
    'They rehearse in the depot at four in the morning, before the first tour.',
  ],
];

function article(path: string, ...paragraphs: readonly string[]): TextArticle {
  return { path, text: `${paragraphs.join('\n')}\n` };
}

export const lessons: Readonly<Record<FindingKind, Lesson>> = {
  'repeated-block': {
    levers:
      'The default cuts it. --cut careful does so only where the copies stand next to each other, --keep-text names copy that always stays.',
    example: [article('story.txt', harbour, ferries, boats, harbour, ferries, boats)],
  },
  'repeated-paragraph': {
    levers:
      'The default cuts prose. --cut careful leaves copies that stand apart, --cut all takes short lines and lists as well, --keep-text names copy that always stays.',
    example: [article('story.txt', harbour, ferries, boats, school, harbour)],
  },
  'repeated-source-line': {
    levers: 'The default cuts it. --cut careful leaves lines with new copy between them.',
    example: [
      article('story.txt', harbour, 'source: islandnews.example', ferries, 'Source: islandnews.example'),
    ],
  },
  'near-repeat': {
    levers:
      '--near is the likeness from which on it is cut: 1 cuts only paragraphs with the very same words. --cut careful leaves copies that stand apart.',
    example: [
      article('story.txt', pier, ferries, boats, pier.replace('which was', 'that was').replace('also ', '')),
    ],
  },
  'contained-paragraph': {
    levers: 'The default cuts prose. --cut careful leaves copies that stand apart.',
    example: [article('story.txt', `${harbour.slice(0, 60).trimEnd()}…`, harbour, ferries, boats)],
  },
  'repeated-passage': {
    levers: '--cut sentences cuts whole sentences out of paragraphs that are new otherwise.',
    example: [
      article(
        'story.txt',
        `${harbour} ${statement}`,
        school,
        `${boats} ${statement} Divers will look for the wrecks.`,
      ),
    ],
  },
  'updated-paragraph': {
    levers: 'No setting cuts it. Read both paragraphs: one of them may be out of date.',
    example: [article('story.txt', boats, harbour, ferries, boats.replace('forty boats', 'sixty boats'))],
  },
  'shared-paragraph': {
    levers: '--across cut leaves it in one article, which --keep chooses; --across off does not look for it.',
    example: [
      article('monday/harbour.txt', harbour, ferries, statement),
      article('tuesday/lifeboat.txt', school, statement, boats),
    ],
  },
  'repeated-article': {
    levers: '--across cut empties all but one, which --keep chooses; --across off does not look for it.',
    example: [
      article('monday/harbour.txt', harbour, ferries, boats),
      article('tuesday/harbour.txt', harbour, ferries, boats),
    ],
  },
  'standing-text': {
    levers:
      '--standing names text that counts as such wherever it stands, --across cut leaves it in one article, --keep-text names copy that always stays.',
    example: news.map(([name, first, second]) => article(`${name}.txt`, first, second, imprint)),
  },
};
