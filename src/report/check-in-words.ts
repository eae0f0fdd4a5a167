import type { CheckOutcome } from './check-outcome.ts';
import { count, grouped } from './numbers.ts';

/** Paths that are named; the rest is counted. */
const shownPaths = 3;

/** Whether a check passed and why, in one sentence. */
export function verdictInWords({ passed, counted, maxFindings, known }: CheckOutcome): string {
  const is = counted.length === 1 ? 'counts' : 'count';
  const found = counted.length === 0 ? 'nothing new' : `${count(counted.length, 'finding')} ${is}`;
  const allowed = maxFindings === 0 ? '' : `, ${grouped(maxFindings)} allowed`;
  const old = known.length === 0 ? '' : `, ${grouped(known.length)} known from the baseline`;
  return `Check ${passed ? 'passed' : 'failed'}: ${found}${allowed}${old}.`;
}

/** What the check is about, where that is not every article. Names stand in it as they were given. */
export function scopesInWords({ since, focus }: CheckOutcome): readonly string[] {
  const sentence = (about: string, elsewhere: number): string =>
    elsewhere === 0 ? `${about}.` : `${about}; ${count(elsewhere, 'finding')} elsewhere left out.`;
  const told: string[] = [];
  if (since !== undefined) {
    const about = `${count(since.articles, 'article')} changed since ${since.commit}`;
    told.push(sentence(about, since.elsewhere));
  }
  if (focus !== undefined) {
    const first = focus.paths.slice(0, shownPaths);
    const left = focus.paths.length - first.length;
    const paths = `${first.join(', ')}${left === 0 ? '' : ` and ${grouped(left)} more`}`;
    told.push(sentence(`About ${count(focus.articles, 'article')} in ${paths}`, focus.elsewhere));
  }
  return told;
}
