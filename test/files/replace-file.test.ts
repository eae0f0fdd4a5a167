import {
  chmodSync,
  chownSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/files/digest.ts';
import { replaceInPlace } from '../../src/files/replace-file.ts';
import { deadProcess, isSuperuser, scratch, takesName } from './scratch.ts';

const before = Buffer.from('One.\n\nOne.\n');
const after = Buffer.from('One.\n');

describe('replaceInPlace', () => {
  it('puts the new bytes in the place of the old, with the old mode, and leaves nothing behind', () => {
    const folder = scratch();
    folder.put('a.txt', before);
    chmodSync(folder.at('a.txt'), 0o604);
    expect(replaceInPlace(folder.at('a.txt'), digestOf(before), after)).toBeUndefined();
    expect(readFileSync(folder.at('a.txt'))).toEqual(after);
    expect(statSync(folder.at('a.txt')).mode & 0o7777).toBe(0o604);
    expect(readdirSync(folder.path)).toEqual(['a.txt']);
  });

  it.skipIf(!isSuperuser)('keeps the owner [needs root]', () => {
    const folder = scratch();
    folder.put('a.txt', before);
    chownSync(folder.at('a.txt'), 1234, 4321);
    chmodSync(folder.at('a.txt'), 0o640);
    expect(replaceInPlace(folder.at('a.txt'), digestOf(before), after)).toBeUndefined();
    expect(statSync(folder.at('a.txt'))).toMatchObject({ uid: 1234, gid: 4321 });
    expect(statSync(folder.at('a.txt')).mode & 0o7777).toBe(0o640);
  });

  it('leaves a file alone that was edited, replaced or removed since it was read', () => {
    const folder = scratch();
    const changed = 'was changed by someone else during the run, and is left as it is: run again';
    folder.put('edited.txt', 'One.\n\nOne!\n');
    expect(replaceInPlace(folder.at('edited.txt'), digestOf(before), after)).toBe(changed);
    expect(readFileSync(folder.at('edited.txt'), 'utf8')).toBe('One.\n\nOne!\n');
    expect(replaceInPlace(folder.at('gone.txt'), digestOf(before), after)).toBe('vanished during the run');
    folder.put('target.txt', before);
    folder.link('link.txt', 'target.txt');
    expect(replaceInPlace(folder.at('link.txt'), digestOf(before), after)).toBe(
      'cannot be read: it is a symbolic link now',
    );
    expect(readFileSync(folder.at('target.txt'))).toEqual(before);
    expect(readdirSync(folder.path).toSorted()).toEqual(['edited.txt', 'link.txt', 'target.txt']);
  });

  it('removes what a killed run left beside it, and nothing that a living one is writing', () => {
    const folder = scratch();
    const owner = (pid: number): string => pid.toString(16).padStart(8, '0');
    const dead = `.dw-${owner(deadProcess())}01234567.tmp`;
    const living = `.dw-${owner(process.ppid)}01234567.tmp`;
    for (const name of [dead, living, '.dw-mine.tmp']) folder.put(name);
    folder.put('a.txt', before);
    expect(replaceInPlace(folder.at('a.txt'), digestOf(before), after)).toBeUndefined();
    expect(readdirSync(folder.path).toSorted()).toEqual([living, '.dw-mine.tmp', 'a.txt'].toSorted());
  });

  it('works on names of 255 bytes and names that are not UTF-8', () => {
    const folder = scratch();
    const long = `${'a'.repeat(251)}.txt`;
    folder.put(long, before);
    expect(replaceInPlace(folder.at(long), digestOf(before), after)).toBeUndefined();
    expect(readFileSync(folder.at(long))).toEqual(after);
    if (!takesName(Buffer.from([0xff]))) return;
    folder.put(Buffer.from('\xff.txt', 'latin1'), before);
    expect(replaceInPlace(`${folder.path}/\udcff.txt`, digestOf(before), after)).toBeUndefined();
    expect(readdirSync(folder.path)).toHaveLength(2);
  });

  it.skipIf(isSuperuser)(
    'says when it may not write, and leaves nothing behind [needs a user other than root]',
    () => {
      const folder = scratch();
      folder.put('in/a.txt', before);
      chmodSync(folder.at('in'), 0o500);
      const reason = replaceInPlace(folder.at('in/a.txt'), digestOf(before), after);
      chmodSync(folder.at('in'), 0o700);
      expect(reason).toBe('cannot be rewritten: permission denied');
      expect(readFileSync(folder.at('in/a.txt'))).toEqual(before);
    },
  );

  it('replaces the name, not the file, when there are two names', () => {
    const folder = scratch();
    folder.put('a.txt', before);
    folder.hardLink('b.txt', 'a.txt');
    expect(replaceInPlace(folder.at('a.txt'), digestOf(before), after)).toBeUndefined();
    expect(readFileSync(folder.at('b.txt'))).toEqual(before);
    expect(replaceInPlace(folder.at('b.txt'), digestOf(before), after)).toBeUndefined();
  });
});

it('a file that an editor saves by renaming is taken for changed only when its bytes are', () => {
  const folder = scratch();
  folder.put('a.txt', before);
  writeFileSync(folder.at('a.txt~'), before);
  renameSync(folder.at('a.txt~'), folder.at('a.txt'));
  expect(replaceInPlace(folder.at('a.txt'), digestOf(before), after)).toBeUndefined();
});
