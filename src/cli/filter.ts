import { clean } from '../core/clean/clean.ts';
import { reload } from './gather.ts';
import type { Work } from './work.ts';

/** `-`: the cleaned article is what was asked for. Nothing is printed of one that could not be read. */
export async function filter({ printer, report, gathered, summarize, send }: Work): Promise<number> {
  const [article] = report.articles;
  const [source] = gathered.sources;
  if (article === undefined || source === undefined) return 0;
  printer.answer([clean(reload(source).bytes, article.removals)]);
  summarize('aside', ['the cleaned article to standard output', ...(await send())]);
  return 0;
}
