import { describe, expect, it } from 'vitest';
import { findConfigs } from '../../src/files/find-config.ts';
import { homeGround } from '../../src/files/home-ground.ts';
import { readSmall, readSmallText } from '../../src/files/read-small.ts';
import { makePipe, scratch } from './scratch.ts';

describe('homeGround', () => {
  it('goes up to the root of the repository, whatever kind of work tree it is', () => {
    const folder = scratch();
    folder.folder('repository/.git');
    folder.folder('repository/a/b');
    folder.put('linked/.git', 'gitdir: elsewhere\n');
    folder.folder('linked/a');
    const paths = ['repository/a/b', 'repository/a', 'repository'].map(folder.at);
    expect(homeGround(folder.at('repository/a/b'), undefined)).toEqual(paths);
    expect(homeGround(folder.at('repository/a/b'), folder.at('repository/a'))).toEqual(paths);
    expect(homeGround(folder.at('linked/a'), undefined)).toEqual([
      folder.at('linked/a'),
      folder.at('linked'),
    ]);
  });

  it('goes up to the home folder, and nowhere from elsewhere', () => {
    const folder = scratch();
    folder.folder('home/feed/today');
    folder.link('house', 'home');
    const paths = ['home/feed/today', 'home/feed', 'home'].map(folder.at);
    expect(homeGround(folder.at('home/feed/today'), folder.at('home'))).toEqual(paths);
    expect(homeGround(folder.at('home/feed/today'), folder.at('house'))).toEqual(paths);
    expect(homeGround(folder.at('home/feed'), folder.at('home/feed/today'))).toEqual([
      folder.at('home/feed'),
    ]);
    expect(homeGround(folder.at('home/feed'), '')).toEqual([folder.at('home/feed')]);
    expect(homeGround('/', undefined)).toEqual(['/']);
  });
});

describe('findConfigs', () => {
  it('names what holds settings, may hold some, or looks like it, nearest first', () => {
    const folder = scratch();
    for (const name of [
      '.git/x',
      'a/b/dedupe-wire.config.mjs',
      'a/b/dedupe-wire.config.json',
      'package.json',
    ])
      folder.put(name);
    folder.put('a/dedupe-wire.config.yaml');
    folder.folder('a/package.json');
    folder.link('dedupe-wire.config.js', 'nowhere');
    const nothing = { configs: [], hasPackage: false, strangers: [] };
    expect(findConfigs(folder.at('a/b'), undefined)).toEqual([
      {
        ...nothing,
        folder: folder.at('a/b'),
        configs: ['dedupe-wire.config.json', 'dedupe-wire.config.mjs'],
      },
      { ...nothing, folder: folder.at('a'), strangers: ['dedupe-wire.config.yaml'] },
      { ...nothing, folder: folder.path, configs: ['dedupe-wire.config.js'], hasPackage: true },
    ]);
  });
});

describe('readSmall', () => {
  it('reads plain files up to a size, and through links', () => {
    const folder = scratch();
    folder.put('a', 'abcd');
    folder.link('b', 'a');
    expect(String(readSmall(folder.at('b'), 4))).toBe('abcd');
    expect(readSmall(folder.at('a'), 3)).toMatchObject({
      reason: expect.stringContaining('larger than the 3'),
    });
  });

  it('does not wait for what is no file', () => {
    const folder = scratch();
    expect(readSmall(folder.path, 9)).toMatchObject({ reason: 'is a folder, not a file' });
    expect(readSmall(folder.at('none'), 9)).toMatchObject({ reason: expect.stringContaining('not there') });
    if (makePipe(folder.at('pipe')))
      expect(readSmall(folder.at('pipe'), 9)).toMatchObject({ reason: 'is no plain file' });
  });

  it('takes UTF-8 for text, without its mark', () => {
    const folder = scratch();
    folder.put('marked', Buffer.from('\uFEFF{}'));
    folder.put('wide', Buffer.from('{}', 'utf16le').fill(0xff, 0, 1));
    expect(readSmallText(folder.at('marked'), 99)).toBe('{}');
    expect(readSmallText(folder.at('wide'), 99)).toMatchObject({ reason: 'is not UTF-8' });
  });
});
