import { describeSetting } from '../src/config/describe.ts';
import { goesInFile } from '../src/config/file-layer.ts';
import { settings } from '../src/config/schema.ts';
import type { Setting } from '../src/config/setting.ts';

function shapeOf(setting: Setting): object {
  switch (setting.kind) {
    case 'choice':
      return { enum: Object.keys(setting.choices) };
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'number': {
      const type = setting.isWhole === true ? 'integer' : 'number';
      return { type, minimum: setting.min, maximum: setting.max };
    }
    case 'list':
      return setting.choices === undefined
        ? { type: 'array', items: { type: 'string', minLength: 1 } }
        : { type: 'array', items: { enum: setting.choices } };
    case 'switch':
      return { type: 'boolean' };
  }
}

/** The JSON Schema of a config file, for editors: `schema/config.schema.json`. */
export function configSchema(): object {
  const members = settings
    .filter(([, setting]) => goesInFile(setting))
    .map(([name, setting]) => [
      name,
      {
        description: describeSetting(setting).join('\n'),
        ...shapeOf(setting),
        default: setting.default,
      },
    ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of dedupe-wire',
    description: 'A dedupe-wire.config.json, or the member "dedupe-wire" of a package.json.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(members) },
    additionalProperties: false,
    // Read by editors that otherwise underline both in a .json file.
    allowComments: true,
    allowTrailingCommas: true,
  };
}
