import { seededChance } from '../made/chance.ts';
import { type Contact, type ContactSet, contactSet } from './contact-set.ts';

/**
 * Other questions out of the same contacts: at other moments than the scorer's, of part of the people, of part of the
 * messages, and with time stretched or pressed. A change of a model that holds only on the scorer's own questions is luck.
 */
export type Split = { readonly says: string; readonly set: ContactSet };

const OTHER_MOMENTS: Readonly<Record<string, readonly string[]>> = {
  enron: ['2000-02', '2000-05', '2000-08', '2000-11', '2001-02', '2001-05', '2001-08', '2001-11'].map(
    (month) => `${month}-15`,
  ),
  'linux-ext4': [2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => [`${year}-04-01`, `${year}-10-01`]),
  college: ['2004-05-20', '2004-06-01', '2004-06-15', '2004-07-15', '2004-08-20'],
};
const SEED = 7;
const DAY = 86_400;

type Change = { readonly says: string; readonly of: (set: ContactSet) => ContactSet };

const CHANGES: readonly Change[] = [
  { says: 'as it is', of: (set) => set },
  { says: 'one half of the messages', of: (set) => keeping(set, messageHalf(true)) },
  { says: 'the other half of the messages', of: (set) => keeping(set, messageHalf(false)) },
  {
    says: 'one half of the people',
    of: (set) =>
      keeping(
        set,
        amongPeople((group) => group < 2),
      ),
  },
  {
    says: 'the other half of the people',
    of: (set) =>
      keeping(
        set,
        amongPeople((group) => group >= 2),
      ),
  },
  {
    says: 'without one quarter of the people',
    of: (set) =>
      keeping(
        set,
        amongPeople((group) => group !== 0),
      ),
  },
  {
    says: 'without another quarter',
    of: (set) =>
      keeping(
        set,
        amongPeople((group) => group !== 2),
      ),
  },
  { says: 'twice as slow', of: (set) => stretched(set, 2) },
  { says: 'twice as fast', of: (set) => stretched(set, 0.5) },
];

export function* splits(path: string): Generator<Split> {
  const scorers = contactSet(path);
  const others = contactSet(path, OTHER_MOMENTS[scorers.name]);
  for (const { says, of } of CHANGES) {
    yield { says: `${says}, the scorer's moments`, set: of(scorers) };
    yield { says: `${says}, other moments`, set: of(others) };
  }
}

function keeping(set: ContactSet, isKept: () => (contact: Contact) => boolean): ContactSet {
  return { ...set, contacts: set.contacts.filter(isKept()) };
}

/** A message to several people is kept or left whole. */
function messageHalf(isFirst: boolean): () => (contact: Contact) => boolean {
  return () => {
    const isIn = drawnOnce(({ isWithin }) => isWithin(0.5) === isFirst);
    return ({ from, at }) => isIn(`${from} ${at}`);
  };
}

/** Only what passes between two people of the chosen ones of four groups. */
function amongPeople(isChosen: (group: number) => boolean): () => (contact: Contact) => boolean {
  return () => {
    const isIn = drawnOnce(({ below }) => isChosen(below(4)));
    return ({ from, to }) => [isIn(from), isIn(to)].every(Boolean);
  };
}

function drawnOnce(draw: (chance: ReturnType<typeof seededChance>) => boolean): (key: string) => boolean {
  const chance = seededChance(SEED);
  const drawn = new Map<string, boolean>();
  return (key) => {
    const known = drawn.get(key) ?? draw(chance);
    drawn.set(key, known);
    return known;
  };
}

/** The horizon stays as long as it was, so that another pace of life is asked about. */
function stretched(set: ContactSet, times: number): ContactSet {
  const start = set.contacts[0]?.at ?? 0;
  const then = (at: number): number => start + Math.floor((at - start) * times);
  return {
    ...set,
    contacts: set.contacts.map((contact) => ({ ...contact, at: then(contact.at) })),
    moments: set.moments.map((moment) => {
      const day = Math.floor(then(moment.getTime() / 1000) / DAY);
      return new Date(day * DAY * 1000);
    }),
  };
}
