import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showsLinks } from '../../src/cli/hyperlinks.ts';
import { fsPath } from '../../src/files/path-bytes.ts';
import { runHere } from './run-here.ts';
import { scratch } from '../files/scratch.ts';

const terminal = { isTTY: true, columns: 80, failure: undefined, write: () => undefined };
const pipe = { ...terminal, isTTY: false };

describe('showsLinks', () => {
  const kitty = { TERM: 'xterm-kitty' };

  it.each<Readonly<Record<string, string>>>([
    kitty,
    { TERM: 'alacritty' },
    { TERM: 'foot-extra' },
    { TERM: 'xterm-256color', VTE_VERSION: '7006' },
    { TERM: 'xterm-256color', WT_SESSION: 'f00' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.104.0' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
    { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' },
    { ...kitty, NO_COLOR: '1' },
    { ...kitty, CI: 'false' },
    { ...kitty, FORCE_HYPERLINK: '' },
  ])('is on in %o', (environment) => {
    expect(showsLinks(terminal, environment)).toBe(true);
  });

  it.each<Readonly<Record<string, string>>>([
    {},
    { TERM: 'xterm-256color' },
    { TERM: 'xterm-256color', VTE_VERSION: '5000' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '453' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9' },
    { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.8.1' },
    { TERM: 'screen-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', VTE_VERSION: '7006' },
    { TERM: 'screen', VTE_VERSION: '7006', WT_SESSION: 'f00' },
    { TERM: 'dumb', WT_SESSION: 'f00' },
    { ...kitty, CI: '1' },
    { ...kitty, CI: 'true', GITHUB_ACTIONS: 'true' },
    { ...kitty, FORCE_HYPERLINK: '0' },
    { ...kitty, FORCE_HYPERLINK: 'false' },
  ])('is off in %o', (environment) => {
    expect(showsLinks(terminal, environment)).toBe(false);
  });

  it('is off where nobody looks, unless it is asked for', () => {
    expect(showsLinks(pipe, kitty)).toBe(false);
    expect(showsLinks(pipe, { FORCE_HYPERLINK: '1' })).toBe(true);
    expect(showsLinks(terminal, { FORCE_HYPERLINK: '1', TERM: 'dumb', CI: '1' })).toBe(true);
  });
});

describe('a link', () => {
  const paragraph = 'The harbour council agreed its budget on Monday night, after nine hours of debate.\n';
  const env = { FORCE_HYPERLINK: '1' };
  const opening = `file://${hostname()}`;

  function desk(...names: readonly string[]): string {
    const { path: cwd } = scratch();
    mkdirSync(join(cwd, 'in'));
    for (const name of names) writeFileSync(fsPath(join(cwd, 'in', name)), `${paragraph}${paragraph}`);
    return cwd;
  }

  /** What a terminal that knows links shows, and where they lead. */
  function read(printed: string): { readonly shown: string; readonly links: readonly string[] } {
    const links: string[] = [];
    const shown = printed.replace(/\u001b\]8;;([^\u001b\u0007]*)\u001b\\/g, (_, uri: string) => {
      if (uri !== '') links.push(uri);
      return '';
    });
    return { shown, links };
  }

  it('leads from every place and every file written to the file, and changes nothing that is read', async () => {
    const cwd = desk('a.txt', 'b c.txt');
    const plain = await runHere(['in', '--report', 'csv=cuts.csv'], { cwd });
    const { stdout, code } = await runHere(['in', '--report', 'csv=cuts.csv'], { cwd, env });
    const { shown, links } = read(stdout);
    expect([code, shown]).toEqual([plain.code, plain.stdout]);
    expect(links.map((uri) => uri.slice(`${opening}${cwd}/`.length))).toEqual([
      'in/a.txt',
      'in/b%20c.txt',
      'in/a.txt',
      'in/b%20c.txt',
      'deduped',
      'deduped-report/changes.patch',
      'deduped-report/report.json',
      'deduped-report/report.html',
      'cuts.csv',
      'deduped-report/report.html',
    ]);
  });

  it('cannot be ended, opened or redirected by a name', async () => {
    const cwd = desk('\u001b\\\u001b]8;;file:evil\u0007.txt', '#?%;:\u202e\u009c.txt', 'caf\udce9\n.txt');
    const { stdout } = await runHere(['in'], { cwd, env });
    const { shown, links } = read(stdout);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    for (const uri of links) expect(uri).toMatch(/^file:\/\/[\w.-]*\/[\w.~/%-]*$/);
    expect(links).toContain(`${opening}${cwd}/in/%1B%5C%1B%5D8%3B%3Bfile%3Aevil%07.txt`);
    expect(links).toContain(`${opening}${cwd}/in/caf%E9%0A.txt`);
  });

  it('is given to files only: a report in a file and what is piped have none', async () => {
    const cwd = desk('a.txt');
    expect((await runHere(['in', '--report', 'text'], { cwd })).stdout).not.toContain('\u001b');
    const { stdout } = await runHere(['-'], { cwd, env, input: paragraph + paragraph });
    expect(stdout).toBe(paragraph);
    const { stderr } = await runHere(['-'], { cwd, env, input: paragraph + paragraph });
    expect(read(stderr).links).toEqual([]);
  });
});
