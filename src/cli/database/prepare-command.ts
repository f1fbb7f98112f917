import { z } from 'zod';
import { JSON_SCHEMA_VERSION } from '../command/answer.ts';
import type { GlobalFlags } from '../command/global-flags.ts';
import type { Leaf } from '../command/leaf.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { cleanJson, cleanText } from '../text/clean.ts';
import type { World } from '../world.ts';
import { appAddress } from './app-address.ts';
import { type PreparedPlace, preparedText } from './prepared-text.ts';

const input = z.object({
  owner: z
    .string()
    .min(1)
    .describe('postgres://OWNER:PASSWORD@HOST/DATABASE, of a user who may make schemas and users'),
  role: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/, 'expected small letters, digits and underscores')
    .default('mutuals_app')
    .describe('the plain user that Mutuals signs in as; made when it is not there'),
});
type Input = z.output<typeof input>;

export const prepareLeaf: Leaf = {
  name: 'database prepare',
  says: 'Makes a PostgreSQL database ready for Mutuals, or brings it up to date: the tables, the wall around each book, and a plain user that cannot look over it. Done once by the owner of the database; running it again changes nothing.',
  command: {
    words: 'database prepare',
    positional: ['owner'],
    examples: [
      'mutuals database prepare postgres://postgres:PASSWORD@localhost/mutuals',
      'mutuals database prepare postgres://postgres@db.example.org/mutuals --role network_app',
    ],
  },
  input,
  writes: true,
  run: (values, flags, world) => runPrepare(input.parse(values), flags, world),
};

async function runPrepare(
  { owner, role }: Input,
  flags: GlobalFlags,
  { terminal, now }: World,
): Promise<ExitCode> {
  const { preparePostgres } = await import('../../store/postgres/prepare-postgres.ts');
  const { postgresAddress } = await import('../../store/postgres/address.ts');
  const { password, ...prepared } = await preparePostgres({ owner, role, now });
  const place: PreparedPlace = {
    place: postgresAddress(owner).shown,
    role,
    ...prepared,
    ...(password !== undefined && { address: appAddress(owner, role, password) }),
  };
  terminal.out(flags.json ? `${json(place)}\n` : `${cleanText(preparedText(place))}\n`);
  return EXIT.ok;
}

function json(place: PreparedPlace): string {
  return cleanJson({ schemaVersion: JSON_SCHEMA_VERSION, ...place });
}
