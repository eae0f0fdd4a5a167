import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { github } from '../../src/report/github.ts';
import type { Report } from '../../src/report/report.ts';
import { expectInert, feedReport, hostileReport } from './sample.ts';

interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads commands as GitHub's runner does: `::name key=value,key=value::message`, escapes undone in each part. */
function commandsOf(report: Report): readonly Command[] {
  const whole = [...github(report)].join('');
  expectInert(whole);
  const undo = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return whole
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, level = '', given = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
      const pairs = given.split(',').map((pair) => pair.split(/=(.*)/s, 2));
      return {
        level,
        properties: Object.fromEntries(pairs.map(([key, value]) => [key, undo(value ?? '')])),
        message: undo(message),
      };
    });
}

function many(amount: number, like: Finding | undefined): readonly Finding[] {
  return Array.from({ length: amount }, (_, index) => ({ ...(like as Finding), id: `f${index}` }));
}

describe('github', () => {
  it('annotates what failed, what is cut and what differs in a fact, at its line', () => {
    const [error, block, near, update, rest] = commandsOf(feedReport);
    expect(error).toMatchObject({ level: 'error', properties: { file: 'desk/late.txt' } });
    expect(block).toMatchObject({
      level: 'warning',
      properties: { file: 'desk/council.txt', line: '5', endLine: '7', title: 'Repeated block' },
      message:
        'Cut lines 5-7, the same as lines 2-4.\nThree paragraphs are printed again right after the first copy.',
    });
    expect(near?.level).toBe('warning');
    expect(update).toMatchObject({ level: 'notice', properties: { line: '9' } });
    expect(rest?.message).toContain('1 repeat that stays');
  });

  it('has at most ten of a level, the last notice counting the rest', () => {
    const [cut, update] = feedReport.findings;
    const errors = Array.from({ length: 12 }, (_, index) => ({
      path: `${index}`,
      reason: 'x',
      level: 'error' as const,
    }));
    const report = { ...feedReport, skipped: errors, findings: [...many(13, cut), ...many(14, update)] };
    const commands = commandsOf(report);
    const amount = (level: string): number => commands.filter((command) => command.level === level).length;
    expect([amount('error'), amount('warning'), amount('notice')]).toEqual([10, 10, 10]);
    expect(commands.at(-1)?.message).toBe(
      'Not annotated here: 2 files that could not be judged, 3 repeats to cut, 5 updates. The log and the job summary have all totals.',
    );
  });

  it('says nothing of a clean feed', () => {
    expect(commandsOf({ ...feedReport, skipped: [], findings: [] })).toEqual([]);
  });

  it('is made of its own commands only, whatever is in an article', () => {
    for (const { level, properties } of commandsOf(hostileReport)) {
      expect(['error', 'warning', 'notice']).toContain(level);
      for (const key of Object.keys(properties)) expect(['file', 'line', 'endLine', 'title']).toContain(key);
    }
  });
});
