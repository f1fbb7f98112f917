import { parentPort, workerData } from 'node:worker_threads';
import { readForAnother, type ThreadData } from '../sources/reading-thread.ts';

// Files are read in a thread of their own: what never comes to an end can be ended there.
if (parentPort) await readForAnother(parentPort, workerData as ThreadData);
