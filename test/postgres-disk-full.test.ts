/** A disk that is really full, where we may mount one; test/postgres-refusals.test.ts tries everywhere what a server says then. */
import { escapeLiteral } from 'pg';
import { expect, test } from 'vitest';
import { mutuals, type Ran } from './command.ts';
import { addressBook } from './postgres/address-book.ts';
import { startPostgres } from './postgres/own-postgres.ts';
import { withoutPostgres } from './postgres/prepared.ts';
import { preparedOn } from './postgres/prepared-on.ts';
import { smallDisk } from './postgres/small-disk.ts';
import { connected } from './rows-of-book.ts';
import { newFolder } from './world.ts';

const CARDS = 4_000;
const isLong = process.env['MUTUALS_FAULTS'] === 'long';

test.runIf(isLong && !withoutPostgres)(
  'an import onto a full disk is whole once there is room',
  async (context) => {
    const disk = smallDisk(16);
    if (!disk) return context.skip('only root may mount a disk');
    const server = await startPostgres({ durable: true });
    try {
      const { app } = await preparedOn(server.ownerUrl, 'app', (ownerUrl) =>
        databaseOn(disk.folder, ownerUrl),
      );
      const file = addressBook(CARDS);
      const run = (...words: readonly string[]): Promise<Ran> =>
        mutuals(newFolder(), words, { MUTUALS_DATABASE: app });
      expect(await run('import', file)).toEqual({
        code: 6,
        out: expect.any(String),
        err: 'The disk is full. Nothing was lost; make room and try again.\n',
      });
      expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({
        people: 0,
        records: 0,
        acts: 0,
      });
      disk.grow(400);
      expect(await run('import', file)).toMatchObject({ code: 0 });
      expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({ records: CARDS, acts: 1 });
    } finally {
      await server.stop();
      disk.remove();
    }
  },
);

async function databaseOn(folder: string, ownerUrl: string): Promise<string> {
  await connected(ownerUrl, async (client) => {
    await client.query(`create tablespace small location ${escapeLiteral(folder)}`);
    await client.query('create database own_small tablespace small');
  });
  const url = new URL(ownerUrl);
  url.pathname = '/own_small';
  return url.href;
}
