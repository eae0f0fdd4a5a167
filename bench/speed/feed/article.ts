import { dressed, edited } from '../copy/edits.ts';
import type { Writer } from '../copy/paragraphs.ts';
import { randomFrom, type Random } from '../../quality/random.ts';
import { planOf, type Line, type Plan } from './plan.ts';

/** Column at which hard-wrapped copy breaks, as agencies sent it to printers. */
const column = 72;

/** The text of article `at` of a feed. */
export function articleText(seed: number, at: number, writer: Writer): string {
  const plan = planOf(seed, at);
  const random = randomFrom(seed, `text ${at}`);
  const paragraphs = printedParagraphs(plan, at, writer, random);
  return laidOut(paragraphs, plan);
}

/** The paragraphs of an article as its plan prints them, one text each. */
function printedParagraphs(plan: Plan, at: number, writer: Writer, random: Random): string[] {
  const [lead = '', ...rest] = plan.lines.map((line) => textOf(line, at, writer, random));
  const body = [...rest, writer.source(at)];
  const again = Array.from({ length: plan.printed - 1 }, () =>
    body.map((text, index) => (index < rest.length && random.chance(0.2) ? dressed(text, random) : text)),
  );
  return [writer.headline(at), writer.dateline(at) + lead, ...body, ...again.flat()];
}

function textOf(line: Line, at: number, writer: Writer, random: Random): string {
  switch (line.kind) {
    case 'own':
      return writer.own(at, line.paragraph);
    case 'copy': {
      const text = writer.own(line.article, line.paragraph);
      return random.chance(0.3) ? dressed(text, random) : text;
    }
    case 'edited':
      return edited(writer.own(line.article, line.paragraph), random);
    case 'standing':
      return writer.standing(line.text);
  }
}

function laidOut(paragraphs: readonly string[], { layout, lineEnd }: Plan): string {
  const lines = layout === 'wrapped' ? paragraphs.map(wrapped) : paragraphs;
  const text = `${lines.join(layout === 'line' ? '\n' : '\n\n')}\n`;
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}

function wrapped(text: string): string {
  let line = '';
  let done = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= column) {
      done += `${line}\n`;
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return done + line;
}
