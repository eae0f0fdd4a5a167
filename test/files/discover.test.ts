import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { discover, type DiscoverRequest, type Discovery } from '../../src/files/discover.ts';
import { pathFromBytes } from '../../src/files/path-bytes.ts';
import { isSuperuser, makePipe, scratch, takesName, type Scratch } from './scratch.ts';

function find(folder: Scratch, paths: readonly string[], more: Partial<DiscoverRequest> = {}): Discovery {
  return discover({
    paths,
    globs: [],
    dot: false,
    cwd: folder.path,
    exclude: [],
    ignore: true,
    home: undefined,
    ...more,
  });
}

const shown = ({ articles }: Discovery): string[] => articles.map((article) => article.shown);
const outs = ({ articles }: Discovery): string[] => articles.map((article) => article.out);
const skips = ({ skipped }: Discovery): string[] => skipped.map(({ path, reason }) => `${path}: ${reason}`);

describe('a folder', () => {
  it('gives its text files at every depth, sorted by code unit, and no others', () => {
    const folder = scratch();
    for (const name of ['b.txt', 'B.TXT', 'a/c.md', 'a/d/e.text', 'picture.jpg', 'a/notes.rst', 'ä.txt']) {
      folder.put(`articles/${name}`);
    }
    const found = find(folder, ['articles']);
    expect(shown(found)).toEqual([
      'articles/B.TXT',
      'articles/a/c.md',
      'articles/a/d/e.text',
      'articles/b.txt',
      'articles/ä.txt',
    ]);
    expect(outs(found)).toEqual(['B.TXT', 'a/c.md', 'a/d/e.text', 'b.txt', 'ä.txt']);
    expect(found.articles[1]?.path).toBe(folder.at('articles/a/c.md'));
    expect(found.roots).toEqual([folder.at('articles')]);
    expect(found.skipped).toEqual([]);
    expect(found.problems).toEqual([]);
  });

  it('keeps every name, whatever bytes it has', () => {
    const folder = scratch();
    const names = [
      'new\nline.txt', 'cr\r.txt', 'a\u2028b.txt', 'quote".txt', "q'.txt", '-rf.txt', '--in-place.txt', '[a](b)*.txt', 'back\\slash.txt',
      '\\.txt', 'emoji😀.txt', 'caf\u00e9.txt', 'cafe\u0301.txt', `${'a'.repeat(251)}.txt`, '!x.txt', '#x.txt', '{a,b}.txt', '__proto__.txt',
      'constructor.txt', ' lead.txt', 'tab\t.txt', '\ufffd.txt', '?.txt', '\u{1f40a}.txt', 'a\\/b\nc/d.txt',
    ].map((name) => Buffer.from(name)); // prettier-ignore
    const bad = ['\xff.txt', '\xfe.txt', 'b\xe9d.txt', '\xed\xa0\x80.txt'].map((name) =>
      Buffer.from(name, 'latin1'),
    );
    const all = takesName(Buffer.from([0xff])) ? [...names, ...bad] : names;
    mkdirSync(folder.at('a\\/b\nc'), { recursive: true });
    for (const name of all) folder.put(name);
    const found = find(folder, ['.']);
    expect(new Set(shown(found))).toEqual(new Set(all.map(pathFromBytes)));
    expect(found.articles).toHaveLength(all.length);
    expect(found.skipped).toEqual([]);
  });

  it('leaves out what is hidden and what programs keep, unless asked', () => {
    const folder = scratch();
    for (const name of ['.a.txt', '.b/c.txt', 'node_modules/d.txt', '.git/e.txt', 'f/.git/g.txt', 'h.txt'])
      folder.put(name);
    folder.put('.dw-0123456789abcdef.tmp');
    expect(shown(find(folder, ['.']))).toEqual(['h.txt']);
    expect(shown(find(folder, ['.'], { dot: true }))).toEqual(['.a.txt', '.b/c.txt', 'h.txt']);
    expect(shown(find(folder, ['.'], { dot: true, globs: ['*'] }))).toEqual(['.a.txt', '.b/c.txt', 'h.txt']);
    expect(shown(find(folder, ['.b', 'node_modules', '.a.txt']))).toEqual([
      '.a.txt',
      '.b/c.txt',
      'node_modules/d.txt',
    ]);
  });

  it('names what matches and is no plain file, and follows no link', async () => {
    const folder = scratch();
    folder.put('in/real.txt');
    folder.put('outside/secret.txt');
    folder.folder('in/folder.txt');
    folder.link('in/link.txt', 'real.txt');
    folder.link('in/loop.txt', 'loop.txt');
    folder.link('in/gone.txt', 'nowhere.txt');
    folder.link('in/picture.jpg', 'real.txt');
    folder.link('in/up', '..');
    folder.link('in/away', '../outside');
    const hasPipe = makePipe(folder.at('in/pipe.txt'));
    const server = createServer().listen(folder.at('in/socket.txt'));
    await new Promise((resolve) => server.once('listening', resolve));
    const found = find(folder, ['in']);
    server.close();
    expect(shown(found)).toEqual(['in/real.txt']);
    expect(skips(found)).toEqual([
      'in/away: is a symbolic link to a folder, and links are not followed',
      'in/folder.txt: is a folder, not an article',
      'in/gone.txt: is a symbolic link, and links are not followed',
      'in/link.txt: is a symbolic link, and links are not followed',
      'in/loop.txt: is a symbolic link, and links are not followed',
      ...(hasPipe ? ['in/pipe.txt: is a pipe, not a file'] : []),
      'in/socket.txt: is a socket, not a file',
      'in/up: is a symbolic link to a folder, and links are not followed',
    ]);
    expect(new Set(found.skipped.map(({ level }) => level))).toEqual(new Set(['note']));
  });

  it.skipIf(isSuperuser)(
    'names a folder it may not read as an error and goes on [needs a user other than root]',
    () => {
      const folder = scratch();
      folder.put('in/a.txt');
      folder.put('in/closed/b.txt');
      chmodSync(folder.at('in/closed'), 0);
      const found = find(folder, ['in']);
      chmodSync(folder.at('in/closed'), 0o700);
      expect(shown(found)).toEqual(['in/a.txt']);
      expect(found.skipped).toEqual([
        { path: 'in/closed', reason: 'cannot be read: permission denied', level: 'error' },
      ]);
    },
  );

  it('names a folder whose path is too long for the system', () => {
    const folder = scratch();
    folder.put('top.txt');
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      for (let level = 0; level < 40; level++) {
        mkdirSync('d'.repeat(200));
        process.chdir('d'.repeat(200));
      }
      writeFileSync('deep.txt', 'too deep');
    } finally {
      process.chdir(before);
    }
    const found = find(folder, ['.']);
    expect(shown(found)).toEqual(['top.txt']);
    expect(found.skipped).toHaveLength(1);
    expect(found.skipped[0]).toMatchObject({
      reason: 'cannot be read: its path is too long for the system',
      level: 'error',
    });
  });

  it('is walked to two thousand levels', () => {
    const folder = scratch();
    const deep = 'd/'.repeat(1900);
    folder.put(`${deep}a.txt`);
    expect(shown(find(folder, ['.']))).toEqual([`${deep}a.txt`]);
  });

  it('says what it looked for when there is nothing', () => {
    const folder = scratch();
    folder.put('empty/picture.jpg');
    expect(find(folder, ['empty']).empty).toEqual([
      'empty: no .txt, .text or .md file in it; check the path, or say with --glob which files are articles.',
    ]);
    expect(find(folder, ['empty'], { globs: ['*.wire'] }).empty[0]).toContain('no file that matches *.wire');
  });
});

