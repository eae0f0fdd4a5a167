import { describe, expect, it } from 'vitest';
import { agencies } from '../../../src/core/copy/agencies.ts';
import { outlets } from '../../../src/core/copy/outlets.ts';
import { listedSource, sourceOfAddress, squeeze } from '../../../src/core/copy/sources.ts';
import { entriesOf } from '../../../src/core/copy/word-list.ts';

describe('the lists of houses', () => {
  const houses = [...Object.entries(agencies), ...Object.entries(outlets)];

  it('give every name and host to one house only', () => {
    const owners = new Map<string, string>();
    for (const [canonical, aliases] of houses) {
      for (const alias of entriesOf(aliases)) {
        const key = /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(alias) ? alias : squeeze(alias);
        expect(`${key} of ${owners.get(key) ?? canonical}`).toBe(`${key} of ${canonical}`);
        owners.set(key, canonical);
      }
    }
  });

  it('name no house twice', () => {
    expect(new Set(houses.map(([canonical]) => canonical)).size).toBe(houses.length);
  });

  it('are found by each of their names and hosts', () => {
    for (const [canonical, aliases] of houses) {
      for (const alias of entriesOf(aliases)) {
        expect([alias, sourceOfAddress(alias)?.source ?? listedSource(alias)]).toEqual([alias, canonical]);
      }
    }
  });
});

describe('listedSource', () => {
  it.each([
    ['Reuters', 'reuters'],
    ['THOMSON REUTERS', 'reuters'],
    ['Рейтер', 'reuters'],
    ['路透社', 'reuters'],
    ['رويترز', 'reuters'],
    ['the Daily Mail', 'dailymail'],
    ['ТАСС', 'tass'],
    ['新华社', 'xinhua'],
    ['Acme', undefined],
    ['', undefined],
  ])('knows %j as %j', (name, source) => {
    expect(listedSource(name)).toBe(source);
  });
});

describe('sourceOfAddress', () => {
  it.each<[string, string, string]>([
    ['reuters.com', 'reuters', ''],
    ['www.reuters.com', 'reuters', ''],
    ['HTTPS://WWW.REUTERS.COM', 'reuters', ''],
    ['https://m.reuters.com//', 'reuters', ''],
    ['https://reuters.com/world', 'reuters', '/world'],
    ['https://www.amp.therightists.com', 'therightists.com', ''],
    ['m.com', 'm.com', ''],
    ['lenta.ru', 'lenta.ru', ''],
    ['example.blog', 'example.blog', ''],
    ['президент.рф', 'президент.рф', ''],
    ['http://localhost.localdomain/x', 'localhost.localdomain', '/x'],
    ['www.interfax.com.ua/news', 'interfaxukraine', '/news'],
  ])('reads %j', (address, source, detail) => {
    expect(sourceOfAddress(address)).toEqual({ source, detail });
  });

  it.each(['Reuters', 'U.S.', 'p.m', 'St.Louis', 'Inc.', '3.5', 'http://', 'https://local', ''])(
    'takes %j for no address',
    (address) => {
      expect(sourceOfAddress(address)).toBeUndefined();
    },
  );
});
