/** Changes files at random and reads them as the import would: `npm run --silent fuzz -- --help`. */
import { runBundled } from './run-bundled.mjs';

process.exitCode = await runBundled(
  ['bench/fuzz/main.ts', 'bench/fuzz/fuzz-thread.ts'],
  process.argv.slice(2),
);
