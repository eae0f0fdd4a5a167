import { describe, expect, test } from 'vitest';
import { sentence, type Made } from '../made-article.ts';
import { judged, source, verdictsOf } from './judged.ts';

const [A, B] = [0, 1].map(sentence) as [string, string];

const sourceOfChart = (text: string): Made => ({ text, role: 'source', context: 'caption' });

describe('a source line', () => {
  test('goes when new copy stands between', () => {
    expect(judged([A, source('Source: AP'), B, source('Source: AP')])).toEqual(['3<1 source-again']);
  });

  test('goes when it names fewer sources', () => {
    expect(judged([A, source('Source: Reuters, AP'), source('Source: AP')])).toEqual(['2<1 source-again']);
  });

  test('stays when it names one source more', () => {
    expect(judged([A, source('Source: AP'), source('Source: Reuters, AP')])).toEqual([]);
  });

  test('with the same address again goes', () => {
    const line = source('source: reuters.com/world/a-story');
    expect(judged([A, line, line])).toEqual(['2<1 source-again']);
  });

  test('is compared with every line that named the source, also with one that adds to it', () => {
    const lines = ['source: reuters.com', 'source: reuters.com/world/a', 'source: reuters.com/world/a'];
    expect(judged([A, ...lines.map(source)])).toHaveLength(2);
  });

  test('that cannot be read is left alone', () => {
    const line = source('Sources close to the minister said nothing at all to the press on Monday evening.');
    expect(judged([A, line, B, line])).toEqual([]);
  });

  test('of a chart is not compared with that of the story', () => {
    expect(judged([A, source('Source: AP'), B, sourceOfChart('Source: AP')])).toEqual([]);
  });

  test('goes with a block, and the next one is compared with what is left', () => {
    const block = [A, B, source('Source: AP')];
    expect(judged([...block, ...block, source('Source: AP')])).toEqual([
      '3<0 block-follows',
      '4<1 block-follows',
      '5<2 block-follows',
      '6<2 source-again',
    ]);
  });

  test('with the same words is a finding of its own with --cut all', () => {
    const article = [A, source('Source: AP'), B, source('Source: AP')];
    const verdicts = verdictsOf(article, { cut: 'all' });
    expect(verdicts.map(({ kind, links }) => `${kind} ${links.map(({ b }) => b).join(' ')}`)).toEqual([
      'repeated-source-line 3',
    ]);
  });
});
