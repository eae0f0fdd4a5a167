import { flagOf, settings } from '../src/config/schema.ts';
import { groups, type Setting } from '../src/config/setting.ts';

type Group = keyof typeof groups;

/** Code in a cell of a table, where a bar would end the cell. */
function code(text: string): string {
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

/** Signs that Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[\\*_<>|]/g, String.raw`\$&`);
}

/** What a flag can be given, the default first. */
function valuesOf(setting: Setting): string {
  switch (setting.kind) {
    case 'choice': {
      const others = Object.keys(setting.choices).filter((choice) => choice !== setting.default);
      return [setting.default, ...others].map(code).join(', ');
    }
    case 'number':
      return `${code(String(setting.default))}; ${setting.placeholder}`;
    case 'text':
      return setting.default === ''
        ? setting.placeholder
        : `${code(setting.default)}; ${setting.placeholder}`;
    case 'list':
      return `${plain(setting.placeholder.replace(/,…$/, ''))}, …`;
    case 'switch':
      return '';
  }
}

function meaningOf(setting: Setting): string {
  const sentence = plain(setting.sentence);
  if (setting.kind !== 'choice') return sentence;
  const choices = Object.entries(setting.choices).map(
    ([choice, meaning]) => `${code(choice)}: ${plain(meaning)}`,
  );
  return `${sentence}: ${choices.join('; ')}`;
}

function tableOf(shown: readonly Group[]): string {
  const rows = shown.flatMap((heading) =>
    settings
      .filter(([, { group, commandOnly }]) => group === heading && commandOnly !== true)
      .map(([name, setting]) => `| ${code(flagOf(name))} | ${valuesOf(setting)} | ${meaningOf(setting)} |`),
  );
  return ['| flag | values, the default first | what it does |', '|---|---|---|', ...rows].join('\n');
}

function isGroup(word: string): word is Group {
  return Object.hasOwn(groups, word);
}

/**
 * A page with its tables of settings written anew. `<!-- settings: cutting running -->` stands above one and names the
 * groups in it, `<!-- end -->` below.
 */
export function withTables(page: string): string {
  return page.replace(
    /(<!-- settings: ([\w ]+) -->\n)[^]*?(\n<!-- end -->)/g,
    (_, above: string, names: string, below: string) => {
      const shown = names.split(' ').filter((name) => isGroup(name));
      return `${above}\n${tableOf(shown)}\n${below}`;
    },
  );
}
