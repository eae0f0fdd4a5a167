import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clean } from '../../src/core/clean/clean.ts';
import { hunks } from '../../src/core/clean/hunks.ts';
import type { Hunk } from '../../src/core/clean/hunks.ts';
import type { Span } from '../../src/core/copy/article.ts';
import { filePatch } from '../../src/report/patch.ts';

// Every text and name below is latin1: one character a byte.

/** Hunks by comparing nothing: `kept[i]` says whether line i stays. One hunk, with all lines as context. */
function hunkOf(text: string, keep: (line: string, index: number) => boolean): readonly Hunk[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const kept = lines.map(keep);
  const written = lines.flatMap((line, index) => {
    const marked = `${kept[index] === true ? ' ' : '-'}${line.replace(/\n$/, '')}`;
    return line.endsWith('\n') ? [marked] : [marked, '\\ No newline at end of file'];
  });
  return [
    {
      oldStart: 1,
      oldLines: lines.length,
      newStart: 1,
      newLines: kept.filter(Boolean).length,
      lines: written,
    },
  ];
}

/** As `hunkOf`, but the last kept line loses its line feed, which a patch shows as a changed line. */
function hunkWithoutLastFeed(text: string, drop: number): readonly Hunk[] {
  const lines = text.split('\n').slice(0, -1);
  const last = lines.length - 1 - drop;
  const body = lines.flatMap((line, index) => (index < last ? [` ${line}`] : [`-${line}`]));
  body.push(`+${lines[last] ?? ''}`, '\\ No newline at end of file');
  return [{ oldStart: 1, oldLines: lines.length, newStart: 1, newLines: last + 1, lines: body }];
}

