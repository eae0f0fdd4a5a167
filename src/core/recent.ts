/**
 * A function of a text that remembers what it gave for the last texts it was asked about, `most` of them at the most and
 * half as many at the least: for work that is wanted several times in a row and costs more than the memory. The function
 * must be pure.
 */
export function rememberingRecent<Made>(make: (text: string) => Made, most: number): (text: string) => Made {
  // Two generations: forgetting the older one whole costs nothing, forgetting one text at a time as much as a look-up.
  let [recent, older] = [new Map<string, Made>(), new Map<string, Made>()];
  return (text) => {
    if (recent.has(text)) return recent.get(text) as Made;
    const made = older.has(text) ? (older.get(text) as Made) : make(text);
    if (recent.size >= most / 2) [recent, older] = [new Map<string, Made>(), recent];
    recent.set(text, made);
    return made;
  };
}
