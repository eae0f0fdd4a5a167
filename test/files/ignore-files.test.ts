import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discover, type Discovery } from '../../src/files/discover.ts';
import { makeIgnoreFiles } from '../../src/files/ignore-files.ts';
import { pathFromBytes } from '../../src/files/path-bytes.ts';
import { isSuperuser, scratch, takesName, type Scratch } from './scratch.ts';

/** git without what this machine's user has set. */
function git(cwd: string, args: readonly string[], input = ''): Buffer {
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    HOME: cwd,
  };
  return execFileSync('git', [...args], { cwd, env, input, stdio: ['pipe', 'pipe', 'ignore'] });
}

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function find(folder: Scratch, paths: readonly string[], ignore = true, cwd = folder.path): Discovery {
  return discover({ paths, globs: [], dot: false, cwd, exclude: [], ignore, home: undefined });
}
const shown = ({ articles }: Discovery): string[] => articles.map((article) => article.shown);
const ignored = (found: Discovery): string[] => found.ignored.map(({ path, reason }) => `${path} ${reason}`);

/** Every file below a folder, as bytes in latin1. */
function files(folder: string, at = ''): string[] {
  return readdirSync(`${folder}/${at}`, { encoding: 'utf8' }).flatMap((name) => {
    if (name === '.git') return [];
    const path = at === '' ? name : `${at}/${name}`;
    return statSync(`${folder}/${path}`).isDirectory() ? files(folder, path) : [path];
  });
}

/** What git says of each path; it ends with 1 when it ignores none. */
function gitIgnores(folder: string, paths: readonly string[]): ReadonlySet<string> {
  try {
    const answer = git(folder, ['check-ignore', '--no-index', '-z', '--stdin'], paths.join('\0'));
    return new Set(answer.toString().split('\0').filter(Boolean));
  } catch {
    return new Set();
  }
}

const names = ['a', 'b', 'ab', 'a.txt', 'b.txt', 'é.txt', 'x y', '[a]', '!a', '#a', 'a\\b'];
const pieces = ['a', 'b', 'ab', '*', '**', '?', '*.txt', 'a*', '[ab]', '[!a]', '[a-b]*', '\\[a]', 'é.txt', 'x y', '??.txt', '#a', '\\#a', '!a', '\\!a', 'a\\\\b', '[[:alpha:]]', 'a\\', '***', 'a**b']; // prettier-ignore

const patternOf = fc
  .record({
    negated: fc.boolean(),
    anchored: fc.boolean(),
    parts: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }),
    end: fc.constantFrom('', '', '/', ' ', '\\ ', '\r', '\t'),
  })
  .map(
    ({ negated, anchored, parts, end }) =>
      `${negated ? '!' : ''}${anchored ? '/' : ''}${parts.join('/')}${end}`,
  );
const linesOf = fc.array(patternOf, { maxLength: 4 });
const placeOf = fc.array(fc.constantFrom('a', 'b', 'ab'), { maxLength: 2 }).map((parts) => parts.join('/'));

