import { Client } from 'pg';
import { expect, test } from 'vitest';
import { preparedDatabase, withoutPostgres } from '../../../test/postgres/prepared.ts';
import { tablesOfBooks } from './walls.ts';

test.skipIf(withoutPostgres)(
  'in every table the planner takes the book for one that narrows nothing down',
  async () => {
    const client = new Client({ connectionString: (await preparedDatabase()).owner });
    await client.connect();
    try {
      const tables = await tablesOfBooks(client);
      const { rows: told } = await client.query(
        `select tablename::text as name from pg_stats where schemaname = 'mutuals' and attname = 'book_id'
       and n_distinct = 1 and most_common_vals is null order by 1`,
      );
      expect(told.map(({ name }) => name)).toEqual([...tables].sort());
      expect(tables.length).toBeGreaterThan(0);
      const { rows } = await client.query('select count(*)::int as rows from mutuals.person');
      expect(rows).toEqual([{ rows: 0 }]);
    } finally {
      await client.end();
    }
  },
);