describe('patterns of --glob', () => {
  it('look in every folder unless they name one, in any case, and can be negative', () => {
    const folder = scratch();
    for (const name of ['a.wire', 'x/b.WIRE', 'x/draft.wire', 'x/c.txt', 'y/x/d.wire']) folder.put(name);
    expect(shown(find(folder, ['.'], { globs: ['*.wire', '!draft*'] }))).toEqual([
      'a.wire',
      'x/b.WIRE',
      'y/x/d.wire',
    ]);
    expect(shown(find(folder, ['.'], { globs: ['x/*.wire'] }))).toEqual(['x/b.WIRE', 'x/draft.wire']);
    expect(shown(find(folder, ['.'], { globs: ['./x/c.txt'] }))).toEqual(['x/c.txt']);
  });

  it('find composed and decomposed accents alike', () => {
    const folder = scratch();
    for (const name of ['caf\u00e9.txt', 'cafe\u0301.md', 'other.txt']) folder.put(name);
    expect(find(folder, ['.'], { globs: ['caf\u00e9.*'] }).articles).toHaveLength(2);
    expect(find(folder, ['.'], { globs: ['cafe\u0301.*'] }).articles).toHaveLength(2);
  });

  it('may not lead out of the folder, nor through a link, nor into what is left out', () => {
    const folder = scratch();
    for (const name of [
      'in/a.txt',
      'outside/b.txt',
      'in/out/c.txt',
      'in/deduped/d.txt',
      'in/deduped-report/.dedupe-wire-run-1',
    ]) {
      folder.put(name);
    }
    folder.link('in/link', '../outside');
    const away = find(folder, ['in'], { globs: ['../outside/*.txt', `${folder.path}/outside/*`] });
    expect(away.problems).toHaveLength(2);
    expect(away.problems[0]).toBe(
      '../outside/*.txt: a pattern for --glob cannot lead out of the folder; name that folder.',
    );
    for (const glob of [
      'link/*.txt',
      'link/b.txt',
      'out/*.txt',
      'out/c.txt',
      'deduped/*.txt',
      'deduped/d.txt',
    ]) {
      expect(shown(find(folder, ['in'], { globs: [glob], exclude: [folder.at('in/out')] }))).toEqual([]);
    }
  });
});

