import { describe, expect, it } from 'vitest';
import { expectWellFormed, page, reportOf, seen } from './page.ts';
import { feedReport, storyReport } from './sample.ts';

describe('a finding on the page', () => {
  it('tells how much versions share, how far a text has spread, and which words differ', () => {
    const markup = page(storyReport);
    expectWellFormed(markup);
    const across = seen(markup.split('id="across"')[1] ?? '');
    expect(across).toContain('desk/a.txt: 82% of it stands in the copy that stays, 64% the other way round');
    expect(across).toContain('Standing text kept printed 3 times, in 41 articles from 5 sources');
    expect(across).toContain('Updated paragraph kept printed twice, 91% alike');
    expect(across).toContain('What differs: “some” → “other”.');
    expect(across).toContain('What differs in desk/b.txt, line 1: “some” → “other”.');
  });

  it('names the article of each copy where they lie in several, whatever the kind', () => {
    const markup = seen(page(storyReport));
    expect(markup).toContain('Stays: desk/a.txt, line 2');
    expect(markup).toContain('Stays too: desk/b.txt, line 4');
    expect(markup).toContain('Cut: desk/b.txt, line 1');
    expect(markup).toContain('Also stands in other articles: repeated article, updated paragraph');
  });

  it('counts versions and differences beyond those that it names', () => {
    const [story] = storyReport.findings;
    if (story === undefined) throw new Error('The sample has no finding.');
    const shares = Array.from({ length: 30 }, () => ({ printing: 1, ofCopy: 0.5, ofKeeper: 0.5 }));
    const differences = Array.from({ length: 100 }, () => ({ printing: 1, keeper: 'a', copy: '' }));
    const markup = page({ ...storyReport, findings: [{ ...story, shares, differences }] });
    expectWellFormed(markup);
    expect(markup).toContain('<li>5 more versions</li>');
    expect(markup).toContain('40 more differences');
    expect(seen(markup).split('“a” left out').length - 1).toBe(60);
  });

  it('names what was not looked into, and the settings', () => {
    const markup = page(storyReport);
    expect(markup).toContain('<li>12 texts were too long to be compared');
    expect(page(feedReport)).not.toContain('Not looked into');
    expect(markup).toContain(
      'Settings: cut standard, near 0.9, across report, keep first, layout auto, 1 text never cut, 2 known standing texts.',
    );
    expect(page(feedReport)).toContain('keep first, layout auto.</p>');
  });

  it('says of standing text in one article that it is printed once', () => {
    const keeper = { path: 'a.txt', pieces: [[1, 1]] } as const;
    const reason = 'It is known.';
    const markup = page(
      reportOf([['a.txt', 'One.']], [{ kind: 'standing-text', action: 'kept', reason, keeper, others: [] }]),
    );
    expectWellFormed(markup);
    expect(seen(markup)).toContain('Standing text kept printed once');
  });
});
