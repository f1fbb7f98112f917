import { connected } from '../rows-of-book.ts';

type State = 'idle' | 'idle in transaction' | 'active';

/** Ends the connections of Mutuals to a database that are in this state, as its administrator may; says how many. */
export async function terminate(owner: string, state: State): Promise<number> {
  return connected(owner, async (client) => {
    const { rows } = await client.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where application_name = 'mutuals' and datname = current_database() and state = $1 and pid <> pg_backend_pid()`,
      [state],
    );
    return rows.length;
  });
}
