import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../src/report/junit.ts';
import { expectInert, feedReport, hostileReport, storyReport } from './sample.ts';

const schema = readFileSync(join(import.meta.dirname, 'jenkins-junit.xsd'), 'utf8');

describe('junit', () => {
  it.each([
    ['a feed', feedReport],
    ['stories', storyReport],
    ['hostile copy', hostileReport],
  ])('is valid by the schema of Jenkins: %s', async (_, report) => {
    const xml = [...junit(report)].join('');
    expectInert(xml);
    const { valid, errors } = await validateXML({ xml: [{ fileName: 'r.xml', contents: xml }], schema });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  const xml = [...junit(feedReport)].join('');

  it('counts what it holds', () => {
    const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;
    const [, tests, failures, errors] =
      /<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(xml) ?? [];
    expect([tests, failures, errors].map(Number)).toEqual([
      count(/<testcase /g),
      count(/<failure /g),
      count(/<error /g),
    ]);
    const sum = (name: string): number =>
      [...xml.matchAll(new RegExp(`<testsuite [^>]* ${name}="(\\d+)"`, 'g'))].reduce(
        (all, [, n]) => all + Number(n),
        0,
      );
    expect([sum('tests'), sum('failures'), sum('errors'), sum('skipped')]).toEqual([5, 2, 1, 1]);
  });

  it('fails for each cut with its place, reason and words, and passes an article without', () => {
    expect(xml).toContain('message="Repeated block: cut lines 5-7, the same as lines 2-4"');
    expect(xml).toContain('The same facts in nearly the same words.\nWords: “some” → “other”.');
    expect(xml).toContain('<testcase classname="desk/regatta.txt" name="nothing to cut"/>');
    expect(xml).not.toContain('Updated paragraph');
  });
});
