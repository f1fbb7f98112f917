import { parentPort } from 'node:worker_threads';
import { tried } from './tried.ts';

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await tried(bytes)));
parentPort?.postMessage('ready');