function dropped(text: string, keep: (line: string, index: number) => boolean): string {
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).filter(keep).join('');
}

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const gnuPatch =
  spawnSync('patch', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU patch') ?? false;

const tools = [
  { name: 'git apply', there: has('git'), command: 'git', args: ['apply', '--whitespace=nowarn'] },
  { name: 'GNU patch', there: gnuPatch, command: 'patch', args: ['-s', '-p1', '--binary', '-f', '-i'] },
];

let folder = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dedupe-wire-patch-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function at(name: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/tree/`), Buffer.from(name, 'latin1')]);
}

function put(name: string, text: string): void {
  const parent = name.split('/').slice(0, -1).join('/');
  fs.mkdirSync(at(parent), { recursive: true });
  fs.writeFileSync(at(name), Buffer.from(text, 'latin1'));
}

function apply(
  tool: (typeof tools)[number],
  patch: string,
  reverse: boolean,
  cwd = `${folder}/tree`,
): string {
  const file = `${folder}/changes.patch`;
  fs.writeFileSync(file, Buffer.from(patch, 'latin1'));
  const options = tool.command === 'git' && reverse ? [...tool.args, '-R'] : tool.args;
  const args = tool.command === 'patch' && reverse ? ['-R', ...options, file] : [...options, file];
  const env = {
    ...process.env,
    GIT_CEILING_DIRECTORIES: fs.realpathSync(os.tmpdir()),
    GIT_CONFIG_GLOBAL: '',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const { status, stderr, stdout } = spawnSync(tool.command, args, { cwd, env, encoding: 'utf8' });
  return status === 0 ? '' : `${tool.name} ended with ${status}: ${stderr}${stdout}`;
}

function expectRoundTrip(
  tool: (typeof tools)[number],
  name: string,
  before: string,
  after: string,
  patch: string,
): void {
  put(name, before);
  expect(apply(tool, patch, false)).toBe('');
  expect(fs.readFileSync(at(name), 'latin1')).toBe(after);
  expect(apply(tool, patch, true)).toBe('');
  expect(fs.readFileSync(at(name), 'latin1')).toBe(before);
  const parent = name.split('/').slice(0, -1).join('/');
  expect(fs.readdirSync(at(parent), { encoding: 'latin1' })).toEqual([name.split('/').at(-1)]);
}

const utf16 = (text: string): string => Buffer.from(`\ufeff${text}`, 'utf16le').toString('latin1');
const second = (_: string, index: number): boolean => index !== 1;

const texts: Readonly<
  Record<string, readonly [text: string, keep: (line: string, index: number) => boolean]>
> = {
  'plain lines': ['one\ntwo\nthree\n', second],
  'no line feed at the end': ['one\ntwo\nthree', second],
  'a cut last line without a line feed': ['one\ntwo', second],
  CRLF: ['one\r\ntwo\r\nthree\r\n', second],
  'mixed line ends': ['one\r\ntwo\nthree\rfour\r\n', second],
  'lone carriage returns': ['one\rtwo\rthree\nfour\rfive\n', second],
  'a byte-order mark': ['\xef\xbb\xbfone\ntwo\nthree\n', second],
  'U+2028 inside': ['one\xe2\x80\xa8more\ntwo\xe2\x80\xa9\nthree\n', second],
  'nothing left': ['one\ntwo\n', () => false],
  'nothing left, no line feed': ['one', () => false],
  'UTF-16 with NUL bytes': [utf16('one\ntwo\nthree\n'), second],
  'a NUL byte alone': ['one\ntwo\0\nthree\0four\n', second],
  'bytes that are not UTF-8': ['caf\xe9\nna\xefve\n\xff\xfe\n', second],
  'lines of a patch inside': [
    '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new\n\\ No newline at end of file\ndiff --git a/x b/x\n',
    second,
  ],
  'blank lines and trailing blanks': ['one  \n\n\n\t\ntwo\n', second],
};

const names: Readonly<Record<string, string>> = {
  plain: 'desk/council.txt',
  blanks: 'sports desk/the big race.txt',
  'a blank at either end': ' council ',
  'what looks like a second name': 'x b/x',
  'a double quote': 'say "yes".txt',
  'a backslash': 'back\\slash.txt',
  'a tab': 'tab\there.txt',
  'a line feed': 'new\nline.txt',
  'a carriage return': 'cr\rhere.txt',
  'an escape character': 'esc\x1b[31m.txt',
  accents: Buffer.from('café/naïve.txt').toString('latin1'),
  'a blank and accents': Buffer.from('café noir.txt').toString('latin1'),
  'bytes that are not UTF-8': 'bad\xff.txt',
  'a leading dash': '-rf.txt',
  'dots that are no step': '..x.txt',
  'what looks like a date': 'x.txt  2020-01-01 00:00:00',
  'dev null below the folder': 'dev/null',
};

const numbered = Array.from({ length: 60 }, (_, index) => `line ${index}\n`).join('');
const spanOf = (text: string, part: string): Span => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

/** What the core may be asked to leave out, whole lines and parts of lines. */
const cutSpans: Readonly<Record<string, readonly [text: string, removals: readonly Span[]]>> = {
  everything: ['one\ntwo\n', [{ start: 0, end: 8 }]],
  'everything but the byte-order mark': ['\xef\xbb\xbfone\ntwo', [{ start: 3, end: 10 }]],
  'the last line with the line feed before it': ['one\ntwo\nthree', [{ start: 7, end: 13 }]],
  'a part of a line': ['one two three\nfour\n', [{ start: 4, end: 8 }]],
  'cuts far apart': [
    numbered,
    [spanOf(numbered, 'line 3\n'), spanOf(numbered, 'line 30\n'), spanOf(numbered, 'line 59\n')],
  ],
  neighbours: [
    numbered,
    [spanOf(numbered, 'line 30\n'), spanOf(numbered, 'line 31\n'), spanOf(numbered, 'line 33\n')],
  ],
  'UTF-16': [utf16('one\ntwo\nthree\n'), [{ start: 10, end: 18 }]],
  'lone carriage returns': ['one\rtwo\rthree', [{ start: 4, end: 8 }]],
};

/** Other systems refuse or change some of these names when the file is made. */
const takesAnyName = process.platform === 'linux';

describe.each(tools)('filePatch and $name', (tool) => {
  for (const [what, [text, keep]] of Object.entries(texts)) {
    it.skipIf(!tool.there)(`goes forth and back: ${what}`, () => {
      expectRoundTrip(tool, 'a.txt', text, dropped(text, keep), filePatch('a.txt', hunkOf(text, keep)));
    });
  }

  it.skipIf(!tool.there)('goes forth and back: the last line feed goes with the cut', () => {
    expectRoundTrip(
      tool,
      'a.txt',
      'one\ntwo\nthree\n',
      'one\ntwo',
      filePatch('a.txt', hunkWithoutLastFeed('one\ntwo\nthree\n', 1)),
    );
  });

  for (const [what, [text, removals]] of Object.entries(cutSpans)) {
    it.skipIf(!tool.there)(`carries the core's own hunks forth and back: ${what}`, () => {
      const bytes = Buffer.from(text, 'latin1');
      const after = Buffer.from(clean(bytes, removals)).toString('latin1');
      expect(after).not.toBe(text);
      expectRoundTrip(tool, 'a.txt', text, after, filePatch('a.txt', hunks(bytes, removals)));
    });
  }

  for (const [what, name] of Object.entries(names)) {
    it.skipIf(!tool.there || !takesAnyName)(`reads a name with ${what}`, () => {
      const text = 'one\ntwo\nthree\n';
      expectRoundTrip(tool, name, text, 'one\nthree\n', filePatch(name, hunkOf(text, second)));
    });

    it.skipIf(!tool.there || !takesAnyName)(
      `empties a file and fills it again under a name with ${what}`,
      () => {
        expectRoundTrip(
          tool,
          name,
          'one\ntwo\n',
          '',
          filePatch(
            name,
            hunkOf('one\ntwo\n', () => false),
          ),
        );
      },
    );
  }

  it.skipIf(!tool.there)('applies the patches of many files one behind the other', () => {
    const files = Object.entries(texts).map(([, [text, keep]], index) => ({
      name: `d ${index}/a.txt`,
      text,
      keep,
    }));
    for (const { name, text } of files) put(name, text);
    const patch = files.map(({ name, text, keep }) => filePatch(name, hunkOf(text, keep))).join('');
    expect(apply(tool, patch, false)).toBe('');
    for (const { name, text, keep } of files)
      expect(fs.readFileSync(at(name), 'latin1')).toBe(dropped(text, keep));
    expect(apply(tool, patch, true)).toBe('');
    for (const { name, text } of files) expect(fs.readFileSync(at(name), 'latin1')).toBe(text);
  });

  it.skipIf(!tool.there || !has('git'))('applies in a folder below the top of a repository', () => {
    put('desk/articles/a.txt', 'one\ntwo\nthree\n');
    spawnSync('git', ['init', '-q', `${folder}/tree`]);
    const patch = filePatch('articles/a.txt', hunkOf('one\ntwo\nthree\n', second));
    expect(apply(tool, patch, false, `${folder}/tree/desk`)).toBe('');
    expect(fs.readFileSync(at('desk/articles/a.txt'), 'latin1')).toBe('one\nthree\n');
  });
});

describe('filePatch', () => {
  it('names both sides and has no date', () => {
    expect(filePatch('desk/a.txt', hunkOf('one\ntwo\n', second))).toBe(
      '--- a/desk/a.txt\n+++ b/desk/a.txt\n@@ -1,2 +1,1 @@\n one\n-two\n',
    );
  });

  it('is empty for an article without changes', () => {
    expect(filePatch('a.txt', [])).toBe('');
  });

  it.each(['/etc/passwd', '../a.txt', 'a/../../b.txt', 'a/..', '..', '', 'a//b', './a', 'a/'])(
    'refuses the path %j',
    (name) => {
      expect(() =>
        filePatch(
          name,
          hunkOf('one\n', () => false),
        ),
      ).toThrow(RangeError);
    },
  );
});
