import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import type { Network } from './network.ts';

export type ServedNetwork = {
  /** Asks as a script does, over one connection that is kept alive, and returns the whole answer as text. */
  ask(path: string): Promise<string>;
  nextDay(): void;
  close(): Promise<void>;
};

const TOKEN = 'bench-token';

/** The real server in a process of its own. */
export async function servedNetwork(
  { programs }: Bench,
  { folder, database }: Network,
): Promise<ServedNetwork> {
  const child = fork(join(programs, 'serve-network.js'), [folder, TOKEN, database], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [origin] = await Promise.race([once(child, 'message'), endedEarly(once(child, 'exit'))]);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: (path) => asked(new URL(path, String(origin)), agent),
    nextDay: () => void child.send('next day'),
    async close() {
      agent.destroy();
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function endedEarly(exit: Promise<unknown[]>): Promise<never> {
  throw new Error(`the server ended before it listened: ${await exit}`);
}

function asked(url: URL, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const asking = request(url, { agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`${url.pathname} answered ${answer.statusCode}: ${text}`));
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
