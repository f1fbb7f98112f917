import type { Day } from '../core/day.ts';
import { inChunks } from '../core/in-chunks.ts';
import { FORETOLD } from '../core/network/calibration/foretold-models.ts';
import { type KeptPrediction, settle } from '../core/network/calibration/kept-prediction.ts';
import { isMutual } from '../core/network/tie-strength.ts';
import type { TieNumbers } from '../core/person-line.ts';
import type { ToldChance } from '../core/store.ts';
import type { Somebody } from '../core/whole-network.ts';
import type { Deriving } from './deriving.ts';
import type { Numbered } from './numbered.ts';
import type { Shelf } from './shelf.ts';

const AT_ONCE = 400;
const QUIET_HORIZON_DAYS = 90;
/** The chance of quiet stands beside everybody at all times; every four weeks it is written down. */
const QUIET_EVERY_DAYS = 28;

type PredictionRow = {
  readonly model: string;
  readonly record_id: string;
  readonly on_day: number;
  readonly chance: number;
  readonly horizon_days: number;
};

/** Writes down what is said today of ties that went both ways, each at most every four weeks. */
export async function foretellQuiet(
  deriving: Deriving,
  {
    people,
    those,
    numbers,
    me,
  }: {
    people: Numbered;
    those: readonly Somebody[];
    numbers: readonly TieNumbers[];
    me: string | undefined;
  },
): Promise<void> {
  const { today } = deriving;
  const chances = people.ids.flatMap((person, number) => {
    const [one, quiet] = [those[number], numbers[number]?.quiet];
    if (!one || quiet === undefined || person === me || !isMutual(one.days, today)) return [];
    return [{ model: 'quiet', person, on: today, chance: quiet, horizonDays: QUIET_HORIZON_DAYS }];
  });
  await keepChances(deriving, chances, QUIET_EVERY_DAYS);
}

/** Keeps those about whom this model has said nothing in the last days. */
export async function keepChances(
  { connection, book }: Pick<Deriving, 'connection' | 'book'>,
  chances: readonly (Omit<ToldChance, 'person'> & { readonly person: string })[],
  restDays: number,
): Promise<void> {
  const shelf = { db: connection.db, book };
  for (const chunk of inChunks(chances, AT_ONCE)) {
    const recordOf = await firstRecords(
      shelf,
      chunk.map(({ person }) => person),
    );
    const rows = chunk.flatMap(({ model, person, on, chance, horizonDays }) => {
      const record = recordOf.get(person);
      return record === undefined
        ? []
        : [{ model, record_id: record, on_day: on, chance, horizon_days: horizonDays }];
    });
    const known = await lastForetold(
      shelf,
      rows.map(({ record_id }) => record_id),
    );
    const fresh = rows.filter(({ model, record_id, on_day }) => {
      const last = known.get(`${model}\n${record_id}`);
      return last === undefined || last <= on_day - restDays;
    });
    const columns = ['book_id', 'model', 'record_id', 'on_day', 'chance', 'horizon_days'];
    await connection.insertAll(
      'prediction',
      columns,
      fresh.map((row) => ({ book_id: book, ...row })),
    );
  }
}

/** The first record of each person: a merge or a split leaves what was foretold with the record. */
async function firstRecords(
  { db, book }: Shelf,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('membership')
    .select(({ fn }) => ['person_id', fn.min('record_id').as('record_id')])
    .where('book_id', '=', book)
    .where('person_id', 'in', ['', ...people])
    .groupBy('person_id')
    .execute();
  return new Map(rows.map(({ person_id, record_id }) => [person_id, String(record_id)]));
}

/** By model and record, the day on which it was last foretold. */
async function lastForetold(
  { db, book }: Shelf,
  records: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('prediction')
    .select(({ fn }) => ['model', 'record_id', fn.max('on_day').as('on_day')])
    .where('book_id', '=', book)
    .where('record_id', 'in', ['', ...records])
    .groupBy(['model', 'record_id'])
    .execute();
  return new Map(rows.map(({ model, record_id, on_day }) => [`${model}\n${record_id}`, Number(on_day)]));
}

/** Holds what was foretold of contact against the contact that came. What is settled stays so. */
export async function settleForetold(
  deriving: Deriving,
  { numberOf }: Numbered,
  those: readonly Somebody[],
): Promise<void> {
  const { connection, book, today } = deriving;
  const open = await openPredictions({ db: connection.db, book });
  for (const { row, person } of open) {
    const foretold = FORETOLD[row.model];
    if (foretold === undefined) continue;
    const days = those[numberOf.get(person) ?? -1]?.days ?? [];
    // Of today not everything is known yet.
    const observed = { days: days.map(({ day }) => day), knownUntil: (today - 1) as Day };
    const { outcome } = settle(predictionOf(row), foretold, observed);
    if (outcome !== undefined) await settleRow(deriving, row, outcome);
  }
}

async function settleRow(
  { connection: { db }, book, today }: Deriving,
  row: PredictionRow,
  came: boolean,
): Promise<void> {
  await db
    .updateTable('prediction')
    .set({ came: came ? 1 : 0, settled_day: today })
    .where('book_id', '=', book)
    .where('model', '=', row.model)
    .where('record_id', '=', row.record_id)
    .where('on_day', '=', row.on_day)
    .execute();
}

/** Those without an outcome, with whoever the record belongs to now. */
async function openPredictions({ db, book }: Shelf) {
  const rows = await db
    .selectFrom('prediction')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.book_id', '=', 'prediction.book_id')
        .onRef('membership.record_id', '=', 'prediction.record_id'),
    )
    .select(['model', 'prediction.record_id', 'on_day', 'chance', 'horizon_days', 'person_id'])
    .where('prediction.book_id', '=', book)
    .where('settled_day', 'is', null)
    .execute();
  return rows.map(({ person_id, ...row }) => ({ row, person: person_id }));
}

function predictionOf({ model, on_day, chance, horizon_days }: PredictionRow): KeptPrediction {
  return { model, on: on_day as Day, chance, horizonDays: horizon_days };
}

export async function predictions({ db, book }: Shelf): Promise<readonly KeptPrediction[]> {
  const rows = await db
    .selectFrom('prediction')
    .select(['model', 'record_id', 'on_day', 'chance', 'horizon_days', 'came'])
    .where('book_id', '=', book)
    .orderBy('on_day')
    .orderBy('model')
    .orderBy('record_id')
    .execute();
  return rows.map((row) => ({
    ...predictionOf(row),
    ...(row.came !== null && { outcome: row.came === 1 }),
  }));
}
