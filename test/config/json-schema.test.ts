import { join } from 'node:path';
import { Ajv } from 'ajv';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../generate/json-schema.ts';
import { fileLayer } from '../../src/config/file-layer.ts';
import { settings } from '../../src/config/schema.ts';
import { treeOfValue } from '../../src/config/value-tree.ts';

const file = join(import.meta.dirname, '..', '..', 'schema', 'config.schema.json');

describe('schema/config.schema.json', () => {
  it('is in step with the settings; vitest -u writes it anew', async () => {
    const text = await format(JSON.stringify(configSchema()), { parser: 'json', printWidth: 110 });
    await expect(text).toMatchFileSnapshot(file);
  });

  const isValid = new Ajv({ strict: false }).compile(configSchema());
  const accepts = (value: object): boolean => {
    try {
      fileLayer(treeOfValue(value, 'c', '/'));
      return true;
    } catch {
      return false;
    }
  };
  const values = ['all', '', 'none', 0, 0.5, 2, -1, true, false, null, [], ['a'], [''], [1], {}];
  it.each(settings.map(([name]) => name))('and the command say the same of %s', (name) => {
    for (const value of values)
      expect([value, accepts({ [name]: value })]).toEqual([value, isValid({ [name]: value })]);
  });

  it('and the command both refuse what is no setting', () => {
    expect([accepts({ kut: 1 }), isValid({ kut: 1 })]).toEqual([false, false]);
    expect([accepts({ $schema: 'x' }), isValid({ $schema: 'x' })]).toEqual([true, true]);
  });
});
