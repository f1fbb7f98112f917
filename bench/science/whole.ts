import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { measuredWhole } from './whole/measured-whole.ts';

/**
 * What all models over a whole network cost, and how that grows: 1k, 10k, 50k and 200k people with twenty contact days
 * and twenty ties among others for each. Each size has a process of its own, whose peak memory is told, and in it a
 * worker thread that does everything, the making of the data included. Middle of five runs, least and first beside it.
 *
 *   npx esbuild bench/science/whole.ts --bundle --platform=node --format=esm --outfile=dist/bench-whole.js
 *   node dist/bench-whole.js [PEOPLE...]
 */
const SIZES = ['1000', '10000', '50000', '200000'];
const script = fileURLToPath(import.meta.url);

if (!isMainThread) for (const line of measuredWhole(workerData)) parentPort?.postMessage(line);
else if (process.argv[2] === 'one') measureInWorker(Number(process.argv[3]));
else for (const size of process.argv.length > 2 ? process.argv.slice(2) : SIZES) measureInProcess(size);

function measureInProcess(size: string): void {
  const { status } = spawnSync(process.execPath, [script, 'one', size], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the run of ${size} people ended with ${status}`);
}

function measureInWorker(size: number): void {
  const worker = new Worker(script, { workerData: size });
  worker.on('message', (line) => console.log(line));
  worker.on('error', (error) => {
    throw error;
  });
}
