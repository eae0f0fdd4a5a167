import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { edited } from '../copy/edits.ts';
import { writerOf, type Writer } from '../copy/paragraphs.ts';
import { randomFrom } from '../../quality/random.ts';
import { standingTexts } from './plan.ts';

/** Long paragraphs of about 670 bytes: a gigabyte holds one and a half million. */
const sentences = [4, 5, 5, 6];
const chunkLength = 1 << 22;

/** One file that holds the copy of a whole archive, a paragraph a line. */
export interface BigFile {
  readonly path: string;
  readonly bytes: number;
}

/** A single file of at least so many bytes, used again when an earlier run left the same one. */
export function makeBigFile(home: string, seed: number, bytes: number): BigFile {
  const path = join(home, `big-${bytes}.txt`);
  const writer = writerOf(seed, sentences);
  const opening = createHash('sha256');
  for (let at = 0; at < 100; at += 1) opening.update(lineOf(seed, at, writer));
  const note = `${opening.digest('hex')}\n`;
  if (isNoted(path, note) && statSync(path).size >= bytes) return { path, bytes: statSync(path).size };
  rmSync(`${path}.note`, { force: true });
  const unfinished = `${path}.unfinished`;
  writeLines(unfinished, seed, bytes, writer);
  renameSync(unfinished, path);
  writeFileSync(`${path}.note`, note);
  return { path, bytes: statSync(path).size };
}

function isNoted(path: string, note: string): boolean {
  return existsSync(path) && existsSync(`${path}.note`) && readFileSync(`${path}.note`, 'utf8') === note;
}

function writeLines(path: string, seed: number, bytes: number, writer: Writer): void {
  const file = openSync(path, 'w');
  let written = 0;
  let chunk = '';
  for (let at = 0; written < bytes; at += 1) {
    chunk += `${lineOf(seed, at, writer)}\n`;
    // Bytes are counted only here; a chunk is short beside a file worth measuring.
    if (chunk.length < Math.min(chunkLength, bytes - written)) continue;
    written += writeSync(file, chunk);
    chunk = '';
  }
  closeSync(file);
}

/** Paragraph `at`: one in ten is a copy of an earlier one, one in twenty-five an edited copy, one in fifty standing text. */
function lineOf(seed: number, at: number, writer: Writer): string {
  const random = randomFrom(seed, `line ${at}`);
  const kind = random.int(100);
  if (kind < 2) return writer.standing(random.int(standingTexts));
  if (at < 100 || kind >= 16) return writer.own(at, 0);
  // What stands there may itself be a copy; then the two are unrelated, and new copy is as good.
  const earlier = writer.own(random.int(at), 0);
  return kind < 12 ? earlier : edited(earlier, random);
}
