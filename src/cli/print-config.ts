import type { Resolved } from '../config/resolve.ts';
import { settings } from '../config/schema.ts';
import type { Value } from '../config/setting.ts';
import { forJson } from '../report/escape.ts';

function valueText(value: Value): string {
  if (typeof value === 'string') return forJson(value);
  return typeof value === 'object' ? `[${value.map(forJson).join(', ')}]` : String(value);
}

/**
 * What `--print-config` prints: JSON for programs, one line a setting for people. `config` is the file that was read as
 * the run names it.
 */
export function printConfig({ options, origins }: Resolved, config: string | undefined): string {
  const lines = settings
    .filter(([name, { commandOnly }]) => name !== 'printConfig' && commandOnly !== true)
    .map(([name]) => {
      const { kind, called } = origins[name];
      const from = kind === 'default' ? '' : `, "from": ${forJson(called)}`;
      return `    "${name}": { "value": ${valueText(options[name])}, "origin": "${kind}"${from} }`;
    });
  const file = config === undefined ? 'null' : forJson(config);
  return `{\n  "configFile": ${file},\n  "settings": {\n${lines.join(',\n')}\n  }\n}\n`;
}
