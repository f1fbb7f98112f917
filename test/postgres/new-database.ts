import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Makes an empty database and gives the address at which its owner finds it. */
export async function newDatabase(ownerUrl: string): Promise<string> {
  const name = `own_${randomBytes(8).toString('hex')}`;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}
