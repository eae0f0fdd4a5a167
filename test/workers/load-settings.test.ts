import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadSettings, type Loaded } from '../../src/workers/load-settings.ts';
import { scratch } from '../files/scratch.ts';

async function load(program: string, patience = 60_000): Promise<Loaded & { printed: string }> {
  const folder = scratch();
  folder.put('c.mjs', program);
  let printed = '';
  const loaded = await loadSettings({
    url: pathToFileURL(folder.at('c.mjs')).href,
    patience,
    print: (text) => (printed += text),
  });
  return { ...loaded, printed };
}

describe('loadSettings', () => {
  it('gives the default export', async () => {
    const value = { cut: 'all', keepText: ['a'], near: 0.5, dot: true };
    expect(await load(`export default ${JSON.stringify(value)}`)).toMatchObject({ kind: 'value', value });
    expect(await load('export const cut = "all"')).toMatchObject({ kind: 'value', value: undefined });
    expect(await load('await null; export default { a: await 1 }')).toMatchObject({ value: { a: 1 } });
  });

  it('keeps what it does to shared objects and what it prints away', async () => {
    const program = `console.log('out'); console.error('err'); Object.prototype.polluted = 1; export default {}`;
    const { printed } = await load(program);
    expect(printed).toContain('out');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['throw new Error("boom.\\nmore")', 'cannot be run: boom'],
    ['throw undefined', 'cannot be run: undefined'],
    ['throw { toString() { throw 1 } }', 'cannot be run: it throws an error without a word'],
    ['throw Object.assign(new Error("x"), { message: () => 1 })', 'cannot be run: () => 1'],
    ['export default {,}', "cannot be run: Unexpected token ','"],
    ['import "./none.mjs"', 'cannot be run: Cannot find module'],
    ['setImmediate(() => { throw new Error("later") }); await new Promise(() => {})', 'cannot be run: later'],
    ['process.exit(0)', 'ends before it exports anything'],
    ['await new Promise(() => {}); export default {}', 'ends before it exports anything'],
    ['export default { cut: () => 1 }', 'exports more than texts, numbers, true, false and lists of texts'],
    ['export default new Proxy({}, {})', 'exports more than texts, numbers'],
    ['export default { get cut() { throw new Error("got") } }', 'exports more than texts'],
  ])('says in one sentence what is wrong: %s', async (program, reason) => {
    expect(await load(program)).toMatchObject({ kind: 'failure', reason: expect.stringContaining(reason) });
  });

  it('stops a program that hangs, whether it waits or works', async () => {
    const reason = 'is not done after 0.3 seconds';
    for (const program of ['for (;;) ;', 'setInterval(() => {}, 1000); await new Promise(() => {})'])
      expect(await load(program, 300)).toMatchObject({ kind: 'failure', reason });
  });

  it('survives a program that fills the memory', async () => {
    const { kind } = await load('const all = []; for (;;) all.push(new Array(1e6).fill(1));');
    expect(kind).toBe('failure');
  });
});