describe('a file', () => {
  it('named outright is taken whatever its extension', () => {
    const folder = scratch();
    folder.put('x/story');
    folder.put('x/other.txt');
    const found = find(folder, ['x/story']);
    expect(found.articles).toEqual([{ path: folder.at('x/story'), shown: 'x/story', out: 'story' }]);
    expect(found.roots).toEqual([folder.at('x/story')]);
  });

  it('whose name looks like a pattern is taken literally', () => {
    const folder = scratch();
    for (const name of ['[a](b)*.txt', 'a.txt', 'b.txt']) folder.put(name);
    expect(shown(find(folder, ['[a](b)*.txt']))).toEqual(['[a](b)*.txt']);
  });

  it('that is not there is told about, and the rest goes on', () => {
    const folder = scratch();
    folder.put('a.txt');
    folder.link('dangling', 'nowhere');
    folder.link('loop', 'loop');
    const found = find(folder, ['missing', 'a.txt', 'a.txt/b', 'dangling', 'loop', 'b\ufffd.txt']);
    expect(shown(found)).toEqual(['a.txt']);
    expect(found.unread).toEqual(['']);
    expect(found.problems).toEqual([
      'missing: no such file or folder; check the path.',
      'a.txt/b: no such file or folder; check the path.',
      'dangling: is a link that leads nowhere; check where it should lead.',
      'loop: cannot be opened: it is a symbolic link, or its path goes through too many of them.',
      'b\ufffd.txt: no such file or folder; a name that is not UTF-8 can be reached by its folder only.',
    ]);
  });

  it('that is a pipe is refused', () => {
    const folder = scratch();
    if (!makePipe(folder.at('pipe'))) return;
    expect(find(folder, ['pipe']).problems).toEqual([
      'pipe: is neither a file nor a folder; use - to read from a pipe.',
    ]);
  });

  it('or folder that is a link is followed, since it was named', () => {
    const folder = scratch();
    folder.put('real/a.txt');
    folder.link('latest', 'real');
    folder.link('one', 'real/a.txt');
    expect(find(folder, ['latest']).articles).toEqual([
      { path: folder.at('real/a.txt'), shown: 'latest/a.txt', out: 'a.txt' },
    ]);
    expect(find(folder, ['one']).articles).toEqual([
      { path: folder.at('real/a.txt'), shown: 'one', out: 'one' },
    ]);
  });
});

