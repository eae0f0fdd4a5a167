import { readFileSync } from 'node:fs';

/** Seconds of processor time since the machine or the benchmark was started. */
export interface ProcessorTime {
  /** Of the whole machine, what a host took away from a virtual one included. */
  readonly machine: number;
  /** Of the benchmark and of every program it has started and seen end. */
  readonly ours: number;
}

/** Ticks in a second; Linux shows its counters in this unit on every processor. */
const ticks = 100;

/** The counters of the kernel; undefined where there is no /proc. */
export function processorTime(): ProcessorTime | undefined {
  try {
    return readCounters(readFileSync('/proc/stat', 'utf8'), readFileSync('/proc/self/stat', 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads /proc/stat and /proc/self/stat, which proc(5) describes. */
export function readCounters(machine: string, self: string): ProcessorTime {
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, softInterrupts = 0, stolen = 0] = (
    /^cpu +(.*)$/mu.exec(machine)?.[1] ?? ''
  )
    .split(' ')
    .map(Number);
  // The name of a program may hold blanks and brackets; the numbers begin behind the last bracket with field 3.
  const fields = self
    .slice(self.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ours = fields.slice(11, 15).reduce((sum, one) => sum + one, 0);
  const busy = user + nice + system + interrupts + softInterrupts + stolen;
  return { machine: busy / ticks, ours: ours / ticks };
}
