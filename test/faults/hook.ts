import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/**
 * Compiles the injector into a module that `node --import` takes, and gives its address. What it is to do stands in the
 * variable FAULT as JSON, where calls are to be logged in FAULT_LOG.
 */
export function makeHook(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const source = readFileSync(join(import.meta.dirname, 'injector.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const start = [
    '',
    'const watched = arm(JSON.parse(process.env.FAULT));',
    "process.once('exit', () => { const log = process.env.FAULT_LOG; disarm(); if (log) fs.writeFileSync(log, JSON.stringify(watched.calls)); });",
    '',
  ];
  const path = join(folder, 'injector.mjs');
  writeFileSync(path, outputText + start.join('\n'));
  return pathToFileURL(path).href;
}
