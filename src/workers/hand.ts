import { Worker } from 'node:worker_threads';
import type { Answer, Order } from './message.ts';

/** Orders that a thread has at the same time: the next one is there when it has done the last. */
const mostOrders = 2;

/** A thread, and what it has been asked to do. */
export class Hand {
  readonly #worker: Worker;
  readonly #orders = new Set<number>();
  #isGone = false;

  /**
   * `file`: what the thread runs; `data`: what it is given. `onNews` is told of each answer, and with `undefined` when
   * the thread has ended; what it had been asked to do is then among `orders`.
   */
  constructor(file: URL, data: unknown, onNews: (answer: Answer | undefined) => void) {
    this.#worker = new Worker(file, { workerData: data });
    // It must not keep the process alive when the run ends in another way than it should.
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => {
      this.#orders.delete(answer.chunk);
      onNews(answer);
    });
    this.#worker.on('error', () => undefined); // "exit" follows
    this.#worker.on('exit', () => {
      this.#isGone = true;
      onNews(undefined);
    });
  }

  get isFree(): boolean {
    return !this.#isGone && this.#orders.size < mostOrders;
  }

  /** Chunks asked for that a thread which has ended will not do; each is given once. */
  orphans(): number[] {
    if (!this.#isGone) return [];
    const orphans = [...this.#orders];
    this.#orders.clear();
    return orphans;
  }

  send(order: Order): void {
    this.#orders.add(order.chunk);
    this.#worker.postMessage(order);
  }

  /** Keeps the process waiting for the thread, or not. */
  hold(isHeld: boolean): void {
    if (isHeld) this.#worker.ref();
    else this.#worker.unref();
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }
}
