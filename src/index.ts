// The library: what repeats in texts that are in memory, and reports about it. No file is read or written, nothing is
// printed. Files, streams and exit codes are the command's.
export { defineConfig } from './config/define-config.ts';
export type { Config } from './config/define-config.ts';
export { dedupeTexts as dedupe } from './core/dedupe-texts.ts';
export type * from './core/dedupe-texts.ts';
export { contexts, layouts, roles } from './core/copy/article.ts';
export type { Context, Layout, Role, Span } from './core/copy/article.ts';
export { LawBroken } from './core/decide/prove.ts';
export { kinds } from './core/finding.ts';
export type * from './core/finding.ts';
export { defaultSettings } from './core/settings.ts';
export type * from './core/settings.ts';
export { html } from './report/html.ts';
export { json } from './report/json.ts';
export { makeReport } from './report/report.ts';
export type { Report } from './report/report.ts';
export { noPaint } from './report/text-style.ts';
export type { Paint, TextStyle } from './report/text-style.ts';
export { text } from './report/text.ts';
