import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSources } from '../../src/sources/file-sources.ts';
import { BENCH_NOW } from '../made/network-size.ts';
import { peakMegabytes } from '../measure/peak-memory.ts';

// Reads a file as an import does before it writes anything, and prints what that took.
const [file = ''] = process.argv.slice(2);
const sources = fileSources({
  scratchFolder: join(tmpdir(), `mutuals-bench-${process.pid}`),
  resolve: (ref) => ref,
  now: () => BENCH_NOW,
});
const start = performance.now();
const gathered = await sources.gather([file], { report() {}, stopIfAsked() {} });
const seconds = (performance.now() - start) / 1000;
const items = gathered.files.reduce((sum, one) => sum + one.items, 0);
await gathered.discard();
process.stdout.write(JSON.stringify({ items, seconds, peakMb: peakMegabytes() }));
