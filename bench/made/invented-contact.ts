import type { FoundInteraction } from '../../src/core/interaction.ts';
import type { Source } from '../../src/core/source-record.ts';
import { acquaintances, rankDrawer } from './acquaintance.ts';
import { type Chance, seededChance } from './chance.ts';
import type { InventedPerson } from './invented-person.ts';
import { BENCH_FROM, BENCH_NOW, MY_ADDRESS, type NetworkSize } from './network-size.ts';
import { personRecords } from './person-records.ts';
import { inventedWords } from './words.ts';

/** Shares chosen by us after real mailboxes: mail for the most part, a third of it to several people. */
const ANSWERS = 0.55;
const GROUP = 0.3;
const LARGEST_GROUP = 9;
const MINE = 0.8;
const CHANNEL_SHARES = { meeting: 0.04, call: 0.02, message: 0.08 } as const;
const OPEN_THREADS = 400;
const SUBJECT_WORDS = 4;
/** A prime beyond the number of people: neighbours in rank are not neighbours in birth. */
const SCATTER = 104_729;

type Who = { readonly source: Source; readonly key: string };
type Thread = {
  readonly key: string;
  readonly about: string;
  readonly others: readonly Who[];
  readonly isMine: boolean;
};

/** Everything that happened, oldest first, one by one. */
export function* inventedContact(
  people: readonly InventedPerson[],
  size: NetworkSize,
): Generator<FoundInteraction> {
  const chance = seededChance(size.seed + 1);
  const draw = someoneAt(people, chance);
  const threads: Thread[] = [];
  for (let number = 0; number < size.interactions; number += 1) {
    const at = momentOf(number / size.interactions);
    const known = chance.isWithin(ANSWERS) ? threads[chance.below(threads.length)] : undefined;
    const thread = known ?? newThread(number, () => draw(at), chance);
    if (!known) threads[number < OPEN_THREADS ? threads.length : chance.below(OPEN_THREADS)] = thread;
    yield contact(number, at, { thread, isAnswer: known !== undefined, chance });
  }
}

/** More in later years, as in every mailbox. */
function momentOf(share: number): number {
  return BENCH_FROM.getTime() + Math.floor((BENCH_NOW.getTime() - BENCH_FROM.getTime()) * share ** 0.7);
}

/** Draws somebody who is in touch at that moment. */
function someoneAt(people: readonly InventedPerson[], chance: Chance): (at: number) => Who {
  const years = { from: BENCH_FROM.getTime(), to: BENCH_NOW.getTime() };
  const ties = acquaintances(people.length, years, chance);
  const rank = rankDrawer(people.length, chance);
  return (at) => {
    for (;;) {
      const drawn = rank();
      const tie = ties[drawn];
      const person = people[(drawn * SCATTER) % people.length];
      if (tie && person && tie.from <= at && at <= tie.to) return whoIs(person);
    }
  };
}

function whoIs(person: InventedPerson): Who {
  const records = personRecords(person);
  const best = records.find(({ source }) => source === 'mail') ?? records[0];
  return best ?? { source: 'mail', key: person.address };
}

function newThread(number: number, someone: () => Who, chance: Chance): Thread {
  const isMine = chance.isWithin(MINE);
  const size = chance.isWithin(GROUP) ? 2 + chance.below(LARGEST_GROUP - 1) : isMine ? 1 : 2;
  const others = [...new Map(Array.from({ length: size }, someone).map((who) => [who.key, who])).values()];
  return { key: `thread-${number}`, about: inventedWords(SUBJECT_WORDS, chance), others, isMine };
}

type Happening = { readonly thread: Thread; readonly isAnswer: boolean; readonly chance: Chance };

function contact(number: number, at: number, { thread, isAnswer, chance }: Happening): FoundInteraction {
  const me: Who = { source: 'mail', key: MY_ADDRESS };
  const [first, ...rest] = chance.isWithin(0.5) ? thread.others : [...thread.others].reverse();
  const all = [...(thread.isMine ? [me] : []), ...(first ? [first] : []), ...rest];
  const senderAt = chance.below(Math.min(2, all.length));
  const channel = thread.isMine && thread.others.length === 1 ? drawnChannel(chance) : 'mail';
  const isTogether = channel === 'meeting' || channel === 'call';
  return {
    source: isTogether ? 'calendar' : 'mail',
    key: `bench-${number}@bench.example`,
    at: new Date(at),
    channel,
    about: isAnswer ? `Re: ${thread.about}` : thread.about,
    thread: thread.key,
    recipients: Math.max(1, all.length - 1),
    participants: all.map(({ source, key }, place) => {
      const role = place === senderAt ? 'from' : place < 3 ? 'to' : 'cc';
      return { source, key, role: isTogether ? 'with' : role };
    }),
  };
}

function drawnChannel(chance: Chance): FoundInteraction['channel'] {
  const drawn = chance.next();
  if (drawn < CHANNEL_SHARES.meeting) return 'meeting';
  if (drawn < CHANNEL_SHARES.meeting + CHANNEL_SHARES.call) return 'call';
  return drawn < CHANNEL_SHARES.meeting + CHANNEL_SHARES.call + CHANNEL_SHARES.message ? 'message' : 'mail';
}
