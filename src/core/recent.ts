/**
 * A function of a text that remembers what it gave for the last texts it was asked about, `most` of them at the most: for
 * work that is wanted several times in a row and costs more than the memory. The function must be pure.
 */
export function rememberingRecent<Made>(make: (text: string) => Made, most: number): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Made;
    // A map lists its keys in the order they came in.
    for (const oldest of known.keys()) {
      if (known.size < most) break;
      known.delete(oldest);
    }
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
