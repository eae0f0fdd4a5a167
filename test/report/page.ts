import { expect } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { html } from '../../src/report/html.ts';
import { pageStyle } from '../../src/report/html-style.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { sampleResult, type SampleFinding } from './sample.ts';

const emptyElements = new Set(['meta', 'rect']);

export function page(report: Report): string {
  return [...html(report)].join('');
}

export function reportOf(
  texts: readonly (readonly [string, string])[],
  findings: readonly SampleFinding[],
): Report {
  return makeReport(sampleResult(new Map(texts), findings), defaultSettings, '0.1.0');
}

/** Reads the page's tags one by one; fails on a tag that is not closed, or closed by another. */
export function expectWellFormed(markup: string): void {
  const open: string[] = [];
  const body = markup.replace(pageStyle, '');
  for (const [, closing, name = '', own] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"<>]*")*)>/g,
  )) {
    if (closing === '/') expect(open.pop()).toBe(name);
    else if (!emptyElements.has(name) && own?.endsWith('/') !== true) open.push(name);
  }
  expect(open).toEqual([]);
  expect(
    body.replace('<!doctype html>', '').replace(/<\/?[a-z][a-z0-9]*(?:[^<>"]|"[^"<>]*")*>/g, ''),
  ).not.toMatch(/[<>]/);
}

/** What a reader sees between two points of the page. */
export function seen(markup: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return markup.replace(/<[^<>]*>/g, '').replace(/&([a-z#0-9]+);/g, (_, name: string) => names[name] ?? '?');
}
