import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writerOf } from '../../../bench/speed/copy/paragraphs.ts';
import { articleText } from '../../../bench/speed/feed/article.ts';
import { makeBigFile } from '../../../bench/speed/feed/make-big-file.ts';
import { articlePath, makeFeed } from '../../../bench/speed/feed/make-feed.ts';
import { planOf } from '../../../bench/speed/feed/plan.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dedupe-wire-feed-'));
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function textsOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.txt')).toSorted();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('a feed', () => {
  test('is the head of each larger one of its seed', () => {
    const small = [...textsOf(makeFeed(home, 1, 30).folder)];
    const large = [...textsOf(makeFeed(home, 1, 45).folder)];
    expect(small.length).toBe(30);
    expect(large.length).toBe(45);
    expect(large.slice(0, 30)).toEqual(small);
  });

  test('is another one for another seed', () => {
    const sentences = [2];
    expect(articleText(2, 0, writerOf(2, sentences))).not.toBe(articleText(1, 0, writerOf(1, sentences)));
  });

  test('is used again when it is there and made again when it is not whole', () => {
    const { folder } = makeFeed(home, 3, 12);
    const path = join(folder, articlePath(5));
    const text = readFileSync(path, 'utf8');
    const made = statSync(path).ino;
    makeFeed(home, 3, 12);
    expect(statSync(path).ino).toBe(made);
    writeFileSync(path, 'another text');
    makeFeed(home, 3, 12);
    expect(readFileSync(path, 'utf8')).toBe(text);
    makeFeed(home, 4, 12);
    expect(readFileSync(path, 'utf8')).not.toBe(text);
  });

  test('has a folder a day, in the order of the articles', () => {
    const paths = [0, 1, 399, 400, 401, 99_999].map(articlePath);
    expect(paths.toSorted()).toEqual(paths);
    expect(paths[3]).toBe(join('2019', '01', '02', '0000.txt'));
  });
});

describe('articles', () => {
  const writer = writerOf(1, [1, 2, 2, 2, 3, 3]);

  test('are as long as agency copy', () => {
    const lengths = Array.from({ length: 80 }, (_, at) => Buffer.byteLength(articleText(1, at, writer)));
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    expect(mean).toBeGreaterThan(2000);
    expect(mean).toBeLessThan(4500);
  });

  test('repeat earlier ones and themselves in the shares that wire copy does', () => {
    const plans = Array.from({ length: 700 }, (_, at) => planOf(1, at));
    const share = (is: (plan: ReturnType<typeof planOf>) => boolean): number =>
      plans.filter(is).length / plans.length;
    expect(share(({ printed }) => printed > 1)).toBeCloseTo(0.15, 1);
    expect(share(({ lines }) => lines.some(({ kind }) => kind === 'copy'))).toBeCloseTo(0.14, 1);
    expect(share(({ lines }) => lines.some(({ kind }) => kind === 'edited'))).toBeCloseTo(0.1, 1);
    expect(share(({ lines }) => lines.some(({ kind }) => kind === 'standing'))).toBeCloseTo(0.2, 1);
    plans.forEach(({ lines }, at) => {
      for (const line of lines) {
        if (line.kind === 'copy' || line.kind === 'edited') expect(line.article).toBeLessThan(at);
      }
    });
  });

  test('hold a copy whose original stands in the article that it names', () => {
    const copies = Array.from({ length: 300 }, (_, at) => planOf(1, at)).flatMap(({ lines }) =>
      lines.flatMap((line) => (line.kind === 'copy' ? [line] : [])),
    );
    expect(copies.length).toBeGreaterThan(20);
    for (const { article, paragraph } of copies) {
      const stands = planOf(1, article).lines.some(
        (line) => line.kind === 'own' && line.paragraph === paragraph,
      );
      expect(stands).toBe(true);
    }
  });

  test('share runs of four words as rarely as news does: most stand once', () => {
    const text = Array.from({ length: 250 }, (_, at) => writer.own(at, 0)).join(' ');
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
    const counts = new Map<string, number>();
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
    const once = runs.filter((run) => counts.get(run) === 1).length;
    expect(once / runs.length).toBeGreaterThan(0.9);
  });
});

test('a big file has the bytes asked for, a paragraph a line, and is used again', () => {
  const { path, bytes } = makeBigFile(home, 1, 200_000);
  expect(bytes).toBeGreaterThanOrEqual(200_000);
  expect(bytes).toBeLessThan(210_000);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(new Set(lines).size).toBeLessThan(lines.length);
  const made = statSync(path).ino;
  makeBigFile(home, 1, 200_000);
  expect(statSync(path).ino).toBe(made);
});
