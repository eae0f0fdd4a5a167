import { createInterface } from 'node:readline';

/** Questions to a person at the terminal. */
export interface Dialogue {
  /** The next line, or undefined when there is no more. */
  answer(): Promise<string | undefined>;
  end(): void;
}

/**
 * Reads lines from the terminal, which edits them itself: so Ctrl-C is a signal as anywhere, and no escape sequence is
 * taken for a letter. Lines that come before they are asked for wait.
 */
export function openDialogue(): Dialogue {
  const lines = createInterface({ input: process.stdin, terminal: false });
  const waiting: string[] = [];
  const state = { isOver: false, wake: (): void => undefined };
  lines.on('line', (line) => {
    waiting.push(line);
    state.wake();
  });
  lines.on('close', () => {
    state.isOver = true;
    state.wake();
  });
  return {
    async answer() {
      if (waiting.length === 0 && !state.isOver) {
        await new Promise<void>((resolve) => {
          state.wake = resolve;
        });
      }
      return waiting.shift();
    },
    end() {
      lines.close();
      process.stdin.destroy();
    },
  };
}
