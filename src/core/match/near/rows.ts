/** 2^13 rows a block: growing is rare and little room stays unused. */
const blockBits = 13;
const blockRows = 2 ** blockBits;
/** The first block begins with so few rows and doubles: a table of one article costs a kilobyte or two. */
const fewestRows = 32;

/** A table of 32-bit numbers that grows at its end, in blocks: from the second on, growing copies nothing. */
export class Rows {
  length = 0;
  readonly #width: number;
  readonly #blocks: Uint32Array[] = [];
  /** Rows there are before the table has to grow. */
  #room = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** Adds a row of zeros; its number. */
  add(): number {
    if (this.length === this.#room) this.#grow();
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

  #grow(): void {
    const rows = Math.min(blockRows, Math.max(fewestRows, 2 * this.#room));
    const block = new Uint32Array(rows * this.#width);
    if (this.#room < blockRows) block.set(this.#blocks.pop() ?? []);
    this.#blocks.push(block);
    this.#room = (this.#blocks.length - 1) * blockRows + rows;
  }

  #blockOf(row: number): Uint32Array {
    const block = this.#blocks[row >>> blockBits];
    if (block === undefined || row >= this.length) {
      throw new RangeError(`Row ${row} is not among the ${this.length} rows.`);
    }
    return block;
  }
}
