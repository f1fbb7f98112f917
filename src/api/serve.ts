import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Refusal } from '../core/refusal.ts';
import { type Address, LOOPBACK, type Loopback, loopbackAddress } from './address.ts';

export type Served = {
  readonly address: Address;
  /** Lets what is being answered finish, for two seconds at most, and then closes every connection. */
  close(): Promise<void>;
};

export type ServeOptions = {
  /** Made once the port is known, since the app checks under which address it is called. */
  readonly app: (address: Address) => { fetch(request: Request): Response | Promise<Response> };
  readonly port: number;
  readonly host?: string;
};

const GRACE_MS = 2000;

/** Listens on this computer only. When the port is taken, a free one is used. */
export async function serve({ app, port, host = '127.0.0.1' }: ServeOptions): Promise<Served> {
  const loopback = onlyLoopback(host);
  let fetch: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => fetch(request) });
  const listening = await listen(server, port, loopback);
  const address = loopbackAddress(listening, loopback);
  const made = app(address);
  fetch = (request) => made.fetch(request);
  return { address, close: () => close(server) };
}

function onlyLoopback(host: string): Loopback {
  const loopback = LOOPBACK.find((name) => name === host);
  if (loopback) return loopback;
  throw new Refusal(
    'input_invalid',
    `Mutuals listens on this computer only: use 127.0.0.1, localhost or ::1 instead of "${host}".`,
  );
}

async function listen(server: ServerType, port: number, host: Loopback): Promise<number> {
  try {
    return await listenOn(server, port, host);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return listenOn(server, 0, host);
  }
}

function listenOn(server: ServerType, port: number, host: Loopback): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(portOf(server.address()));
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('a server that listens has a port');
  return address.port;
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(late);
      if (error) reject(error);
      else resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
