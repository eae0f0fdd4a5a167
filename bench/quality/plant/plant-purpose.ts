import { englishWords } from '../copy/english-words.ts';
import { paragraph as sentence } from '../copy/made-english.ts';
import { paragraph, type DraftParagraph } from '../feed/draft.ts';
import type { PlantKind } from './kinds.ts';
import { label } from './label.ts';
import { insert } from './plant-articles.ts';
import type { Planting } from './planting.ts';

/** A line of an article; lines with the same mark are the same on purpose. */
interface Line {
  readonly text: string;
  readonly mark?: string;
}

type Maker = (planting: Planting, at: number) => Line[];

/** Articles in which lines repeat because they are meant to: none of them may be cut. */
export function plantPurpose(planting: Planting, count: number): void {
  const makers = {
    interview,
    'table-source': tables,
    form: charges,
    refrain,
    credit: pictures,
  } satisfies Partial<Record<PlantKind, Maker>>;
  for (const [kind, make] of Object.entries(makers)) {
    for (let at = 0; at < count; at += 1) plantLines(planting, kind as PlantKind, make(planting, at));
  }
}

function plantLines(planting: Planting, kind: PlantKind, lines: readonly Line[]): void {
  const { draft } = planting;
  const first = new Map<string, DraftParagraph>();
  const paragraphs = lines.map(({ text, mark }) => {
    const original = mark === undefined ? undefined : first.get(mark);
    const made = paragraph(draft, text, original === undefined ? 'own' : 'copy');
    if (original !== undefined) label(draft, kind, 'stays', [original], [made]);
    else if (mark !== undefined) first.set(mark, made);
    return made;
  });
  insert(planting, { language: 'en', layout: 'blank', bodyAt: 1, paragraphs });
}

const questions = [
  'What did you expect when you first heard of the {}?',
  'How has the {} changed the way you work from day to day?',
  'Who in your family was against your taking part in the {}?',
  'What would you tell somebody who is afraid of the {}?',
  'Would you go through the {} a second time, and why?',
] as const;

function interview({ random }: Planting, at: number): Line[] {
  const noun = `${random.pick(englishWords('adj'))} ${random.pick(englishWords('noun'))} of ${1900 + at}`;
  const asked = random.shuffled(questions).slice(0, 3);
  const lines: Line[] = [{ text: `Three voices on the ${noun}` }, { text: sentence(random) }];
  for (let person = 0; person < 3; person += 1) {
    lines.push({ text: `${random.pick(englishWords('first'))} ${random.pick(englishWords('last'))}` });
    for (const question of asked) {
      lines.push({ text: question.replace('{}', noun), mark: question }, { text: sentence(random) });
    }
  }
  return lines;
}

function tables({ random }: Planting, at: number): Line[] {
  const source = `Source: ${random.pick(englishWords('company'))} Office of Statistics, table series ${at + 1}`;
  const lines: Line[] = [{ text: `Harvest figures, part ${at + 1}` }, { text: sentence(random) }];
  for (let table = 0; table < 3; table += 1) {
    lines.push({ text: `Table ${table + 1}: ${random.pick(englishWords('goods'))} by town, in tonnes` });
    for (const town of random.shuffled(englishWords('town')).slice(0, 4)) {
      lines.push({ text: `${town}\t${random.int(9000)}\t${random.int(9000)}` });
    }
    lines.push({ text: source, mark: source });
  }
  return lines;
}

const pleas = [
  'Pleaded guilty to one count of taking {} from a store without paying.',
  'Pleaded not guilty to two counts of moving {} without a permit.',
  'Fined for the third time for selling {} from a van on market day.',
] as const;

function charges({ random }: Planting, at: number): Line[] {
  const goods = `${random.pick(englishWords('goods'))} and ${random.pick(englishWords('goods'))} (list ${at + 1})`;
  const lines: Line[] = [{ text: `District court, list ${at + 1}` }];
  for (let person = 0; person < 6; person += 1) {
    const plea = pleas[person % pleas.length] ?? pleas[0];
    const name = `${random.pick(englishWords('first'))} ${random.pick(englishWords('last'))}`;
    lines.push({ text: `${name}, ${19 + random.int(60)}, of ${random.pick(englishWords('town'))}:` });
    lines.push({ text: plea.replace('{}', goods), mark: plea });
  }
  return lines;
}

function refrain({ random }: Planting, at: number): Line[] {
  const goods = random.pick(englishWords('goods'));
  const town = random.pick(englishWords('town'));
  const chorus = [
    `O bring the ${goods} home again to ${town} by the sea,`,
    `and ring the bell ${at + 2} times for me.`,
  ];
  const lines: Line[] = [{ text: `A song from ${town}, printed in full` }, { text: sentence(random) }];
  for (let verse = 0; verse < 3; verse += 1) {
    const [first, second] = random.shuffled(englishWords('people'));
    lines.push({ text: `The ${first ?? ''} went ${random.pick(englishWords('adverb'))} down the hill,` });
    lines.push({
      text: `the ${second ?? ''} of the ${random.pick(englishWords('place'))} are waiting still,`,
    });
    lines.push(...chorus.map((text) => ({ text, mark: text })));
  }
  return lines;
}

function pictures({ random }: Planting, at: number): Line[] {
  const name = `${random.pick(englishWords('first'))} ${random.pick(englishWords('last'))}`;
  const credit = `Photo: ${name}, used with permission, roll ${at + 1}`;
  const lines: Line[] = [
    { text: `In pictures: the ${random.pick(englishWords('place'))}` },
    { text: sentence(random) },
  ];
  for (let picture = 0; picture < 4; picture += 1) {
    const town = random.pick(englishWords('town'));
    lines.push({ text: `The ${random.pick(englishWords('place'))} of ${town}, number ${picture + 1}.` });
    lines.push({ text: credit, mark: credit }, { text: sentence(random) });
  }
  return lines;
}
