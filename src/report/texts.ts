/**
 * The whole text of an article, as it was judged, byte-order mark left out; `undefined` when it cannot be had. A report
 * made from a stored result has no texts.
 */
export type TextOf = (path: string) => string | undefined;
