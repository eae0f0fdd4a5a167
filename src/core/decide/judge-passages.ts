import type { Range } from '../clean/removals.ts';
import type { Role } from '../copy/article.ts';
import { sentenceRemovals } from '../clean/sentence-removals.ts';
import { isLong } from '../copy/length.ts';
import { countLetters, fold } from '../match/fold.ts';
import { wordSet } from '../copy/word-list.ts';
import { measure } from '../copy/measure.ts';
import { wordsOf } from '../match/near/words.ts';
import { findPartlyAlike, type PartlyAlike } from '../match/partly.ts';
import type { CutPolicy } from '../settings.ts';
import { isInRows } from './judge-run.ts';
import { staysApart } from './apart.ts';
import { placeOfPassage, sentencesIn, type PlacePair } from './passage-places.ts';
import { printedText, type PrintedText } from './printed-text.ts';
import { contains } from './prove-contained.ts';
import type { JudgedLink, Rule, Verdict } from './rules.ts';
import { paragraphAt, textAt, type View } from './view.ts';

export interface PassageJudgement {
  readonly verdicts: readonly Verdict[];
  readonly limited: number;
}

/** Of an article in which nothing is said twice. */
export const noPassages: PassageJudgement = { verdicts: [], limited: 0 };

/** Roles whose lines are wholes. */
const incomparable: readonly Role[] = ['separator', 'source'];
/** Words of the longest headline, which is made of the words of its lead; a longer one is a sentence. */
const longestHeadline = 11;

/** An article that is read for passages, with its paragraphs as printed; each is found once. */
interface Reading {
  readonly view: View;
  readonly policy: CutPolicy;
  printedAt(index: number): PrintedText;
}

function readingOf(view: View, policy: CutPolicy): Reading {
  const known = new Map<number, PrintedText>();
  const printedAt = (index: number): PrintedText => {
    const { start, folded } = paragraphAt(view, index);
    const printed = known.get(index) ?? printedText(textAt(view, index), start, folded);
    known.set(index, printed);
    return printed;
  };
  return { view, policy, printedAt };
}

/** Words that stand for somebody the sentence before has named, who may be another one here. */
const pronouns = wordSet({
  en: 'he she it they we his her its their this that these those there',
  de: 'er sie es wir dieser diese dieses ihr ihre sein seine dort',
  fr: 'il elle ils elles nous ce cela ceci cette ces son sa ses leur leurs',
  es: 'él ella ellos ellas esto eso este esta estos estas su sus',
  pt: 'ele ela eles elas isto isso este esta estes estas seu sua seus suas',
  it: 'egli lui lei loro esso essa questo questa questi queste suo sua',
  nl: 'hij zij ze het wij dit dat deze die zijn haar hun',
  pl: 'on ona ono oni one ten ta to ci te jego jej ich',
  tr: 'o onlar bu şu bunlar onun onların',
  ru: 'он она оно они это этот эта эти его её ее их там',
  eo: 'li ŝi ĝi ili ni tio tiu tiuj lia ŝia ĝia ilia',
  dense: '他 她 它 他们 她们 这 那 彼 彼女 彼ら これ それ',
  ar: 'هو هي هم هذا هذه ذلك تلك',
});

function beginsWithPronoun(folded: string): boolean {
  const [first = '', second = ''] = wordsOf(folded);
  return pronouns.has(first) || pronouns.has(first + second);
}

/** Whether a sentence says enough to be cut by itself, and the check of cuts agrees that it is said again. */
function isCuttable(view: View, { keeper, copy }: PlacePair): boolean {
  const { text } = view.article.decoded;
  const sentence = text.slice(copy.start, copy.end);
  const folded = fold(sentence);
  return (
    isLong({ folded, letters: countLetters(folded) }) &&
    !beginsWithPronoun(folded) &&
    contains(text.slice(keeper.start, keeper.end), sentence)
  );
}

/** Whether the lines and sentences of a paragraph stay what they are without some of its sentences. */
function areApart(view: View, index: number, cuts: readonly Range[]): boolean {
  const { text } = view.article.decoded;
  let next = 0;
  return sentenceRemovals(text, paragraphAt(view, index), cuts).every((range) => {
    const first = next;
    while (Number(cuts[next]?.start) < range.end) next++;
    return staysApart(text, range, cuts.slice(first, next));
  });
}

/** Whether there are sentences in none of the ranges; all in order. */
function holdsMore(sentences: readonly Range[], ranges: readonly Range[]): boolean {
  let next = 0;
  return sentences.some(({ start }) => {
    while (Number(ranges[next]?.end) <= start) next++;
    return !(Number(ranges[next]?.start) <= start);
  });
}

/** The sentences of `b` to cut in favour of `a`: never all that it has. */
function sentencesToCut({ view, printedAt }: Reading, { a, b, passages }: PartlyAlike): PlacePair[] {
  const pairs = passages
    .flatMap((passage) => sentencesIn(printedAt(a), printedAt(b), passage))
    .filter((pair) => isCuttable(view, pair));
  const cuts = pairs.map(({ copy }) => copy);
  return holdsMore(printedAt(b).sentences(), cuts) && areApart(view, b, cuts) ? pairs : [];
}

/** Body copy of two sentences or more: no headline, standfirst or caption, which say again what the body says. */
function isRunning({ view, printedAt }: Reading, index: number): boolean {
  const { role, context } = paragraphAt(view, index);
  return role === 'body' && context === 'prose' && printedAt(index).sentences().length > 1;
}

function linksOf(reading: Reading, alike: PartlyAlike, isUntouched: boolean): JudgedLink[] {
  const { policy, printedAt } = reading;
  const { a, b, passages } = alike;
  const linkAt = (within: PlacePair, rule: Rule): JudgedLink => ({ a, b, rule, within });
  const isBody = isRunning(reading, a) && isRunning(reading, b);
  const cut = policy === 'sentences' && isBody && isUntouched ? sentencesToCut(reading, alike) : [];
  if (cut.length > 0) return cut.map((within) => linkAt(within, 'sentence-again'));
  return passages.map((passage) => linkAt(placeOfPassage(printedAt(a), printedAt(b), passage), 'passage'));
}

/**
 * Judges the paragraphs that stay and repeat part of an earlier one. `isKnown` says which pairs another finding tells
 * of. A paragraph that sentences are cut from is no keeper for others, and none that is leaned on loses a sentence.
 */
export function judgePassages(
  view: View,
  stays: (index: number) => boolean,
  isKnown: (a: number, b: number) => boolean,
  leanedOn: ReadonlySet<number>,
  policy: CutPolicy,
): PassageJudgement {
  const staying = view.article.paragraphs.filter(
    ({ index, role, context, folded }) =>
      stays(index) &&
      folded !== '' &&
      !incomparable.includes(role) &&
      !isInRows(context) &&
      !(role === 'headline' && measure(folded).words <= longestHeadline),
  );
  const { alikes, limited } = findPartlyAlike(staying);
  const [cutFrom, keepers] = [new Set<number>(), new Set(leanedOn)];
  const verdicts: Verdict[] = [];
  const reading = readingOf(view, policy);
  for (const alike of alikes) {
    const { a, b } = alike;
    if (view.classes[a] === view.classes[b] || isKnown(a, b)) continue;
    const links = linksOf(reading, alike, !cutFrom.has(a) && !cutFrom.has(b) && !keepers.has(b));
    if (links[0]?.rule === 'sentence-again') {
      cutFrom.add(b);
      keepers.add(a);
    }
    verdicts.push({ kind: 'repeated-passage', links });
  }
  return { verdicts, limited };
}
