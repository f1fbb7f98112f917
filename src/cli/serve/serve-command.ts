import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { JSON_SCHEMA_VERSION } from '../command/answer.ts';
import type { GlobalFlags } from '../command/global-flags.ts';
import type { Leaf } from '../command/leaf.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';
import { type RunningServer, startServer } from './start-server.ts';

const USUAL_PORT = 4747;

const input = z.object({
  port: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(USUAL_PORT)
    .describe('where it listens, on this computer only'),
  openSample: z.boolean().default(false).describe('begin with the sample network'),
  writeToken: z
    .string()
    .min(1)
    .optional()
    .describe('write the address with its token into this file, for scripts'),
});
type Input = z.output<typeof input>;

export const serveLeaf: Leaf = {
  name: 'serve',
  says: 'Opens Mutuals in the browser: prints the address to open, and stops with Ctrl-C.',
  command: {
    words: 'serve',
    examples: ['mutuals serve', 'mutuals serve --port 5000', 'mutuals serve --open-sample'],
  },
  input,
  writes: true,
  run: (values, flags, world) => runServer(input.parse(values), flags, world),
};

async function runServer(wanted: Input, flags: GlobalFlags, world: World): Promise<ExitCode> {
  const stopped = world.interrupts.pressed();
  const server = await startServer(
    { port: wanted.port, wantsSample: wanted.openSample || flags.sample },
    flags,
    world,
  );
  try {
    if (wanted.writeToken !== undefined) writePrivately(wanted.writeToken, `${server.launchAddress}\n`);
    world.terminal.out(flags.json ? announcementJson(server) : announcement(server));
    await stopped;
    if (!flags.quiet) world.terminal.err('\nStopped. Everything is written.\n');
    return EXIT.ok;
  } finally {
    await server.close();
  }
}

function announcement({ launchAddress, data }: RunningServer): string {
  const shown = data.isSample
    ? 'The sample network is open; the web app changes over to your own data.'
    : `Your own data is open: ${data.place}`;
  return `${launchAddress}\n${shown}\nThe address signs in one browser, once. Ctrl-C stops.\n`;
}

function announcementJson({ launchAddress, data }: RunningServer): string {
  return `${JSON.stringify({ schemaVersion: JSON_SCHEMA_VERSION, address: launchAddress, ...data })}\n`;
}

function writePrivately(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600 });
  } catch (error) {
    throw new Refusal(
      'input_invalid',
      `${path} cannot be written. Name another file after --write-token.`,
      [],
      error,
    );
  }
}
