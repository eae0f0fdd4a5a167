import { Option } from 'commander';
import type { OptionName } from '../config/options.ts';
import { flagOf, groups, type Setting } from '../config/schema.ts';

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
      return `${setting.sentence} (default: ${setting.default})`;
    case 'list':
    case 'switch':
      return setting.sentence;
  }
}

/** The commander options of a setting. They carry no default and no check: `config/` has both, for every origin. */
export function optionsOf(name: OptionName, setting: Setting): readonly Option[] {
  const flag = flagOf(name);
  const value =
    setting.kind === 'choice' ? 'which' : setting.kind === 'switch' ? undefined : setting.placeholder;
  const option = new Option(value === undefined ? flag : `${flag} <${value}>`, describe(setting));
  option.helpGroup(groups[setting.group]);
  if (setting.kind === 'list') {
    option.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next]);
  }
  // After `--color`: declared first, it would give that option a default.
  return name === 'color'
    ? [option, new Option('--no-color', 'the same as --color never').helpGroup(groups.screen)]
    : [option];
}
