import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { shells, type Shell } from '../../src/config/completion/shells.ts';
import { runHere } from './run-here.ts';

const shellNames = Object.keys(shells) as readonly Shell[];
const folder = mkdtempSync(join(tmpdir(), 'dedupe-wire-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  for (const path of ['articles', 'my desk']) mkdirSync(join(folder, path));
  for (const path of ['lists.txt', 'keep list.txt']) writeFileSync(join(folder, path), '');
  writeFileSync(join(folder, 'settings.zsh'), zshSettings);
  writeFileSync(join(folder, 'typist.zsh'), zshTypist);
  for (const shell of shellNames) {
    const { code, stdout, stderr } = await runHere(['completion', shell]);
    if (code !== 0) throw new Error(stderr);
    writeFileSync(join(folder, `script.${shell}`), stdout);
  }
});

function start(program: string, args: readonly string[], input = ''): string {
  const env = { PATH: process.env['PATH'], HOME: folder, TERM: 'dumb', INPUTRC: '/dev/null' };
  const { stdout, stderr, error } = spawnSync(program, args, { cwd: folder, env, input, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return stdout + stderr;
}

/** What the shell under test reads: no line of the list may wait for a key, and ^X shows that the completion is over. */
const zshSettings = `stty columns 400 rows 200
PS1=; LISTMAX=0
autoload -Uz compinit; compinit -u -D
source ./script.zsh
tell() { print -r -- "<line $BUFFER>" }
zle -N tell; bindkey '^X' tell
`;
/** zsh completes for a terminal only: another zsh gives it one, and types. */
const zshTypist = `zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w -n shell $'source ./settings.zsh\n'$1$'\t\x18'
zpty -r shell screen '*<line *>*'
print -r -- $screen
`;

/** Types a line and the tabulator, and gives what the screen shows then. */
const type: Readonly<Record<Shell, (line: string) => string>> = {
  bash: (line) => {
    const keys = `PS1=; source ./script.bash\n${line}\t\t\u0001echo \u0005\n`;
    return start('bash', ['--norc', '--noprofile', '-i'], keys).replace(/^[^]*?script\.bash\n/, '');
  },
  zsh: (line) => start('zsh', ['-f', 'typist.zsh', line]).replace(/^[^]*?settings\.zsh/, ''),
  fish: (line) => start('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`]),
};

/** A line, and what is offered for it; what stands behind a `!` is not. */
const lines: readonly (readonly [string, string])[] = [
  ['dedupe-wire --dr', '--dry-run'],
  ['dedupe-wire --no-co', '--no-color --no-config'],
  ['dedupe-wire --cut ', 'careful standard sentences all !articles'],
  ['dedupe-wire --cut=ca', 'careful'],
  ['dedupe-wire --out ', 'articles desk !lists.txt'],
  ['dedupe-wire --keep-text k', 'list.txt'],
  ['dedupe-wire --check l', 'lists.txt'],
  ['dedupe-wire ', 'articles explain undo init completion help'],
  ['dedupe-wire m', 'desk'],
  ['dedupe-wire --near ', '!lists.txt !explain'],
  ['dedupe-wire explain near', 'near-repeat'],
  ['dedupe-wire undo --', '--color --forget --out !--cut'],
  ['dedupe-wire completion ', 'bash zsh fish !lists.txt'],
  ['dedupe-wire help un', 'undo'],
];

function isHere(shell: Shell): boolean {
  return spawnSync(shell, ['--version']).error === undefined;
}

describe.each(shellNames)('completion %s', (shell) => {
  const isMissing = !isHere(shell);
  it.skipIf(isMissing).each(lines)(
    `${isMissing ? 'is skipped, no such shell here:' : 'completes'} "%s"`,
    (line, offered) => {
      const screen = type[shell](line);
      const words = offered.split(' ');
      const missing = words.filter((word) => !word.startsWith('!') && !screen.includes(word));
      const wrong = words.filter((word) => word.startsWith('!') && screen.includes(word.slice(1)));
      expect({ missing, wrong }, screen).toEqual({ missing: [], wrong: [] });
    },
  );
});

describe.each(shellNames)('completion %s', (shell) => {
  it('has every flag, every choice and every command', async () => {
    const { stdout } = await runHere(['completion', shell]);
    const { plain, commands } = commandLine();
    const flags = [plain, ...commands].flatMap((form) => form.flags);
    const choices = flags.flatMap(({ takes }) => (takes?.kind === 'words' ? Object.keys(takes.words) : []));
    const wanted = [
      ...flags.map(({ flag }) => flag.slice(2)),
      ...choices,
      ...commands.map(({ name }) => name),
    ];
    expect(wanted.filter((word) => !stdout.includes(word))).toEqual([]);
  });
});

describe('completion', () => {
  it('guesses at a mistyped shell', async () => {
    expect(await runHere(['completion', 'bahs'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: completion: there is nothing for a shell "bahs"; did you mean bash?\n',
    });
    expect((await runHere(['completion', 'powershell'])).stderr).toContain('; give one of bash, zsh, fish.');
  });
});
