import { describe, expect, test } from 'vitest';
import { courseOf, dedupe } from '../../src/core/dedupe.ts';
import { fromString } from '../../src/core/copy/decoded.ts';
import type { Result } from '../../src/core/finding.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Source } from '../../src/core/source.ts';
import { Crew, runWith } from '../../src/workers/crew.ts';
import type { Lore } from '../../src/workers/lore.ts';
import { answer } from '../../src/workers/serve.ts';
import { sentence } from '../core/made-article.ts';

/** A file that a thread runs, from its text. */
function file(program: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(program)}`);
}

const noLore: Lore = { remember: () => undefined, learn: () => undefined };

const sources: Source[] = Array.from({ length: 200 }, (_, at) => {
  const own = sentence(at % 40);
  const text = `${sentence(at % 7)} This is story ${at}.\n${own}\n${at % 3 === 0 ? `${own}\n` : ''}`;
  return { path: `${String(at).padStart(3, '0')}.txt`, load: () => fromString(text) };
});
const expected = dedupe(sources);

async function runOn(program: string, lore = noLore, given = sources): Promise<Result> {
  const crew = new Crew(file(program), undefined, 2, lore);
  try {
    return await runWith(courseOf(given), crew);
  } finally {
    await crew.dismiss();
  }
}

describe('what threads do not do is done by the one that asked them', () => {
  test('when they end at once', async () => {
    expect(await runOn('process.exit(3)')).toEqual(expected);
  });

  test('when they fail', async () => {
    expect(await runOn('throw new Error("no memory")')).toEqual(expected);
  });

  test('when they end in the midst of it', async () => {
    const program = `
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => process.exit(0));
    `;
    expect(await runOn(program)).toEqual(expected);
  });

  test('when a task fails there, and what it throws is thrown here', async () => {
    const program = `
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ chunk }) => parentPort.postMessage({ chunk, outputs: undefined, memories: [] }));
    `;
    expect(await runOn(program)).toEqual(expected);
    const broken = sources.map((source, at) => (at === 150 ? { ...source, load: fail } : source));
    await expect(runOn(program, noLore, broken)).rejects.toThrow('the disk is gone');
  });
});

function fail(): never {
  throw new Error('the disk is gone');
}

describe('a thread', () => {
  const world = {
    settings: defaultSettings,
    sourceOf: (article: number): Source => sources[article] as Source,
  };

  test('answers with the outputs of its tasks and what it has learned of their articles', () => {
    const learned: unknown[] = [];
    const lore: Lore = {
      remember: (article) => `seen ${article}`,
      learn: (article, memory) => void learned.push([article, memory]),
    };
    const order = {
      chunk: 7,
      kind: 'scan',
      inputs: [0, 3],
      memories: [{ article: 3, memory: 'known' }],
    } as const;
    const { chunk, outputs, memories } = answer(order, world, lore);
    expect([chunk, outputs?.length, learned]).toEqual([7, 2, [[3, 'known']]]);
    expect(memories).toEqual([
      { article: 0, memory: 'seen 0' },
      { article: 3, memory: 'seen 3' },
    ]);
    // What it says can be sent to another thread, and comes out as it went in.
    expect(structuredClone(outputs)).toEqual(outputs);
  });

  test('has no outputs for an order in which a task fails', () => {
    const order = { chunk: 1, kind: 'scan', inputs: [0], memories: [] } as const;
    expect(answer(order, { ...world, sourceOf: () => ({ path: 'a', load: fail }) }, noLore)).toEqual({
      chunk: 1,
      outputs: undefined,
      memories: [],
    });
  });
});
