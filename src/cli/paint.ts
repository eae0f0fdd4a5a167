import { noPaint, type Paint } from '../report/text-style.ts';
import type { ColorLevel } from './terminal.ts';

/** The colours for a level. chalk is loaded only when there is something to colour. */
export async function paintFor(level: ColorLevel): Promise<Paint> {
  if (level === 0) return noPaint;
  const { Chalk } = await import('chalk');
  const { dim, bold, red, green, yellow, cyan } = new Chalk({ level });
  return { dim, bold, red, green, yellow, cyan };
}
