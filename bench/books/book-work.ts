import { dayOf } from '../../src/core/day.ts';
import type { PersonId } from '../../src/core/ids.ts';
import { PEOPLE_ORDERS } from '../../src/core/person-line.ts';
import type { Store } from '../../src/core/store.ts';
import { historyUndo } from '../../src/verbs/history.ts';
import { logAdd } from '../../src/verbs/log.ts';
import { peopleAdd } from '../../src/verbs/people-add.ts';
import { todaySnooze } from '../../src/verbs/today-settle.ts';
import type { Deps } from '../../src/verbs/verb.ts';
import type { Chance } from '../made/chance.ts';
import { BENCH_NOW } from '../made/network-size.ts';

/** One user who looks around in a book and now and then writes something down. */
export type Visit = {
  readonly deps: Deps;
  readonly chance: Chance;
  /** People whom nobody takes away meanwhile. */
  readonly people: readonly PersonId[];
  readonly searches: readonly string[];
  /** Acts of this visit that nobody can have built upon. */
  readonly undoable: string[];
};

type Work = {
  readonly writes: boolean;
  /** Out of a hundred. */
  readonly share: number;
  readonly run: (visit: Visit) => Promise<unknown>;
};

const TODAY = dayOf(BENCH_NOW);
const PAGE = 25;
const ENTRIES = 20;
const SUGGESTIONS = 7;

const WORKS: readonly Work[] = [
  { writes: false, share: 40, run: openPerson },
  { writes: false, share: 18, run: listPeople },
  { writes: false, share: 14, run: searchPeople },
  { writes: false, share: 8, run: ({ deps }) => deps.store.mostUrgent(TODAY, SUGGESTIONS) },
  { writes: true, share: 10, run: noteSomething },
  { writes: true, share: 4, run: addPerson },
  { writes: true, share: 4, run: snooze },
  { writes: true, share: 2, run: takeBack },
];

/** What this user does next. */
export function nextWork(chance: Chance): Work {
  let place = chance.next() * 100;
  const found = WORKS.find(({ share }) => {
    place -= share;
    return place < 0;
  });
  if (!found) throw new Error('the shares of the work do not add up to a hundred');
  return found;
}

async function openPerson({ deps: { store }, chance, people }: Visit): Promise<void> {
  const person = chance.pick(people);
  await store.person(person);
  await store.recordsOf(person);
  await store.timeline(person, { limit: ENTRIES });
}

function listPeople({ deps: { store }, chance }: Visit): ReturnType<Store['people']> {
  return store.people({ order: chance.pick(PEOPLE_ORDERS), today: TODAY, limit: PAGE });
}

function searchPeople({ deps: { store }, chance, searches }: Visit): ReturnType<Store['people']> {
  return store.people({ search: chance.pick(searches), order: 'strength', today: TODAY, limit: PAGE });
}

function noteSomething({ deps, chance, people }: Visit): Promise<unknown> {
  return logAdd.run({ line: 'coffee, spoke about the harvest', with: [chance.pick(people)] }, deps);
}

async function addPerson({ deps, chance, undoable }: Visit): Promise<void> {
  const { act } = await peopleAdd.run({ name: `Newcomer ${chance.below(1e9)}` }, deps);
  if (act) undoable.push(act.id);
}

function snooze({ deps, chance, people }: Visit): Promise<unknown> {
  return todaySnooze.run({ person: chance.pick(people), until: 'in 2 weeks' }, deps);
}

/** Without anything to take back, something is written first. */
async function takeBack(visit: Visit): Promise<void> {
  if (visit.undoable.length === 0) await addPerson(visit);
  const act = visit.undoable.pop();
  if (act !== undefined) await historyUndo.run({ act }, visit.deps);
}
