import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { noPaint } from '../../src/report/text-style.ts';
import { text } from '../../src/report/text.ts';
import type { TextStyle } from '../../src/report/text.ts';
import { feedReport, sampleResult, storyReport } from './sample.ts';

const style: TextStyle = { width: 80, paint: noPaint, verbose: false, quiet: false, wrote: ['deduped'] };

function shown(report: Report, change: Partial<TextStyle> = {}): string {
  return [...text(report, { ...style, ...change })].join('');
}

describe('a finding in the terminal', () => {
  it('names the articles of the copies where they lie in several', () => {
    const apart = makeReport(
      sampleResult(
        new Map([
          ['a.txt', 'One bell rang.'],
          ['b.txt', 'One bell rang.'],
        ]),
        [
          {
            kind: 'repeated-paragraph',
            action: 'cut',
            reason: 'Printed again.',
            keeper: { path: 'a.txt', pieces: [[1, 1]] },
            others: [{ path: 'b.txt', pieces: [[1, 1]] }],
          },
        ],
      ),
      defaultSettings,
      '0.1.0',
    );
    expect(shown(apart)).toContain(
      '  Repeated paragraph: cut, found in 2 articles\n    stays in a.txt:1; cut from b.txt:1\n',
    );
  });

  it('sets what lies across articles apart from what does not, whatever its kind', () => {
    const [, across = ''] = shown(storyReport, { verbose: true }).split('Across articles\n');
    expect(across).toContain(
      [
        '  Updated paragraph: kept in 2 articles, 91% the same',
        '    desk/a.txt:2 and desk/b.txt:4',
        '    The two differ in a number: Two and Three.',
      ].join('\n'),
    );
    expect(across).toContain(
      [
        '  Near repeat: cut, found in 3 articles, 90% the same',
        '    stays in desk/a.txt:1; cut from desk/b.txt:1; kept in wire/c.txt:1',
      ].join('\n'),
    );
    expect(shown(storyReport)).not.toContain('inside articles');
  });

  it('tells how much versions of a story share, both ways', () => {
    expect(shown(storyReport)).toContain(
      [
        '    desk/a.txt: 82% of it stands in the copy that stays, 64% the other way round',
        '    wire/c.txt: 100% of it stands in the copy that stays, 57% the other way',
        '      round',
      ].join('\n'),
    );
    const [story] = storyReport.findings;
    if (story === undefined) throw new Error('The sample has no finding.');
    const shares = Array.from({ length: 9 }, (_, at) => ({ printing: at + 1, ofCopy: 0.5, ofKeeper: 0.5 }));
    const many = { ...storyReport, findings: [{ ...story, shares }] };
    expect(shown(many).split('50% of it').length - 1).toBe(3);
    expect(shown(many)).toContain('    … 6 more versions\n');
    expect(shown(many, { verbose: true }).split('50% of it').length - 1).toBe(9);
  });

  it('tells how far standing text has spread', () => {
    expect(shown(storyReport, { verbose: true })).toContain(
      '  Standing text: kept in 41 articles from 5 sources\n',
    );
  });

  it('names standing text that one article has', () => {
    const alone = makeReport(
      sampleResult(new Map([['a.txt', 'One.\nTwo.']]), [
        {
          kind: 'standing-text',
          action: 'kept',
          reason: 'It is known.',
          keeper: { path: 'a.txt', pieces: [[2, 2]] },
          others: [],
        },
      ]),
      defaultSettings,
      '0.1.0',
    );
    expect(shown(alone, { verbose: true })).toContain(
      'Standing text: kept line 2\n    It is known.\n    2   Two.\n',
    );
  });

  it('says how a paragraph is found again that is not the same as another', () => {
    const [finding] = feedReport.findings;
    if (finding === undefined) throw new Error('The sample has no finding.');
    const said = (change: Partial<Finding>): string =>
      shown({ ...feedReport, findings: [{ ...finding, ...change }] }, { verbose: true });
    expect(said({ kind: 'contained-paragraph' })).toContain('cut lines 5-7, found again in lines 2-4\n');
    expect(said({ kind: 'repeated-passage' })).toContain('cut lines 5-7, found again in lines 2-4\n');
    const copies = finding.copies.map((copy) =>
      copy.part === 'cut' ? { ...copy, part: 'kept' as const } : copy,
    );
    expect(said({ kind: 'repeated-passage', action: 'kept', copies })).toContain(
      'kept lines 5-7, in part found again in lines 2-4\n',
    );
  });

  it('shows differences word by word, some of them or one a line', () => {
    const [finding] = feedReport.findings;
    if (finding === undefined) throw new Error('The sample has no finding.');
    const differences = [
      { printing: 1, keeper: '12', copy: '14' },
      { printing: 1, keeper: '', copy: 'not' },
      { printing: 1, keeper: 'Lund', copy: '' },
      ...Array.from({ length: 60 }, (_, at) => ({ printing: 1, keeper: `a${at}`, copy: `b${at}` })),
    ];
    const changed = (copies = finding.copies): Report => {
      return { ...feedReport, findings: [{ ...finding, differences, copies }] };
    };
    expect(shown(changed(), { width: 132 })).toContain(
      '    ≠ “12” → “14”, “not” added, “Lund” left out, “a0” → “b0” and 59 more places\n',
    );
    const long = shown(changed(), { verbose: true });
    expect(long).toContain(
      '    ≠ “12” → “14”\n    ≠ “not” added\n    ≠ “Lund” left out\n    ≠ “a0” → “b0”\n',
    );
    expect(long).toContain('    ≠ “a36” → “b36”\n    … 23 more differences\n');
    const again = finding.copies.filter(({ printing }) => printing === 1);
    const third = again.map((copy) => ({ ...copy, printing: 2, path: 'desk/strike.txt' }));
    expect(shown(changed([...finding.copies, ...third]), { verbose: true })).toContain(
      '    ≠ desk/council.txt lines 5-7: “12” → “14”\n',
    );
  });
});
