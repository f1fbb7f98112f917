import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { message, messageReader } from './messages.ts';

const TEXT_OID = 25;
const READY = message('Z', 'I');
const SIGNED_IN = message('R', int(4, 0));

/** Lets anybody in and says of itself that it is of this version, e.g. 130004; anything else it does not understand. */
export async function oldServer(versionNumber: number): Promise<{ url: string; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => open.delete(socket));
    const read = messageReader(true);
    socket.on('data', (bytes: Buffer) => {
      for (const { type, text } of read(bytes)) {
        if (type === '') socket.write(Buffer.concat([SIGNED_IN, READY]));
        if (type === 'Q' || type === 'P') socket.write(answerTo(text, versionNumber));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `postgres://app:hush-hush@127.0.0.1:${Object(server.address()).port}/mutuals`,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function answerTo(statement: string, versionNumber: number): Buffer {
  if (!statement.includes('server_version_num'))
    return Buffer.concat([message('E', 'SERROR\0C42601\0Mnot understood\0\0'), READY]);
  const version = `${Math.floor(versionNumber / 10_000)}.${versionNumber % 10_000}`;
  const columns = { number: String(versionNumber), version };
  const names = Object.keys(columns).map((name) => Buffer.concat([Buffer.from(`${name}\0`), columnOfText()]));
  const cells = Object.values(columns).flatMap((cell) => [int(4, cell.length), Buffer.from(cell)]);
  const count = int(2, names.length);
  return Buffer.concat([
    message('T', count, ...names),
    message('D', count, ...cells),
    message('C', 'SELECT 1\0'),
    READY,
  ]);
}

/** Of no table, of any length, sent as text. */
function columnOfText(): Buffer {
  return Buffer.concat([int(4, 0), int(2, 0), int(4, TEXT_OID), int(2, -1), int(4, -1), int(2, 0)]);
}

function int(bytes: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}
