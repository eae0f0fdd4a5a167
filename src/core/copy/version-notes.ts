import type { VersionMark } from './mark-sentences.ts';
import {
  advisoryOpenings,
  correctionNotes,
  headlineMarks,
  noteLabels,
  updateNotes,
  type AdvisedMark,
} from './version-phrases.ts';
import { indexPhrases, opening, phraseAt, plain } from './wording.ts';

/** Units of a paragraph in which a note is looked for, and those that tell whether there is one. */
const reach = 400;
const glance = 120;

const advisoryMark = new Map<string, VersionMark>();
for (const mark of Object.keys(advisoryOpenings) as AdvisedMark[]) {
  for (const phrase of advisoryOpenings[mark]) advisoryMark.set(phrase, mark);
}
const advisories = indexPhrases(advisoryMark.keys());
const labels = indexPhrases(noteLabels);
const corrections = indexPhrases(correctionNotes);
const updates = indexPhrases(updateNotes);
const correctionLabels = indexPhrases(headlineMarks.corrected);

/** `(This March 3 story corrects the name …)`: what an agency calls its copy, and what it does. */
const ownDeed =
  /^(?:this |the )?(?:[^()]{0,40}? )?(?:story|article|item|report|version|headline) (?:(?:has been |was |is being )?(corrected|refiled|updated|repeated)|(corrects|refiles|updates|repeats))(?![\p{L}])/u;

function ofDeed(deed: string): VersionMark {
  if (deed.startsWith('correct')) return 'corrected';
  if (deed.startsWith('refile')) return 'refile';
  return deed.startsWith('repeat') ? 'repeat' : 'update';
}

/** Whether a text begins with a bracket that closes within reach, or with AFP's call to editors. */
function isSetOff(text: string): boolean {
  if (/^[^\p{L}\p{N}]{0,4}attention -/u.test(text)) return true;
  return /^[^\p{L}\p{N}([（【]{0,4}[([（【][^)\]）】]+[)\]）】]/u.test(text);
}

/** Whether nothing stands behind the bracket that a text begins with. */
function isWhole(text: string): boolean {
  return /[)\]）】/][.。<=]{0,2}$/.test(text);
}

function readEditorsNote(own: string): VersionMark[] | undefined {
  if (!/^eds\.?(?::| -)|^eds\.? note:/.test(own)) return undefined;
  if (/(?:^|[^\p{L}])(?:correct|fixes|clarif)/u.test(own)) return ['advisory', 'corrected'];
  const isNew = /(?:^|[^\p{L}])(?:updat|adds|add:|recasts|changes|restores|new approach|edits)/u.test(own);
  return isNew ? ['advisory', 'update'] : ['advisory'];
}

/**
 * Marks of a note to editors over a story: `(Recasts; adds details)`, `(Corrects spelling of name)`, `Eds: Updates.`,
 * `ATTENTION - CORRIGE le nom ///`. Empty for any other text. `alone`: the note has to be all there is.
 */
export function readAdvisory(text: string, alone: boolean): readonly VersionMark[] {
  // Nearly every paragraph begins otherwise.
  if (!/^[([（【^<*#_~ ]|^eds|^attention/i.test(text)) return [];
  const words = plain(text.slice(0, reach));
  const own = opening(words);
  const note = readEditorsNote(own);
  if (note !== undefined) return note;
  if (!isSetOff(words) || (alone && (text.length > reach || !isWhole(words)))) return [];
  const phrase = phraseAt(own, 0, advisories);
  const deed = ownDeed
    .exec(own)
    ?.slice(1)
    .find((words) => words !== undefined);
  const mark = advisoryMark.get(phrase ?? '') ?? (deed === undefined ? undefined : ofDeed(deed));
  if (mark === undefined) return [];
  // (Adds quotes; corrects figure in third paragraph)
  return /[;,] ?(?:also )?corrects /.test(own) && mark !== 'corrected'
    ? ['advisory', mark, 'corrected']
    : ['advisory', mark];
}

/** What newsrooms call a thing of theirs; "report" and "bill" are what stories are about, too. */
const copies = '(?:story|article|post|item|headline|caption|dispatch|news alert|video)';
const earlier = new RegExp(
  `^(?:in )?(?:an? |the )?(?:headline (?:on|of) )?(?:an? )?(?:earlier|previous|original) versions? of (?:this|the) ${copies}(?![\\p{L}])`,
  'u',
);
const changed = new RegExp(
  `^th(?:is|e) (?:version of (?:this|the) )?${copies}(?:'s headline)? (?:has (?:since )?been|was|is) (?:[a-z]+ly )?(corrected|amended|clarified|updated|refiled)(?![\\p{L}])`,
  'u',
);
/** An earlier version that was only printed elsewhere had no error. */
const reprinted = /(?:appeared|published|broadcast|aired) (?:in|on|by|at|first|earlier)/;
const faulty = /incorrect|wrong|mis|error|inaccura|mistak|should have|omitted|correct/;
const withdrawn = new RegExp(
  `^th(?:is|e) ${copies} has been (?:withdrawn|retracted|killed)(?![\\p{L}])`,
  'u',
);

/** ` (Nov. 3, 2019):`, `, Nov. 3:`, ` added Nov. 18, 2019:`, ` -` */
const afterLabel =
  /^(?: \([^)]{0,40}\)|, [^:.]{0,12}\.?[^:.]{0,12}\d[^:.]{0,12}| (?:added|appended)[^:]{0,30})? ?(?::(?!\d)| - |$)/;

function isCorrection(own: string): boolean {
  if (phraseAt(own, 0, corrections) !== undefined) return true;
  const label = phraseAt(own, 0, correctionLabels);
  return label !== undefined && afterLabel.test(own.slice(label.length));
}

/**
 * Marks of a note to readers: "This story has been corrected to …", "An earlier version of this article …",
 * `Correction (Nov. 3): …`, also behind `Editor's note:`. Empty for any other text.
 */
export function readNote(text: string): readonly VersionMark[] {
  const words = opening(plain(text.slice(0, glance)));
  const label = phraseAt(words, 0, labels);
  const own = label === undefined ? words : opening(words.slice(label.length));
  if (withdrawn.test(own)) return ['kill'];
  const isFaulty = (): boolean => faulty.test(plain(text.slice(0, reach)));
  if (earlier.test(own)) return isFaulty() || !reprinted.test(own) ? ['corrected'] : [];
  if (isCorrection(own)) return ['corrected'];
  const change = changed.exec(own)?.[1];
  if (change === 'refiled') return ['refile'];
  if (change === undefined && phraseAt(own, 0, updates) === undefined) return [];
  // "This post has been updated. Earlier versions of this story gave a wrong age."
  return (change ?? 'updated') !== 'updated' || isFaulty() ? ['corrected'] : ['update'];
}
