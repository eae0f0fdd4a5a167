import { beforeEach, describe, expect, it } from 'vitest';
import { scratch, type Scratch } from '../files/scratch.ts';
import { runHere } from './run-here.ts';

const budget = 'The harbour council agreed its budget on Monday night, after nine hours of debate.\n';
const owls = 'Barn owls bred again on the moor for the first time in eleven years, wardens say.\n';
const ferry = 'The ferry ran aground in thick fog, and all of its passengers were taken off by lifeboat.\n';

let desk: Scratch;
beforeEach(() => {
  desk = scratch();
  desk.put('in/new/a.txt', budget + budget);
  desk.put('in/new/b.txt', owls + ferry);
  desk.put('in/old/c.txt', owls + owls);
});

interface Stored {
  readonly findings: readonly {
    readonly kind: string;
    readonly copies: readonly { readonly path: string }[];
  }[];
  readonly articles: readonly unknown[];
  readonly check: { readonly focus: unknown; readonly counted: readonly string[] };
}

describe('--focus', () => {
  const check = (...more: readonly string[]): ReturnType<typeof runHere> =>
    runHere(['in', '--check', ...more], { cwd: desk.path });

  it('reports what touches a folder or a file, compared with all articles', async () => {
    const { code, stdout } = await check('--focus', 'in/new/', '--report', 'json');
    const { findings, articles, check: outcome } = JSON.parse(stdout) as Stored;
    expect(code).toBe(1);
    const told = findings.map(({ kind, copies }) => [kind, copies.map(({ path }) => path)]);
    expect(told.toSorted()).toEqual([
      ['repeated-article', ['in/new/b.txt', 'in/old/c.txt']],
      ['repeated-paragraph', ['in/new/a.txt', 'in/new/a.txt']],
      ['shared-paragraph', ['in/new/b.txt', 'in/old/c.txt']],
    ]);
    expect(articles).toHaveLength(3);
    expect(outcome).toMatchObject({ focus: { paths: ['in/new/'], articles: 2, elsewhere: 1 } });
    expect(outcome.counted).toHaveLength(1);
  });

  it('passes when what it is about repeats nothing, and says what else there is', async () => {
    const { code, stdout } = await check('--focus', 'in/new/b.txt', '--across', 'off');
    expect(code).toBe(0);
    expect(stdout).toContain('\nAbout 1 article in in/new/b.txt; 2 findings elsewhere left out.\n');
  });

  it('takes several, and refuses what holds no article, a second narrowing and a run that is no check', async () => {
    const several = await check('--focus', 'in/new/a.txt', '--focus', 'in/old');
    expect(several.stdout).toContain('About 2 articles in in/new/a.txt, in/old');
    const refused = async (...more: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await check(...more);
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await refused('--focus', 'in/ol')).toBe(
      'error: --focus: no article of this run lies in "in/ol"; check the path.\n',
    );
    expect(await refused('--focus', '')).toContain('--focus: the value is empty');
    expect(await refused('--focus', 'in', '--since', 'HEAD')).toContain('leave one of them away');
    expect(await refused('--focus', 'in', '--update-baseline', '--baseline', 'b')).toContain(
      '--focus looks at some',
    );
    expect((await runHere(['in', '--focus', 'in'], { cwd: desk.path })).stderr).toContain('add --check');
    expect((await runHere(['-', '--check', '--focus', 'in'], { cwd: desk.path })).stderr).toContain(
      '"-" is no file',
    );
  });

  it('is told in a stored report, from which any format is made', async () => {
    await check('--focus', 'in/new', '--report', 'json=r.json');
    const { code, stdout } = await runHere(['render', 'r.json'], { cwd: desk.path });
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('About 2 articles in in/new; 1 finding elsewhere'),
    ]);
  });
});
