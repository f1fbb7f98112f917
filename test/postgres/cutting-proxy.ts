import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { type Message, messageReader } from './messages.ts';

export type Passing = Message & { readonly from: 'client' | 'server' };

/** A way between a client and a server that breaks where it is told to. */
export type CuttingProxy = {
  /** The same address by this way. */
  through(url: string): string;
  /** Breaks a connection instead of passing the next message on that fits; so many times. */
  cutAt(fits: (passing: Passing) => boolean, times?: number): void;
  /** How often it broke one. */
  readonly cuts: number;
  close(): Promise<void>;
};

export async function cuttingProxy(serverUrl: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(serverUrl);
  const open = new Set<Socket>();
  let fits: (passing: Passing) => boolean = () => false;
  let left = 0;
  let cuts = 0;
  const isCut = (passing: Passing): boolean => {
    if (left === 0 || !fits(passing)) return false;
    left -= 1;
    cuts += 1;
    return true;
  };
  const proxy = createServer((client) => {
    const server = connect({ host: hostname, port: Number(port) });
    const both = [client, server] as const;
    const end = (): void => both.forEach((socket) => void socket.destroy());
    for (const socket of both) {
      open.add(socket);
      socket.setNoDelay(); // many small messages go one by one
      socket.on('error', end).on('close', end);
      socket.once('close', () => open.delete(socket));
    }
    forward({ from: 'client', source: client, target: server, isCut, end });
    forward({ from: 'server', source: server, target: client, isCut, end });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    through(url) {
      const by = new URL(url);
      by.port = String(Object(proxy.address()).port);
      return by.href;
    },
    cutAt(which, times = 1) {
      fits = which;
      left = times;
    },
    get cuts() {
      return cuts;
    },
    async close() {
      for (const socket of open) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

type Way = {
  readonly from: Passing['from'];
  readonly source: Socket;
  readonly target: Socket;
  readonly isCut: (passing: Passing) => boolean;
  readonly end: () => void;
};

function forward({ from, source, target, isCut, end }: Way): void {
  const read = messageReader(from === 'client');
  source.on('data', (bytes: Buffer) => {
    for (const one of read(bytes)) {
      if (isCut({ ...one, from })) return end();
      target.write(one.bytes);
    }
  });
}
