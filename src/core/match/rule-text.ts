import type { Article } from '../copy/article.ts';

/** A rule or an end mark as printed, for comparing it: a soft hyphen in it must not pass for the hyphen of a wrap. */
export function ruleText({ decoded }: Article, { start, end }: { start: number; end: number }): string {
  return decoded.text.slice(start, end).replaceAll('\u00ad', '').trim();
}
