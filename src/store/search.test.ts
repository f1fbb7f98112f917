/** Fifty questions, and whom they find: the same people in the same order on every engine. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { preparedDatabase, withoutPostgres } from '../../test/postgres/prepared.ts';
import type { Card } from '../core/card.ts';
import type { Day } from '../core/day.ts';
import type { Store } from '../core/store.ts';
import { openStore } from './open-store.ts';

const PEOPLE: readonly Card[] = [
  { name: 'Jürgen Müller', organisation: 'Straßenbau Köln' },
  { name: 'José Álvarez', organisation: 'Peña & Núñez' },
  { name: 'Łukasz Żak' },
  { name: '王小明' },
  { name: 'Søren Ægir' },
  { name: 'Grace Hopper', title: 'Rear Admiral' },
  { name: 'Ada Lovelace', organisation: 'Analytical Engines', note: 'plays chess' },
  { name: 'Anna Karlsson' },
  { name: 'Anna Karlssen' },
  { name: 'Ann Carlson' },
  { name: 'Жанна Петрова' },
  { name: 'Ελένη Παπαδοπούλου' },
  { name: "Siobhán O'Connor" },
  { name: 'Jean-Luc Dupont' },
  { name: 'Dr. Nguyễn Thị Hoa' },
  { name: 'Zoë Brontë', emails: ['zoe.b@north-wind.example'] },
  { name: 'İpek Çelik', organisation: 'Işık Yayınları' },
  { name: 'محمد علي' },
  { name: 'Bob' },
  { name: 'bob' },
];

const QUESTIONS: readonly (readonly [question: string, finds: readonly string[]])[] = [
  ['muller', ['Jürgen Müller']],
  ['mueller', ['Jürgen Müller']],
  ['MÜLLER', ['Jürgen Müller']],
  ['mul', ['Jürgen Müller']],
  ['jurgen m', ['Jürgen Müller']],
  ['strassenbau', ['Jürgen Müller']],
  ['koln', ['Jürgen Müller']],
  ['muler', ['Jürgen Müller']],
  ['mullre', ['Jürgen Müller']],
  ['jose', ['José Álvarez']],
  ['alvarez', ['José Álvarez']],
  ['alvares', ['José Álvarez']],
  ['nunez', ['José Álvarez']],
  ['pena', ['José Álvarez']],
  ['lukasz', ['Łukasz Żak']],
  ['zak luk', ['Łukasz Żak']],
  ['王', ['王小明']],
  ['小明', ['王小明']],
  ['soren', ['Søren Ægir']],
  ['aegir', ['Søren Ægir']],
  ['ægir', ['Søren Ægir']],
  ['hopper', ['Grace Hopper']],
  ['hoper', ['Grace Hopper']],
  ['admiral', ['Grace Hopper']],
  ['rear grace', ['Grace Hopper']],
  ['lovelase', ['Ada Lovelace']],
  ['loveace', ['Ada Lovelace']],
  ['lvoelace', ['Ada Lovelace']],
  ['lovelacee', ['Ada Lovelace']],
  ['analytical', ['Ada Lovelace']],
  ['engins', ['Ada Lovelace']],
  ['chess', ['Ada Lovelace']],
  ['ada love', ['Ada Lovelace']],
  ['karlsson', ['Anna Karlsson', 'Anna Karlssen']],
  ['anna', ['Anna Karlsson', 'Anna Karlssen']],
  ['ann', ['Ann Carlson', 'Anna Karlsson', 'Anna Karlssen']],
  ['петрова', ['Жанна Петрова']],
  ['жанна', ['Жанна Петрова']],
  ['ελενη', ['Ελένη Παπαδοπούλου']],
  ['παπαδ', ['Ελένη Παπαδοπούλου']],
  ['siobhan', ["Siobhán O'Connor"]],
  ['connor', ["Siobhán O'Connor"]],
  ['jean luc', ['Jean-Luc Dupont']],
  ['dupond', ['Jean-Luc Dupont']],
  ['nguyen', ['Dr. Nguyễn Thị Hoa']],
  ['zoe', ['Zoë Brontë']],
  ['north wind', ['Zoë Brontë']],
  ['celik', ['İpek Çelik']],
  ['محمد', ['محمد علي']],
  ['bob', ['Bob', 'bob']],
  ['xyzzy', []],
  ['...', []],
];

const PLACES: Readonly<Record<string, () => Promise<{ database: string; book: string }>>> = {
  sqlite: async () => ({ database: join(mkdtempSync(join(tmpdir(), 'mutuals-')), 'own.db'), book: 'own' }),
  ...(!withoutPostgres && {
    postgres: async () => ({ database: (await preparedDatabase()).app, book: randomUUID() }),
  }),
};

/** The same ids on every engine, so that people who are equally good finds stand in the same order. */
async function filled(place: { database: string; book: string }): Promise<Store> {
  let moment = Date.UTC(2026, 4, 1, 12);
  const now = (): Date => {
    moment += 1;
    return new Date(moment);
  };
  const store = await openStore({ ...place, create: true, now, random: () => 0.5 });
  await store.act({ verb: 'test', by: 'hand', line: 'Filled' }, async (writer) => {
    for (const [at, card] of PEOPLE.entries()) {
      const found = {
        source: 'vcard',
        key: String(at),
        kind: 'person',
        card,
        identities: [],
        original: '',
      } as const;
      const [record] = await writer.addRecords([found], now());
      if (record) await writer.place(record.id, await writer.addPerson());
    }
  });
  return store;
}

const found: Record<string, Record<string, readonly string[]>> = {};

for (const [engine, place] of Object.entries(PLACES)) {
  describe(engine, () => {
    let store: Store;
    beforeAll(async () => {
      store = await filled(await place());
      return () => store.close();
    });

    test.each(QUESTIONS)('"%s" finds %j', async (search, finds) => {
      const query = { order: 'strength', today: 20_000 as Day, limit: 50 } as const;
      const names = (await store.people({ ...query, search })).items.map(({ name }) => name);
      found[engine] = { ...found[engine], [search]: names };
      expect(names).toEqual(expect.arrayContaining([...finds]));
      if (finds.length === 0) expect(names).toEqual([]);
    });
  });
}

test.skipIf(withoutPostgres)('both engines find the same people in the same order', () => {
  expect(Object.keys(found['postgres'] ?? {})).toHaveLength(QUESTIONS.length);
  expect(found['postgres']).toEqual(found['sqlite']);
});
