import { setFlagsFromString } from 'node:v8';

/** Articles from which on the compiler is worth a word: fewer are done before it has optimized much. */
const manyArticles = 400;

/**
 * Has V8 optimize what is hot, and leave what is warm: a run goes through some thousand functions that are called often
 * enough for it but cost little, and optimizing them takes ten seconds of each thread, a fifth of a run over 10,000
 * articles. Measured on Node 20 with budgets of 2 to 9 times the usual; later versions have a compiler between the two,
 * and another setting.
 */
export function optimizeLess(articles: number): void {
  if (articles >= manyArticles && process.versions.v8.startsWith('11.')) {
    setFlagsFromString('--interrupt-budget=600000');
  }
}
