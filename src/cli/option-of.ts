import { Option } from 'commander';
import type { OptionName } from '../config/options.ts';
import { flagOf, negationOf, oppositeOf } from '../config/schema.ts';
import { groups, type Setting } from '../config/setting.ts';

/** What the help says about a setting: its sentence, the choices on lines of their own, the default. */
function describe(setting: Setting): string {
  switch (setting.kind) {
    case 'choice': {
      const choices = Object.entries(setting.choices).map(
        ([choice, meaning]) => `${choice}: ${meaning}${choice === setting.default ? ' (default)' : ''}`,
      );
      return [setting.sentence, ...choices].join('\n');
    }
    case 'text':
    case 'number':
      return setting.default === '' ? setting.sentence : `${setting.sentence} (default: ${setting.default})`;
    case 'list':
      return `${setting.sentence}; can be given more than once`;
    case 'switch':
      return setting.sentence;
  }
}

function optionOf(name: OptionName, setting: Setting): Option {
  const flag = flagOf(name);
  const value =
    setting.kind === 'choice' ? 'which' : setting.kind === 'switch' ? undefined : setting.placeholder;
  const option = new Option(value === undefined ? flag : `${flag} <${value}>`, describe(setting));
  option.helpGroup(groups[setting.group]);
  if (setting.kind === 'list') {
    option.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next]);
  }
  return option;
}

/**
 * The commander options of a setting. They carry no default and no check: `config/` has both, for every origin. A
 * `--no-…` one comes after the other: declared first, it would give that one a default.
 */
export function optionsOf(name: OptionName, setting: Setting): readonly Option[] {
  const option = optionOf(name, setting);
  const opposite = oppositeOf(name);
  if (opposite !== undefined) {
    const other = new Option(opposite).hideHelp();
    return setting.default === true ? [other, option] : [option, other];
  }
  const negation = negationOf(name);
  if (negation === undefined || !('negation' in setting)) return [option];
  return [option, new Option(negation, setting.negation?.sentence).helpGroup(groups[setting.group])];
}
