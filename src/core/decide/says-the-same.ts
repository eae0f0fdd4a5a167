import { sameAttribution } from './attribution.ts';
import { withoutEndMark } from './end-mark.ts';
import { plain, saidIn } from './essence.ts';

/** What a text says; and what it says without an end mark behind its last sentence. */
function readings(text: string): string[] {
  const whole = plain(text);
  const ended = withoutEndMark(whole);
  return ended === undefined ? [saidIn(whole)] : [saidIn(whole), saidIn(ended)];
}

/** Whether two texts say the same, but for an end mark behind the last sentence, or name the same source. */
export function saysTheSame(copy: string, keeper: string): boolean {
  if (copy === keeper) return true;
  const kept = readings(keeper);
  if (readings(copy).some((reading) => reading !== '' && kept.includes(reading))) return true;
  return plain(copy).trim() === plain(keeper).trim() || sameAttribution(copy, keeper);
}
