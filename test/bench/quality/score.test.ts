import { describe, expect, test } from 'vitest';
import type { Feed, Label, Spot } from '../../../bench/quality/feed/render.ts';
import type { Report } from '../../../bench/quality/score/report.ts';
import { score } from '../../../bench/quality/score/score.ts';

// A feed small enough to count by hand: two files, one exact copy, one hazard, one half-reused paragraph.
const one = 'Ten ships lay in the harbour of Leith on Monday morning.';
const two = 'Nobody had told the dockers that the strike was over by then.';
const three = 'The mayor of Leith opened 14 new schools in the month of May.';
const changed = 'The mayor of Leith opened 41 new schools in the month of May.';
const reused = 'A seal came up the river as far as the old stone bridge';
const mixed = `${reused} where boys threw apples at the ice all day.`;
const long = `${reused}, and the papers wrote of nothing else for weeks.`;

const files = new Map([
  ['a.txt', `${one}\n${two}\n${three}\n${long}\n`],
  ['b.txt', `${one}\n${changed}\n${mixed}\n`],
]);

function spot(path: string, text: string): Spot {
  const whole = files.get(path) ?? '';
  const start = whole.indexOf(text);
  return { path, start, end: start + text.length, firstLine: 1, lastLine: 1 };
}

function label(kind: Label['kind'], right: Label['right'], original: Spot, copy: Spot): Label {
  return { id: kind, kind, right, original: [original], copy: [copy], words: '', facts: [] };
}

const feed: Feed = {
  files,
  labels: [
    label('exact-other', 'either', spot('a.txt', one), spot('b.txt', one)),
    label('number', 'updated', spot('a.txt', three), spot('b.txt', changed)),
    label('half-words', 'copy', spot('a.txt', reused), spot('b.txt', reused)),
  ],
  own: [
    { spot: spot('a.txt', one), text: one },
    { spot: spot('a.txt', two), text: two },
    { spot: spot('a.txt', three), text: three },
    { spot: spot('b.txt', changed), text: changed },
  ],
};

function copyAt({ path, start, end }: Spot): Report['findings'][number]['copies'][number] {
  return { path, start: { byte: start }, end: { byte: end } };
}

function finding(
  id: string,
  kind: string,
  ...spots: Spot[]
): Report['findings'][number] & { readonly differences?: readonly unknown[] } {
  return { id, kind, action: 'kept', reason: `because of ${id}`, copies: spots.map(copyAt) };
}

function report(findings: Report['findings'], cut?: { readonly at: Spot; readonly finding: string }): Report {
  const articles = [...files.keys()].map((path) => ({
    path,
    cuts: cut !== undefined && cut.at.path === path ? [{ span: cut.at, finding: cut.finding }] : [],
  }));
  return { articles, findings };
}

function without(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...files].map(([path, whole]) => [path, path === 'b.txt' ? whole.replace(text, '') : whole]),
  );
}

describe('the scorer', () => {
  test('counts nothing found and nothing lost of an empty report', () => {
    const { verdicts, cuts, lost } = score(feed, { report: report([]), cleaned: files });
    expect(verdicts.map(({ found, cut, updated }) => [found, cut, updated])).toEqual(
      [1, 2, 3].map(() => [false, false, false]),
    );
    expect([cuts.cuts, cuts.wrongBytes, lost.lost]).toEqual([0, 0, 0]);
    expect(lost.words).toBe(11 + 12 + 13 + 13);
  });

  test('a copy that is cut is found, and loses nothing', () => {
    const at = spot('b.txt', one);
    const findings = [finding('f1', 'shared-paragraph', spot('a.txt', one), at)];
    const got = score(feed, { report: report(findings, { at, finding: 'f1' }), cleaned: without(one) });
    expect(got.verdicts[0]).toMatchObject({ found: true, linked: true, cut: true });
    expect(got.cuts).toMatchObject({ cuts: 1, cutBytes: one.length, wrongBytes: 0, ownParagraphsCut: 0 });
    expect(got.lost.lost).toBe(0);
  });

  test('a finding of half of a copy finds it, of less does not', () => {
    const at = spot('b.txt', one);
    const part = (share: number): Spot => ({ ...at, end: at.start + Math.ceil(one.length * share) });
    const isFound = (share: number): boolean | undefined =>
      score(feed, { report: report([finding('f', 'near-repeat', part(share))]), cleaned: files }).verdicts[0]
        ?.found;
    expect([isFound(0.55), isFound(0.4)]).toEqual([true, false]);
  });

  test('a hazard that is cut is a wrong cut, and its changed figure is lost', () => {
    const at = spot('b.txt', changed);
    const findings = [finding('f1', 'near-repeat', spot('a.txt', three), at)];
    const got = score(feed, { report: report(findings, { at, finding: 'f1' }), cleaned: without(changed) });
    expect(got.verdicts[1]).toMatchObject({ touched: true, updated: false });
    expect(got.cuts).toMatchObject({ wrongBytes: changed.replaceAll(' ', '').length, ownParagraphsCut: 1 });
    expect(got.cuts.wrong[0]?.finding.reason).toBe('because of f1');
    expect(got.lost.texts.map(({ lost }) => lost)).toEqual([['41']]);
  });

  test('a hazard counts as updated only when one update holds both sides', () => {
    const both = [finding('f1', 'updated-paragraph', spot('a.txt', three), spot('b.txt', changed))];
    const single = [finding('f1', 'updated-paragraph', spot('b.txt', changed))];
    const other = [finding('f1', 'near-repeat', spot('a.txt', three), spot('b.txt', changed))];
    const updated = [both, single, other].map(
      (findings) => score(feed, { report: report(findings), cleaned: files }).verdicts[1]?.updated,
    );
    expect(updated).toEqual([true, false, false]);
  });

  test('half-reused copy is found by its words, not by a finding that only names the paragraphs', () => {
    const words = [finding('f1', 'repeated-passage', spot('a.txt', reused), spot('b.txt', reused))];
    const whole = [finding('f1', 'repeated-passage', spot('a.txt', long), spot('b.txt', mixed))];
    const told = [{ ...whole[0], differences: [{}] } as Report['findings'][number]];
    const found = [words, whole, told].map(
      (findings) => score(feed, { report: report(findings), cleaned: files }).verdicts[2]?.found,
    );
    expect(found).toEqual([true, false, true]);
  });

  test('a text that gave way to another wording of it is no loss as long as that one stands', () => {
    const at = spot('b.txt', one);
    const findings = [finding('f1', 'near-repeat', spot('a.txt', one), at)];
    const own = [{ spot: at, text: changed, twin: three }];
    const lost = (twin: string): readonly number[] => {
      const cleaned = new Map([['a.txt', twin]]);
      const got = score({ ...feed, own }, { report: report(findings, { at, finding: 'f1' }), cleaned }).lost;
      return [got.lost, got.reworded];
    };
    expect(lost(three)).toEqual([0, 1]);
    expect(lost(three.slice(0, 40))[0]).toBeGreaterThan(0);
  });

  test('blanks around a cut paragraph are nobody’s words', () => {
    const at = spot('b.txt', one);
    const wide = { ...at, end: at.end + 1 };
    const findings = [finding('f1', 'shared-paragraph', spot('a.txt', one), at)];
    const got = score(feed, { report: report(findings, { at: wide, finding: 'f1' }), cleaned: without(one) });
    expect(got.cuts.wrongBytes).toBe(0);
  });
});
