/** 2^13 rows a block: growing is rare and little room stays unused. */
const blockBits = 13;
const blockRows = 2 ** blockBits;

/** A table of 32-bit numbers that grows at its end, in blocks, so that growing copies nothing. */
export class Rows {
  length = 0;
  readonly #width: number;
  readonly #blocks: Uint32Array[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  /** Adds a row of zeros; its number. */
  add(): number {
    if (this.length % blockRows === 0) this.#blocks.push(new Uint32Array(blockRows * this.#width));
    return this.length++;
  }

  /** Throws a RangeError when there is no such row. */
  get(row: number, column: number): number {
    return Number(this.#blockOf(row)[(row % blockRows) * this.#width + column]);
  }

  /** Throws a RangeError when there is no such row. */
  set(row: number, column: number, value: number): void {
    this.#blockOf(row)[(row % blockRows) * this.#width + column] = value;
  }

  #blockOf(row: number): Uint32Array {
    const block = this.#blocks[row >>> blockBits];
    if (block === undefined) throw new RangeError(`Row ${row} is not among the ${this.length} rows.`);
    return block;
  }
}
