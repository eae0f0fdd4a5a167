import { expect } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { pageScript, pageStyle } from '../../src/report/html-assets.ts';
import { html } from '../../src/report/html.ts';
import type { PageDetail, PageIndex } from '../../src/report/page-data.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import type { TextOf } from '../../src/report/texts.ts';
import { sampleResult, type SampleFinding } from './sample.ts';

export function page(report: Report, textOf?: TextOf): string {
  return [...html(report, textOf)].join('');
}

export function reportOf(
  texts: readonly (readonly [string, string])[],
  findings: readonly SampleFinding[],
): Report {
  return makeReport(sampleResult(new Map(texts), findings), defaultSettings, '0.1.0');
}

/** What the page was told: the index, and the details of the findings in order. */
export interface PageData {
  readonly index: PageIndex;
  readonly details: readonly PageDetail[];
}

export function dataOf(markup: string): PageData {
  const blocks = [...markup.matchAll(/<script type="application\/json" id="([^"]+)">(.*?)<\/script>/gs)];
  const read = blocks.map(([, id = '', json = '']) => [id, JSON.parse(json) as unknown] as const);
  return {
    index: read.find(([id]) => id === 'index')?.[1] as PageIndex,
    details: read.filter(([id]) => id !== 'index').flatMap(([, list]) => list as PageDetail[]),
  };
}

/** Takes out the two texts and the data that the policy allows for; what is left is the frame of the page. */
export function frameOf(markup: string): string {
  expect(markup).toContain(`<style>${pageStyle}</style>`);
  expect(markup).toContain(`<script>${pageScript}</script>`);
  return markup
    .replace(pageStyle, () => '')
    .replace(pageScript, () => '')
    .replace(/(<script type="application\/json" id="[^"]+">)[^<]*(<\/script>)/g, '$1$2');
}
