import { setImmediate } from 'node:timers/promises';
import { dayOf } from '../../src/core/day.ts';
import type { Store } from '../../src/core/store.ts';
import { type Chance, seededChance } from '../made/chance.ts';
import { inventedPeople } from '../made/invented-people.ts';
import { BENCH_NOW, networkSize } from '../made/network-size.ts';
import { benchDeps } from '../measure/bench-deps.ts';
import { questions } from '../measure/questions.ts';
import { nextWork, type Visit } from './book-work.ts';

export type Busy = {
  readonly books: number;
  readonly peopleInBook: number;
  /** How many are at work at every moment, none of them resting between two answers. */
  readonly users: number;
  readonly seconds: number;
};

export type Worked = {
  /** Milliseconds of each. */
  readonly reads: number[];
  readonly writes: number[];
  readonly errors: string[];
  seconds: number;
};

/** A user stays for so long; then another one comes, to another book. */
const OPERATIONS_IN_VISIT = 40;
/** Every fourth user comes into the book of another one. */
const GUEST_EVERY = 4;
const KNOWN_PEOPLE = 100;

/** Users at once in many books, reading and writing until the time is over. */
export async function busyUsers(busy: Busy, open: (book: number) => Store): Promise<Worked> {
  const worked: Worked = { reads: [], writes: [], errors: [], seconds: 0 };
  const searches = questions(inventedPeople(networkSize(busy.peopleInBook)), seededChance(1));
  const inBook: number[] = [];
  const start = performance.now();
  const end = start + busy.seconds * 1000;
  await Promise.all(
    Array.from({ length: busy.users }, async (_, user) => {
      const chance = seededChance(user);
      while (performance.now() < end) {
        inBook[user] = bookOf(user, inBook, chance.below(busy.books));
        const visit = await visiting(open(inBook[user]), searches, chance);
        for (let done = 0; done < OPERATIONS_IN_VISIT && performance.now() < end; done += 1)
          await operate(visit, worked);
      }
    }),
  );
  worked.seconds = (performance.now() - start) / 1000;
  return worked;
}

function bookOf(user: number, inBook: readonly number[], chosen: number): number {
  return user % GUEST_EVERY === GUEST_EVERY - 1 ? (inBook[user - 1] ?? chosen) : chosen;
}

async function visiting(store: Store, searches: readonly string[], chance: Chance): Promise<Visit> {
  const query = { order: 'strength', today: dayOf(BENCH_NOW), limit: KNOWN_PEOPLE } as const;
  const people = (await store.people(query)).items.map(({ id }) => id);
  // Two notes with the same words are two only when they are of two moments.
  const now = (): Date => new Date(BENCH_NOW.getTime() + performance.now());
  return { deps: { ...benchDeps(store, ''), sources, now }, chance, people, searches, undoable: [] };
}

const sources: Visit['deps']['sources'] = {
  gather() {
    throw new Error('nobody imports here');
  },
};

async function operate(visit: Visit, { reads, writes, errors }: Worked): Promise<void> {
  const work = nextWork(visit.chance);
  const start = performance.now();
  // Where the driver never waits, nobody else would come to turn; waiting for one's own turn counts.
  await setImmediate();
  try {
    await work.run(visit);
    (work.writes ? writes : reads).push(performance.now() - start);
  } catch (error) {
    errors.push(String(error));
  }
}