describe('a pattern as an argument', () => {
  it('begins at its fixed part, and takes folders as a shell would', () => {
    const folder = scratch();
    for (const name of [
      'in/a.txt',
      'in/b.rst',
      'in/desk1/c.txt',
      'in/desk1/d.rst',
      'in/other/e.txt',
      'in (b)/f.txt',
    ])
      folder.put(name);
    expect(shown(find(folder, ['in/*.rst']))).toEqual(['in/b.rst']);
    expect(outs(find(folder, ['in/*.rst']))).toEqual(['b.rst']);
    expect(shown(find(folder, ['in/desk*']))).toEqual(['in/desk1/c.txt']);
    expect(shown(find(folder, [`${folder.path}/in/{desk1,other}/*`]))).toEqual([
      'in/desk1/c.txt',
      'in/desk1/d.rst',
      'in/other/e.txt',
    ]);
    expect(shown(find(folder, ['in \\(b\\)/*.txt']))).toEqual(['in (b)/f.txt']);
  });

  it('that finds nothing is told about, each one', () => {
    const folder = scratch();
    folder.put('a.txt');
    const found = find(folder, ['*.wire', 'nowhere/*.txt', 'a.*', '../../*/../x*']);
    expect(shown(found)).toEqual(['a.txt']);
    expect(found.empty).toContain(
      '*.wire: no file or folder matches; check the pattern, and quote it for the shell.',
    );
    expect([...found.problems, ...found.empty].map((told) => told.split(':')[0]).toSorted()).toEqual(
      ['*.wire', '../../*/../x*', 'nowhere/*.txt'].toSorted(),
    );
  });
});

describe('several roots', () => {
  it('get a folder each in the output, whatever their order', () => {
    const folder = scratch();
    for (const name of ['a/x/1.txt', 'b/x/2.txt', 'c.txt', 'd/c.txt']) folder.put(name);
    const found = find(folder, ['b/x', 'a/x', 'd/c.txt', 'c.txt']);
    expect(shown(found)).toEqual(['a/x/1.txt', 'b/x/2.txt', 'c.txt', 'd/c.txt']);
    expect(outs(found)).toEqual(['x/1.txt', 'x-2/2.txt', 'c.txt', 'c-2.txt']);
    expect(find(folder, ['c.txt', 'd/c.txt', 'a/x', 'b/x'])).toEqual(found);
  });

  it.each([
    [['in', 'in']],
    [['in', 'in/']],
    [['in', 'in/.']],
    [['in/sub/..', 'in']],
    [['in', 'in/sub']],
    [['in/sub', 'in']],
    [['in', 'in/a.txt']],
    [['in/*.txt', 'in']],
  ])('that are the same or lie in one another give each file once: %j', (paths) => {
    const folder = scratch();
    folder.put('in/a.txt');
    folder.put('in/sub/b.txt');
    const found = find(folder, paths);
    expect(found.articles).toEqual([
      { path: folder.at('in/a.txt'), shown: 'in/a.txt', out: 'a.txt' },
      { path: folder.at('in/sub/b.txt'), shown: 'in/sub/b.txt', out: 'sub/b.txt' },
    ]);
    expect(found.skipped).toEqual([]);
    expect(found.roots).toEqual([folder.at('in')]);
  });

  it('add what the outer one leaves out', () => {
    const folder = scratch();
    for (const name of ['in/a.txt', 'in/b.rst', 'in/.hidden/c.txt']) folder.put(name);
    expect(outs(find(folder, ['in', 'in/b.rst', 'in/.hidden']))).toEqual(['.hidden/c.txt', 'a.txt', 'b.rst']);
  });

  it('outside the working folder are shown with their names, and never two files under one', () => {
    const folder = scratch();
    for (const name of ['cwd/news/1.txt', 'x/news/1.txt', 'y/news/1.txt', 'z/1.txt']) folder.put(name);
    const cwd = folder.at('cwd');
    const found = find(folder, ['.', '../x/news', '../y/news', '../z/1.txt'], { cwd });
    expect(shown(found)).toEqual(['1.txt', 'news-2/1.txt', 'news-3/1.txt', 'news/1.txt']);
    expect(new Set(outs(found)).size).toBe(4);
    expect(shown(find(folder, ['../x/news'], { cwd }))).toEqual(['1.txt']);
    expect(shown(find(folder, ['../z/1.txt'], { cwd }))).toEqual(['1.txt']);
  });

  it('tell names apart that a disk could take as one', () => {
    const folder = scratch();
    for (const name of ['a/News/1.txt', 'b/news/1.txt']) folder.put(name);
    const folded = outs(find(folder, ['a/News', 'b/news'])).map((out) => out.toLowerCase());
    expect(new Set(folded).size).toBe(2);
  });
});

