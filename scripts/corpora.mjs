/** Reads whole folders of real and broken files and tells what became of each: `npm run --silent corpora -- --help`. */
import { runBundled } from './run-bundled.mjs';

process.exitCode = await runBundled(
  ['bench/corpora/main.ts', 'bench/corpora/reading-thread.ts'],
  process.argv.slice(2),
);
