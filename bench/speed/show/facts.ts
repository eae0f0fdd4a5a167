import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { isInMemory } from '../keep/home.ts';
import { peers } from '../peers/list.ts';

/** A hash of the built command, to tell figures of one build from those of another. */
export function buildHash(root: string): string {
  const dist = join(root, 'dist', 'cli');
  const hash = createHash('sha256');
  for (const name of readdirSync(dist).toSorted()) {
    if (/\.(?:cjs|wasm)$/u.test(name)) hash.update(name).update(readFileSync(join(dist, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The machine and the versions that figures belong to, a sentence each. */
export function facts(root: string, home: string, build: string, seed: number): string[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const installed = peers.flatMap((peer) => {
    const found = peer.version();
    return found === undefined ? [] : [`${peer.name} (${found}), which ${peer.job}`];
  });
  return [
    `dedupe-wire ${version}, build ${build}; feed of seed ${seed}`,
    `${processor}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; ${platform()} ${release()} ${arch()}`,
    `files on ${fileSystem(home)}${isInMemory(home) ? ': in memory, so ratios to cp -r mean little' : ''}`,
    `Node ${process.version}; ${firstLineOf('cp', ['--version'])}`,
    ...installed,
  ];
}

function fileSystem(folder: string): string {
  const type = firstLineOf('stat', ['--file-system', '--format=%T', folder]);
  return type === 'ext2/ext3' ? 'ext4, or ext2 or ext3' : type;
}

function firstLineOf(file: string, args: readonly string[]): string {
  const { stdout } = spawnSync(file, args, { encoding: 'utf8' });
  return stdout?.split('\n')[0] || `${file} of an unknown version`;
}
