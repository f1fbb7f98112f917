import type { Day } from '../core/day.ts';
import { type Acquaintances, type Everybody, KIND_AXES, type WholePerson } from '../core/everybody.ts';
import { circleGraph } from '../core/network/circle/circle.ts';
import { halfTies } from '../core/network/circle/half-ties.ts';
import { pathNetwork } from '../core/network/paths/path-network.ts';
import type { Reader } from '../core/store.ts';
import { derivedState } from './derived-state.ts';
import { type LineRow, lineRows, personLine } from './line-rows.ts';
import { numbered } from './numbered.ts';
import { attentionOf, bondOf } from './rows.ts';
import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';
import { circleOfBook } from './whole-reader.ts';

/** What was read of the whole, and of which version of the book. */
export type KeptNetwork = {
  version?: number;
  everybody?: Promise<Everybody>;
  acquaintances?: Promise<Acquaintances | undefined>;
};

type WholeReads = Pick<Reader, 'everybody' | 'acquaintances'>;

/** Everybody at once. Read again only when the book has changed since; within a transaction always. */
export function everybodyReader(shelf: Shelf & { readonly kept?: KeptNetwork }): WholeReads {
  const current = async (): Promise<KeptNetwork> => {
    const kept = shelf.kept ?? {};
    const version = (await derivedState(shelf, 'version')) ?? 0;
    if (kept.version !== version) {
      kept.version = version;
      delete kept.everybody;
      delete kept.acquaintances;
    }
    return kept;
  };
  const reads = {
    async everybody() {
      const kept = await current();
      kept.everybody ??= forgetting(kept, 'everybody', everybody(shelf));
      return kept.everybody;
    },
    async acquaintances() {
      const kept = await current();
      kept.acquaintances ??= forgetting(
        kept,
        'acquaintances',
        reads.everybody().then((all) => acquaintances(shelf, all)),
      );
      return kept.acquaintances;
    },
  };
  return reads;
}

/** What could not be read is not kept. */
function forgetting<T>(
  kept: KeptNetwork,
  name: 'everybody' | 'acquaintances',
  reading: Promise<T>,
): Promise<T> {
  reading.catch(() => delete kept[name]);
  return reading;
}

type WholeRow = LineRow &
  Pick<
    Tables['person_card'],
    'folded_organisation' | 'kind_field' | 'kind_function' | 'kind_level' | 'kind_place'
  >;

async function everybody(shelf: Shelf): Promise<Everybody> {
  const { db, book } = shelf;
  const self = await me(shelf);
  const rows = await lineRows(shelf)
    .select(['folded_organisation', 'kind_field', 'kind_function', 'kind_level', 'kind_place'])
    .orderBy('person_card.person_id')
    .execute();
  const bonds = await db.selectFrom('bond').selectAll().where('book_id', '=', book).execute();
  const attentions = await db.selectFrom('attention').selectAll().where('book_id', '=', book).execute();
  const bondsOf = new Map(bonds.map((row) => [row.person_id, bondOf(row)]));
  const attentionsOf = new Map(attentions.map((row) => [row.person_id, attentionOf(row)]));
  const people = rows.map((row): WholePerson => {
    const [bond, attention] = [bondsOf.get(row.person_id), attentionsOf.get(row.person_id)];
    return {
      ...personLine(row, self),
      kinds: kindsOf(row),
      ...(row.folded_organisation && { firm: row.folded_organisation }),
      ...(bond && { bond }),
      ...(attention && { attention }),
    };
  });
  const numberOf = new Map(people.map(({ id }, number) => [id, number]));
  const asOf = ((await derivedState(shelf, 'ties_as_of')) ?? 0) as Day;
  return { people, me: self === undefined ? undefined : numberOf.get(self), numberOf, asOf };
}

function kindsOf(row: WholeRow): WholePerson['kinds'] {
  return Object.fromEntries(
    KIND_AXES.flatMap((axis) => {
      const kind = row[`kind_${axis}`];
      return kind === null ? [] : [[axis, kind]];
    }),
  );
}

async function acquaintances(
  shelf: Shelf,
  { people, me: self, asOf }: Everybody,
): Promise<Acquaintances | undefined> {
  if (self === undefined) return undefined;
  const firstDayOf = (person: number): Day | undefined => people[person]?.firstDay;
  const circle = await circleOfBook(shelf, await numbered(shelf), { today: asOf, firstDayOf });
  const mine = halfTies(
    people.flatMap(({ acquaintance: weight }, other) =>
      other !== self && weight > 0 ? [{ one: self, other, weight }] : [],
    ),
  );
  return { circle, paths: pathNetwork(circleGraph(circle, mine, asOf), self) };
}
