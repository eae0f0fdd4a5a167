/** `1 article`, `12,345 articles`; the plural is formed with an s unless it is given. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}

/** `12,345`: by hand, since a locale must not change a report. */
export function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A share from 0 to 1 as a whole percentage, rounded down: nothing but 1 is shown as 100%. */
export function percent(share: number): string {
  // 0.57 * 100 is a little less than 57.
  return share === 1 ? '100%' : `${Math.min(Math.floor(share * 100 + 1e-9), 99)}%`;
}
