import type { Connection, Row } from '../engine.ts';
import type { Send } from './kysely-over.ts';

/** Rows fetched at once: a record can hold a whole letter. */
const PAGE = 1_000;

/** A cursor is planned once, so that reading a whole table in order costs one walk or one sort, statistics or not. */
export function pagesThrough(send: Send): Connection['pages'] {
  let walks = 0;
  return async function* pages({ sql, parameters }) {
    walks += 1; // one walk may go on within another
    const cursor = `pages_${walks}`;
    await send(`declare ${cursor} no scroll cursor for ${sql}`, parameters);
    try {
      for (;;) {
        const { rows } = await send(`fetch ${PAGE} from ${cursor}`, []);
        if (rows.length > 0) yield rows as Row[];
        if (rows.length < PAGE) return;
      }
    } finally {
      await send(`close ${cursor}`, []).catch(() => undefined); // a broken transaction has closed it
    }
  };
}
