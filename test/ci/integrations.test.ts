import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clean, doubled, folderOf, plainEnvironment, startShell, type Ended } from '../cli/start.ts';

const root = join(import.meta.dirname, '..', '..');

function read(name: string): unknown {
  return parse(readFileSync(join(root, name), 'utf8'));
}

interface Step {
  readonly shell: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

describe('action.yml', () => {
  const { inputs, runs } = read('action.yml') as Action;
  const [install, check] = runs.steps;

  /** Runs the step that checks, as a runner does: inputs become variables, the script stays as it is. */
  function act(
    given: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>>,
  ): Ended & { readonly cwd: string } {
    const cwd = folderOf(files);
    const value = (expression: string): string => {
      const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1];
      if (name === undefined) return root;
      return given[name] ?? inputs[name]?.default ?? '';
    };
    const env = Object.entries(check?.env ?? {}).map(([name, expression]) => [name, value(expression)]);
    const run = spawnSync('bash', ['-eo', 'pipefail', '-c', check?.run ?? ''], {
      cwd,
      env: plainEnvironment({ ...Object.fromEntries(env), GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }),
      encoding: 'utf8',
    });
    return { cwd, code: run.status, signal: run.signal, stdout: run.stdout, stderr: run.stderr };
  }

  it('lets no expression into a script', () => {
    expect(runs.using).toBe('composite');
    for (const step of runs.steps) {
      expect(step.shell).toBe('bash');
      expect(step.run).not.toContain('${{');
    }
    expect(install?.run).toContain('npm ci');
  });

  it('hands every input on', () => {
    const used = JSON.stringify(runs);
    for (const name of Object.keys(inputs)) expect(used).toContain(`inputs.${name} }}`);
  });

  it('fails with an annotation where something is printed twice, and passes where not', () => {
    const run = act({ paths: 'articles' }, { 'articles/a.txt': doubled });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^::warning file=articles\/a\.txt,line=4,/);
    expect(act({ paths: 'articles' }, { 'articles/a.txt': clean }).code).toBe(0);
  });

  it('takes several paths and every gate', () => {
    const files = { 'one/a.txt': doubled, 'two b/b.txt': `${clean}\0`, 'three/c.txt': doubled };
    const paths = 'one\ntwo b\n\nthree\n';
    expect(act({ paths, 'max-findings': '2' }, files).code).toBe(0);
    expect(act({ paths, 'max-findings': '1' }, files).code).toBe(1);
    expect(act({ paths, 'exit-zero': 'true' }, files).code).toBe(0);
    expect(act({ paths, 'exit-zero': 'true', 'fail-on-skip': 'true' }, files).code).toBe(2);
    expect(act({ paths, 'fail-on': 'updated-paragraph' }, files).code).toBe(0);
    expect(act({ paths: 'four', 'allow-empty': 'true' }, { 'four/x.jpg': '' }).code).toBe(0);
    expect(act({ paths, baseline: 'nowhere.json' }, files).code).toBe(2);
  });

  it.each(['$(touch hit)', '`touch hit`', '"; touch hit; "', '--in-place', '-rf'])(
    'runs nothing for an input of %s',
    (hostile) => {
      const run = act({ paths: hostile, since: hostile }, { 'a.txt': doubled });
      expect(run.code).toBe(2);
      expect(readdirSync(run.cwd)).toEqual(['a.txt']);
      expect(readFileSync(join(run.cwd, 'a.txt'), 'utf8')).toBe(doubled);
    },
  );
});

describe('.pre-commit-hooks.yaml', () => {
  it('runs the check on all articles, not on the names that a commit has', () => {
    const [hook] = read('.pre-commit-hooks.yaml') as [Record<string, unknown>];
    expect(hook).toMatchObject({ id: 'dedupe-wire', language: 'node', pass_filenames: false });
    const line = [hook['entry'], ...(hook['args'] as readonly string[])].join(' ');
    expect(startShell(line, { cwd: folderOf({ 'a.txt': doubled }) }).code).toBe(1);
    expect(startShell(line, { cwd: folderOf({ 'a.txt': clean }) }).code).toBe(0);
    const files = new RegExp(String(hook['files']));
    expect(['a.txt', 'x/b.md', 'c.text', 'd.ts'].map((name) => files.test(name))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('the GitLab job of the README', () => {
  it('is YAML whose script checks, and leaves the report that it names', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const [, snippet = ''] = /```yaml\n(repeats:[^`]*)```/.exec(text) ?? [];
    const { repeats } = parse(snippet) as {
      repeats: {
        readonly script: readonly string[];
        readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string } };
      };
    };
    const line = repeats.script.at(-1) ?? '';
    const cwd = folderOf({ 'articles/a.txt': doubled });
    expect(startShell(line.replace(/^npx /, ''), { cwd }).code).toBe(1);
    const report = JSON.parse(
      readFileSync(join(cwd, repeats.artifacts.reports.codequality), 'utf8'),
    ) as unknown[];
    expect(report).toHaveLength(1);
    expect(repeats.artifacts.when).toBe('always');
  });
});