describe('one file under two names', () => {
  it('is one article and one other name for it', () => {
    const folder = scratch();
    folder.put('in/b.txt');
    folder.hardLink('in/a.txt', 'in/b.txt');
    folder.hardLink('in/c.jpg', 'in/b.txt');
    const found = find(folder, ['in']);
    expect(shown(found)).toEqual(['in/a.txt']);
    expect(found.aliases).toEqual([
      { path: folder.at('in/b.txt'), shown: 'in/b.txt', out: 'b.txt', of: 'in/a.txt' },
    ]);
    expect(found.skipped).toEqual([
      { path: 'in/b.txt', reason: 'is the same file as in/a.txt', level: 'note', asTold: true },
    ]);
  });
});

describe('output', () => {
  const report = '{"schemaVersion":"1.0","tool":{"name":"dedupe-wire","version":"0.1.0"},\n';

  it('of this run is never entered, nor named, also before it exists and through links', () => {
    const folder = scratch();
    for (const name of ['in/a.txt', 'in/out/a.txt', 'in/out-report/a.txt', 'real/b.txt']) folder.put(name);
    folder.link('way', 'in');
    const exclude = [folder.at('way/out'), folder.at('in/out-report'), folder.at('in/later')];
    expect(shown(find(folder, ['in'], { exclude }))).toEqual(['in/a.txt']);
    expect(find(folder, ['in'], { exclude }).skipped).toEqual([]);
  });

  it('of earlier runs is recognised by its report folder and named once', () => {
    const folder = scratch();
    for (const name of ['a.txt', 'x/cleaned/a.txt', 'y/crashed/a.txt', 'mine/a.txt', 'mine-report/b.txt'])
      folder.put(name);
    folder.put(
      'x/cleaned-report/report.json',
      report.replaceAll(/[:,]/g, (sign) => `${sign}\n  `),
    );
    folder.put('x/cleaned-report/notes.txt');
    folder.put('y/crashed-report/.dedupe-wire-run-1', '');
    folder.put('z/cleaned/a.txt');
    folder.put('z/cleaned-report/report.json', report.replace('1.0', '1.1'));
    folder.put('mine-report/report.json', '{"schemaVersion":"1.0","tool":{"name":"another"');
    const found = find(folder, ['.']);
    expect(shown(found)).toEqual(['a.txt', 'mine-report/b.txt', 'mine/a.txt']);
    expect(skips(found)).toEqual([
      'x/cleaned: is the output of an earlier run',
      'y/crashed: is the output of an earlier run',
      'z/cleaned: is the output of an earlier run',
    ]);
  });

  it('is input like any other when the user names it', () => {
    const folder = scratch();
    for (const name of ['a.txt', 'cleaned/b.txt', 'cleaned-report/c.txt']) folder.put(name);
    folder.put('cleaned-report/report.json', report);
    const exclude = [folder.at('cleaned'), folder.at('cleaned-report')];
    expect(shown(find(folder, ['cleaned']))).toEqual(['cleaned/b.txt']);
    expect(shown(find(folder, ['cleaned'], { exclude }))).toEqual(['cleaned/b.txt']);
    const both = find(folder, ['.', 'cleaned']);
    expect(shown(both)).toEqual(['a.txt', 'cleaned/b.txt']);
    expect(both.skipped).toEqual([]);
  });
});

it('does not follow a folder that becomes a link during the walk: such files are caught when they are read', () => {
  const folder = scratch();
  folder.put('in/sub/a.txt');
  folder.put('outside/a.txt');
  rmSync(folder.at('in/sub'), { recursive: true });
  symlinkSync('../outside', folder.at('in/sub'));
  expect(find(folder, ['in']).articles).toEqual([]);
  expect(readdirSync(folder.at('in'))).toEqual(['sub']);
});
