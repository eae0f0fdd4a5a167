import { describe, expect, test } from 'vitest';
import { sentence, type Made } from '../made-article.ts';
import { judged, source } from './judged.ts';

const [A, B, C, D, E, F, G] = [0, 1, 2, 3, 4, 5, 6].map(sentence) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
/** A line whose sentence may go on in the next one. */
const open = (text: string): Made => ({ text, mayGoOn: true });

describe('a line that may be half of a sentence stays', () => {
  test('where the other half stays, above or below', () => {
    expect(judged([open(A), B, C, D, open(E), B], { cut: 'all' })).toEqual(['5<1 torn']);
    expect(judged([open(A), B, C, D, open(A), E], { cut: 'all' })).toEqual(['4<0 torn']);
  });

  test('and holds back the line beside it', () => {
    const three = [open(A), open(B), C, D, E, open(A), open(B), F];
    expect(judged(three, { cut: 'all' })).toEqual(['5<0 torn', '6<1 torn']);
    expect(judged([open(A), open(B), C, D, E, open(F), open(B), C], { cut: 'all' })).toEqual([
      '6<1 torn',
      '7<2 torn',
    ]);
  });

  test('and not what is apart from it', () => {
    expect(judged([A, open(B), C, D, E, A, open(B), F], { cut: 'all' })).toEqual(['5<0 cut-all', '6<1 torn']);
  });
});

describe('a line goes although it may be half of a sentence', () => {
  test('where both halves go', () => {
    expect(judged([open(A), B, C, D, open(A), B], { cut: 'all' })).toEqual(['4<0 cut-all', '5<1 cut-all']);
  });

  test('where its keeper shows that it is whole', () => {
    expect(judged([A, B, C, D, open(A), E], { cut: 'all' })).toEqual(['4<0 cut-all']);
    expect(judged([A, B, C, open(D), B, E], { cut: 'all' })).toEqual(['4<1 cut-all']);
  });

  test('where the same text comes to stand beside what stays', () => {
    expect(judged([C, open(A), open(A), B])).toEqual(['2<1 adjacent']);
    expect(judged([C, open(D), open(A), open(B), open(A), open(B), E])).toEqual([
      '4<2 block-follows',
      '5<3 block-follows',
    ]);
  });
});

describe('sentences of a paragraph', () => {
  const keeper = `${A} ${B} ${C}`;

  test('stay at the end that may go on', () => {
    expect(judged([keeper, G, open(`${D} ${A} ${B}`), E], { cut: 'sentences' })).toEqual([
      '2<0 sentence-again',
      '2<0 torn',
    ]);
    expect(judged([keeper, open(G), `${A} ${B} ${D}`, E], { cut: 'sentences' })).toEqual([
      '2<0 torn',
      '2<0 sentence-again',
    ]);
  });

  test('go from the other end', () => {
    const both = ['2<0 sentence-again', '2<0 sentence-again'];
    expect(judged([keeper, G, open(`${A} ${B} ${D}`), E], { cut: 'sentences' })).toEqual(both);
    expect(judged([keeper, open(G), `${D} ${A} ${B}`, E], { cut: 'sentences' })).toEqual(both);
  });
});

test('other findings are as they were', () => {
  const article = [open(A), B, source('source: reuters.com'), source('source: reuters.com')];
  expect(judged(article)).toEqual(judged([A, ...article.slice(1)]));
});
