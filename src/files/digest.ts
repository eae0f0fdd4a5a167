import { hash } from 'node:crypto';

/** SHA-256 of a file's bytes, in base64: what "the same bytes" is judged on between two looks at a file. */
export function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}
