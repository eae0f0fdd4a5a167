import { groups, type Setting } from './setting.ts';

/** Text as a sentence: a capital first, a full stop last. */
function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.…]$/.test(text) ? '' : '.'}`;
}

/**
 * What a setting does, where it stands under its name and not as a flag. A switch that is on by itself has the sentence
 * of the flag that turns it off.
 */
export function describeSetting(setting: Setting): readonly string[] {
  if (setting.default === true) return [`false: ${setting.sentence}.`];
  const choices = setting.kind === 'choice' ? Object.entries(setting.choices) : [];
  return [asSentence(setting.sentence), ...choices.map(([choice, meaning]) => `${choice}: ${meaning}`)];
}

/** The heading of a setting's group, without its colon. */
export function headingOf({ group }: Setting): string {
  return groups[group].replace(/:$/, '');
}

/** Lines of at most `columns` UTF-16 units; a longer word has a line of its own. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > columns) lines.push(line);
    line = line !== '' && longer.length > columns ? word : longer;
  }
  return [...lines, line];
}
