/**
 * What `make` gives, made when it is first asked for: lists that take milliseconds to read and that most runs over a
 * few articles never look into. `make` must be pure.
 */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
