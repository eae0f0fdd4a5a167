import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play, type Shown } from './screen.ts';
import { clean, doubled, folderOf } from './start.ts';

const other = [
  'A lorry with eight tons of herring overturned on the road to the harbour, and nobody was hurt.',
  'The road was closed for most of the day, since the fish had to be shovelled up by hand.',
  'A lorry with eight tons of herring overturned on the road to the harbour, and nobody was hurt.',
  'The road was closed for most of the day, since the fish had to be shovelled up by hand.',
  '',
].join('\n');

function git(cwd: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  const run = spawnSync('git', [...who, ...words], { cwd, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

/** A repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf(files);
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'first');
  return cwd;
}

async function since(cwd: string, commit: string, ...more: readonly string[]): Promise<Shown> {
  return play(['articles', '--check', '--since', commit, ...more], { cwd });
}

describe('--since', () => {
  it('leaves out findings of articles that did not change', async () => {
    const cwd = repository({ 'articles/a.txt': doubled, 'articles/b.txt': clean });
    const none = await since(cwd, 'HEAD');
    expect(none.code).toBe(0);
    expect(none.stdout).toContain('0 articles changed since HEAD; ');
    writeFileSync(join(cwd, 'articles/b.txt'), other);
    const run = await since(cwd, 'HEAD', '--across', 'off');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('1 article changed since HEAD; 1 finding elsewhere left out.');
    expect(run.stdout).toContain('2 of 10 paragraphs to cut, in 1 of 2 articles');
    expect(run.stdout).not.toContain('articles/a.txt');
  });

  it('compares what changed with the whole feed', async () => {
    const cwd = repository({ 'articles/a.txt': clean });
    writeFileSync(join(cwd, 'articles/b.txt'), clean);
    const run = await since(cwd, 'HEAD', '--across', 'cut');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Repeated article');
  });

  it('takes in what is staged, committed, new, and named in any letters', async () => {
    const cwd = repository({ 'articles/a.txt': clean });
    const names = ['é 😀.txt', 'new\nline.txt', '-rf.txt', 'quote".txt'];
    const commits = [() => undefined, () => git(cwd, 'add', '.'), () => git(cwd, 'commit', '-qm', 'x')];
    for (const name of names) writeFileSync(join(cwd, 'articles', name), clean);
    for (const commit of commits) {
      commit();
      const first = git(cwd, 'rev-list', '--max-parents=0', 'HEAD').trim();
      expect((await since(cwd, first)).stdout).toContain(`${names.length} articles changed since `);
    }
  });

  it('takes no account of what others did since the branch began', async () => {
    const cwd = repository({ 'articles/a.txt': clean });
    git(cwd, 'checkout', '-qb', 'mine');
    writeFileSync(join(cwd, 'articles/b.txt'), clean);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'mine');
    git(cwd, 'checkout', '-q', 'main');
    writeFileSync(join(cwd, 'articles/a.txt'), doubled);
    git(cwd, 'commit', '-qam', 'theirs');
    git(cwd, 'checkout', '-q', 'mine');
    const run = await since(cwd, 'main');
    expect(run.stdout).toContain('1 article changed since main');
  });

  it('takes a repository within the repository as a whole', async () => {
    const cwd = repository({ 'articles/a.txt': clean });
    mkdirSync(join(cwd, 'articles/sub'));
    writeFileSync(join(cwd, 'articles/sub/b.txt'), other);
    git(join(cwd, 'articles/sub'), 'init', '-q');
    expect((await since(cwd, 'HEAD')).code).toBe(1);
  });

  it.each([
    ['nowhere', 'error: --since: git knows no commit "nowhere" in '],
    ['--output=x', 'error: --since: git knows no commit "--output=x" in '],
    ['HEAD:articles', 'error: --since: git knows no commit "HEAD:articles" in '],
    ['$(touch x)', 'error: --since: git knows no commit "$(touch x)" in '],
  ])('refuses %s in one sentence', async (commit, sentence) => {
    const cwd = repository({ 'articles/a.txt': clean });
    const run = await play(['articles', '--check', `--since=${commit}`], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr.startsWith(sentence)).toBe(true);
    expect(run.stderr.split('\n')).toHaveLength(2);
  });

  it('says so when there is no work tree, and no file to ask about', async () => {
    const cwd = folderOf({ 'articles/a.txt': clean });
    expect((await since(cwd, 'HEAD')).stderr).toMatch(/^error: --since: .* is in no git work tree; .*\n$/);
    const run = await play(['-', '--check', '--since', 'HEAD'], { cwd, input: Buffer.from(clean) });
    expect(run.stderr).toContain('"-" is no file that --since could tell');
  });

  it('says so when there is no git', async () => {
    const cwd = folderOf({ 'articles/a.txt': clean });
    const { PATH } = process.env;
    process.env['PATH'] = cwd;
    try {
      expect((await since(cwd, 'HEAD')).stderr).toBe(
        'error: --since needs git, and there is none here; install it, or leave --since away.\n',
      );
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
