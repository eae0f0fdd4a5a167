import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { makeReport } from '../../src/report/report.ts';
import { feed } from './sample.ts';

describe('makeReport', () => {
  it('puts the result under a title page and adds nothing of the machine or the moment', () => {
    expect(makeReport(feed, defaultSettings, '0.1.0')).toEqual({
      schemaVersion: '1.0',
      tool: { name: 'dedupe-wire', version: '0.1.0' },
      settings: defaultSettings,
      ...feed,
    });
  });
});
