import type { PersonId } from '../core/ids.ts';
import type { KindSaid } from '../core/store.ts';
import {
  type BookImporting,
  NOT_IN_FILE,
  type PersonOf,
  type Spotted,
  type WrittenSaid,
} from './import-book-parts.ts';
import { recordKeyText } from './import-records.ts';

export type BookSaid = { take(said: Spotted<WrittenSaid>): Promise<void> };
type Of<Type extends WrittenSaid['type']> = Extract<WrittenSaid, { type: Type }>;

/** Writes what was said of people, where nothing is said of the same here. */
export function bookSaid({ writer, tally, ids }: BookImporting, personOf: PersonOf): BookSaid {
  const reminders = new Map<PersonId, string[]>();
  let kinds: Set<string> | undefined;

  async function take({ item, file, place }: Spotted<WrittenSaid>): Promise<void> {
    if (item.type === 'apart') return keepApart(item, { file, place });
    if (item.type === 'budget') return tell(await writer.budget(), () => writer.setBudget(item.budget));
    if (item.type === 'kind' && item.about !== 'person') return sayKind(item);
    const label = item.type === 'kind' ? item.subject : item.person;
    const person = personOf(file, label as PersonId);
    if (person === undefined) tally.leaveOut(file, { type: 'bad', place, reason: NOT_IN_FILE });
    else await sayOf(person, item);
  }

  async function sayOf(
    person: PersonId,
    item: Of<'bond' | 'attention' | 'reminder' | 'kind'>,
  ): Promise<void> {
    if (item.type === 'bond') await tell(await writer.bond(person), () => writer.setBond(person, item.bond));
    else if (item.type === 'attention')
      await tell(await writer.attention(person), () => writer.setAttention(person, item.attention));
    else if (item.type === 'reminder') await remind(person, item);
    else await sayKind({ ...item, subject: person });
  }

  async function tell(known: unknown, write: () => Promise<void>): Promise<void> {
    if (known !== undefined) tally.said.same += 1;
    else {
      tally.said.new += 1;
      await write();
    }
  }

  async function remind(person: PersonId, { day, about, settledAt }: Of<'reminder'>): Promise<void> {
    const known = reminders.get(person) ?? (await writer.remindersOf(person)).map(reminderText);
    reminders.set(person, known);
    const at = known.indexOf(reminderText({ day, about }));
    if (at >= 0) known.splice(at, 1);
    await tell(at >= 0 ? known : undefined, () =>
      writer.addReminder({ person, day, about, ...(settledAt && { settledAt }) }),
    );
  }

  async function sayKind({ axis, about, subject, kind }: KindSaid): Promise<void> {
    kinds ??= new Set((await writer.kindsSaid()).map(kindText));
    const said = { axis, about, subject };
    const isKnown = kinds.has(kindText(said));
    kinds.add(kindText(said));
    await tell(isKnown || undefined, () => writer.sayKind(said, kind));
  }

  async function keepApart(
    { one, other }: Of<'apart'>,
    spot: { readonly file: string; readonly place: string },
  ): Promise<void> {
    const [left, right] = [ids.get(recordKeyText(one)), ids.get(recordKeyText(other))];
    if (left === undefined || right === undefined)
      return tally.leaveOut(spot.file, { type: 'bad', place: spot.place, reason: NOT_IN_FILE });
    const records = await writer.recordsByKey([one, other]);
    const apart = await writer.keptApart([left]);
    const isKept = apart.some((pair) => pair.includes(right));
    if (!isKept && records[0]?.personId === records[1]?.personId)
      return tally.skip('is one person here', spot);
    await tell(isKept || undefined, () => writer.keepApart([[left, right]]));
  }

  return { take };
}

const reminderText = ({ day, about }: { readonly day: number; readonly about: string }): string =>
  `${day} ${about}`;

const kindText = ({ axis, about, subject }: Omit<KindSaid, 'kind'>): string =>
  `${axis}\n${about}\n${subject}`;