describe('ignore files', () => {
  it.skipIf(!hasGit())('are read as git reads them [needs git]', () => {
    let count = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(placeOf, fc.constantFrom(...names)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(placeOf, linesOf), { minLength: 1, maxLength: 3 }),
        linesOf,
        fc.boolean(),
        (articles, ignores, excludes, foldsCase) => {
          const folder = scratch();
          git(folder.path, ['init', '-q']);
          if (foldsCase) git(folder.path, ['config', 'core.ignorecase', 'true']);
          for (const [place, name] of articles) {
            const path = folder.at(place);
            try {
              mkdirSync(path, { recursive: true });
              writeFileSync(`${path}/${name}`, '');
            } catch {
              // A file has the name of a folder, or a folder that of a file.
            }
          }
          for (const [place, lines] of ignores) {
            try {
              mkdirSync(folder.at(place), { recursive: true });
              writeFileSync(`${folder.at(place)}/.gitignore`, lines.join('\n'));
            } catch {
              // The same.
            }
          }
          mkdirSync(folder.at('.git/info'), { recursive: true });
          writeFileSync(folder.at('.git/info/exclude'), excludes.join('\n'));
          const paths = files(folder.path);
          const byGit = gitIgnores(folder.path, paths);
          count += byGit.size;
          const own = makeIgnoreFiles(folder.path, folder.path, undefined, () => undefined);
          const byUs = paths.filter((path) => own.ignored(folder.at(path), false) !== undefined);
          expect(byUs.toSorted()).toEqual([...byGit].toSorted());
        },
      ),
      { numRuns: 25 },
    );
    expect(count).toBeGreaterThan(0);
  });

  it('leave out files and folders, and say which pattern does', () => {
    const folder = scratch();
    folder.folder('.git');
    for (const name of ['a.txt', 'draft.txt', 'old/b.txt', 'old/keep.txt', 'in/c.txt', 'in/draft.txt'])
      folder.put(name);
    folder.put('.gitignore', 'old/\ndraft*\n!old/keep.txt\n');
    folder.put('in/.gitignore', '!draft.txt\n');
    const found = find(folder, ['.']);
    expect(shown(found)).toEqual(['a.txt', 'in/c.txt', 'in/draft.txt']);
    expect(ignored(found)).toEqual([
      'draft.txt is ignored by .gitignore ("draft*")',
      'old is ignored by .gitignore ("old/")',
    ]);
    expect(found.problems).toEqual([]);
    expect(shown(find(folder, ['.'], false))).toHaveLength(6);
  });

  it('hold for what is named outright, and from the folders above', () => {
    const folder = scratch();
    folder.folder('.git');
    folder.put('.gitignore', '/feed/old\n');
    for (const name of ['feed/old/a.txt', 'feed/new/b.txt']) folder.put(name);
    const found = find(folder, ['old/a.txt', 'new'], true, folder.at('feed'));
    expect(shown(found)).toEqual(['new/b.txt']);
    expect(found.ignored).toMatchObject([{ path: 'old/a.txt', isNamed: true }]);
    expect(found.problems).toEqual([]);
    const none = find(folder, ['feed/old']);
    expect(none.articles).toEqual([]);
    expect(none.empty).toEqual([
      'feed/old is ignored by .gitignore ("/feed/old"), and nothing is left to read; --no-ignore reads it.',
    ]);
    const { problems, empty } = find(folder, ['feed/old/*.txt']);
    expect([...problems, ...empty]).toHaveLength(1);
  });

  it('of our own come before those of git, which count in a work tree only', () => {
    const folder = scratch();
    folder.put('.gitignore', 'a.txt\n');
    folder.put('.dedupewireignore', 'b.txt\n');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) folder.put(name);
    expect(shown(find(folder, ['.']))).toEqual(['a.txt', 'c.txt']);
    folder.put('.git/info/exclude', 'c.txt\n');
    folder.put('.dedupewireignore', '!a.txt\n');
    expect(shown(find(folder, ['.']))).toEqual(['a.txt', 'b.txt']);
  });

  it('of a repository do not reach into one that lies in it', () => {
    const folder = scratch();
    folder.folder('.git');
    folder.folder('sub/.git');
    folder.put('.gitignore', 'a.txt\n');
    folder.put('a.txt');
    folder.put('sub/a.txt');
    expect(shown(find(folder, ['.']))).toEqual(['sub/a.txt']);
  });

  it('of a linked work tree are found where git keeps them', () => {
    const folder = scratch();
    folder.put('tree/.git', 'gitdir: ../main/.git/worktrees/tree\n');
    folder.put('main/.git/worktrees/tree/commondir', '../..\n');
    folder.put('main/.git/info/exclude', 'a.txt\n');
    folder.put('tree/a.txt');
    folder.put('tree/b.txt');
    expect(shown(find(folder, ['tree']))).toEqual(['tree/b.txt']);
  });

  it.skipIf(isSuperuser)('that cannot be read are told about [needs a user other than root]', () => {
    const folder = scratch();
    folder.put('.dedupewireignore', 'a.txt\n');
    folder.put('b.txt');
    chmodSync(folder.at('.dedupewireignore'), 0);
    expect(find(folder, ['.']).problems).toEqual([
      '.dedupewireignore cannot be read: permission denied; correct it, or give --no-ignore.',
    ]);
  });

  it('are a problem when they are larger than any list of patterns', () => {
    const folder = scratch();
    folder.put('.dedupewireignore', Buffer.alloc((4 << 20) + 1, 'a'));
    folder.put('b.txt');
    expect(find(folder, ['.']).problems[0]).toContain('.dedupewireignore is larger than');
  });

  it.skipIf(!takesName(Buffer.from([0xff])))('take names for bytes', () => {
    const folder = scratch();
    const name = Buffer.from('\xff.txt', 'latin1');
    folder.put(name);
    folder.put('b.txt');
    folder.put('.dedupewireignore', Buffer.from('\xff.*\n', 'latin1'));
    const found = find(folder, ['.']);
    expect(shown(found)).toEqual(['b.txt']);
    expect(found.ignored[0]?.path).toBe(pathFromBytes(name));
  });
});
