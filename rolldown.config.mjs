import { defineConfig } from 'rolldown';

/**
 * The command in a few files: Node spends longer on finding two hundred modules than the command does on an article.
 * What a run may not need stays in files of its own. CommonJS starts faster than modules do.
 */
export default defineConfig({
  input: { main: 'src/cli/main.ts', thread: 'src/cli/thread.ts' },
  platform: 'node',
  // jsonc-parser's other form asks for its parts in a way that no bundler follows.
  resolve: { mainFields: ['module', 'main'] },
  transform: { target: 'node20.19' },
  output: {
    dir: 'dist/cli',
    format: 'cjs',
    exports: 'named',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  },
});
