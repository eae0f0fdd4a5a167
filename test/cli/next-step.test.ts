import { beforeEach, describe, expect, it } from 'vitest';
import { scratch, type Scratch } from '../files/scratch.ts';
import { runHere } from './run-here.ts';

const paragraph = 'The harbour council agreed its budget on Monday night, after nine hours of debate.\n';
const update = paragraph.replace('nine', 'ten');

let desk: Scratch;
beforeEach(() => {
  desk = scratch();
  desk.put('in/a.txt', paragraph + paragraph);
  desk.put('updates/a.txt', paragraph + update);
  desk.put('clean/a.txt', paragraph);
});

/** The last sentence that the summary ends with, on one line. */
async function next(command: string): Promise<string | undefined> {
  const { stdout, stderr } = await runHere(command.split(' '), { cwd: desk.path });
  const printed = `${stdout}${stderr}`.replaceAll(/\n +/g, ' ');
  return /^Next: (.*)$/m.exec(printed)?.[1];
}

const toPass = '--baseline FILE --update-baseline lets all of them pass from now on.';

describe('the next step', () => {
  it.each([
    ['in', 'open deduped-report/report.html to see each cut beside what stays.'],
    ['in --dry-run', 'leave --dry-run away to make these cuts.'],
    ['in --check', `--dry-run in place of --check shows what would be cut; ${toPass}`],
    [
      'updates --check --fail-on updated-paragraph',
      `--report html=repeats.html shows each beside what it repeats; ${toPass}`,
    ],
    ['in --check --report html=page.html', 'open page.html to see each cut beside what stays.'],
    ['in --check --max-findings 1', undefined],
    ['in --check --baseline known.json --update-baseline', undefined],
    ['clean --check', undefined],
    ['clean --dry-run', undefined],
    ['clean', undefined],
  ])('after %s', async (command, sentence) => {
    expect(await next(command)).toBe(sentence);
  });

  it('names what goes with the flags that were given', async () => {
    await runHere(['clean', '--check', '--baseline', 'known.json', '--update-baseline'], { cwd: desk.path });
    expect(await next('in --check --baseline known.json')).toContain('be cut; --update-baseline lets');
  });
});
