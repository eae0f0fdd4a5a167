import { kinds } from '../core/finding.ts';
import type { Finding, FindingKind } from '../core/finding.ts';
import { forJson } from './escape.ts';

/** A finding that is known, as it stands in a baseline file. */
export interface KnownFinding {
  /** Of kind and text, without a number: it outlives moved lines and renamed folders. */
  readonly id: string;
  readonly kind: FindingKind;
  /** How many findings of this identity are known. */
  readonly count: number;
  /** The beginning of the text, for whoever reads the file; it decides nothing. */
  readonly text: string;
}

/** Known findings by their ids. */
export type Baseline = ReadonlyMap<string, KnownFinding>;

/** Characters of the text that an entry shows. */
const shownText = 80;

/** The identity of a finding's content: its id without the number that tells findings of one content apart. */
function identityOf({ id }: Finding): string {
  return id.replace(/-\d+$/, '');
}

function byId(a: KnownFinding, b: KnownFinding): number {
  return a.id < b.id ? -1 : 1;
}

/** The baseline that makes all of `findings` known. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const entries = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const id = identityOf(finding);
    const count = (entries.get(id)?.count ?? 0) + 1;
    entries.set(id, { id, kind: finding.kind, count, text: beginning(finding) });
  }
  return entries;
}

function beginning({ copies }: Finding): string {
  const text = copies.find(({ part }) => part === 'keeper')?.text ?? copies[0]?.text ?? '';
  const points = Array.from(
    text
      .slice(0, shownText * 8)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return points.length > shownText ? `${points.slice(0, shownText - 1).join('')}…` : points.join('');
}

/**
 * The file: one entry a line, sorted by identity, so that changes of it can be read, and merged line by line. The same
 * findings give the same bytes.
 */
export function writeBaseline(baseline: Baseline): string {
  const lines = [...baseline.values()].toSorted(byId).map(knownJson);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `{"baselineVersion":"1.0",\n"findings":${list}}\n`;
}

/** An entry as JSON, on one line. */
export function knownJson({ id, kind, count, text }: KnownFinding): string {
  return `{"id":${forJson(id)},"kind":${forJson(kind)},"count":${count},"text":${forJson(text)}}`;
}

/** Understands what `writeBaseline` wrote. Gives the reason, as the end of a sentence, for anything else. */
export function readBaseline(text: string): Baseline | string {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return /^(?:<{7}|={7}|>{7})/m.test(text) ? 'holds a merge conflict' : 'is no JSON';
  }
  if (!isRecord(content) || !('baselineVersion' in content)) return 'is no baseline of dedupe-wire';
  const { baselineVersion: version, findings } = content;
  if (typeof version !== 'string' || !/^1\.\d+$/.test(version))
    return 'is of a version that is not known here';
  if (!Array.isArray(findings)) return 'has no list of findings';
  const entries = new Map<string, KnownFinding>();
  for (const [index, item] of findings.entries()) {
    const entry = readEntry(item);
    if (entry === undefined) return `has an entry that is not understood, number ${index + 1}`;
    // A merge can bring in an entry twice. The greater count lets both sides pass.
    const count = Math.max(entry.count, entries.get(entry.id)?.count ?? 0);
    entries.set(entry.id, { ...entry, count });
  }
  return entries;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readEntry(item: unknown): KnownFinding | undefined {
  if (!isRecord(item)) return undefined;
  const { id, kind, count, text } = item;
  if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id)) return undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined;
  return { id, kind: kind as FindingKind, count, text: typeof text === 'string' ? text : '' };
}

/** The ids among `findings` that are known: of each identity as many as the baseline counts. */
export function knownAmong(findings: readonly Finding[], baseline: Baseline): ReadonlySet<string> {
  const left = new Map(Array.from(baseline.values(), ({ id, count }) => [id, count]));
  const known = new Set<string>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    const rest = left.get(identity) ?? 0;
    if (rest === 0) continue;
    left.set(identity, rest - 1);
    known.add(finding.id);
  }
  return known;
}

/** Entries of which fewer are found than are known, with how many are missing; sorted by identity. */
export function staleAmong(findings: readonly Finding[], baseline: Baseline): readonly KnownFinding[] {
  const found = new Map<string, number>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    found.set(identity, (found.get(identity) ?? 0) + 1);
  }
  return [...baseline.values()]
    .map((entry) => ({ ...entry, count: entry.count - (found.get(entry.id) ?? 0) }))
    .filter(({ count }) => count > 0)
    .toSorted(byId);
}
