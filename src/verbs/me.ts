import { z } from 'zod';
import type { PersonId } from '../core/ids.ts';
import { personCard } from '../core/person-card.ts';
import { Refusal } from '../core/refusal.ts';
import type { Identity } from '../core/source-record.ts';
import type { Reader, Writer } from '../core/store.ts';
import { emailIdentity } from '../formats/identity/email-identity.ts';
import { handRecord } from './hand-record.ts';
import { mergeInto } from './join-people.ts';
import { shownIfDone } from './shown.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

const meView = z.object({
  known: z.boolean(),
  id: z.string().optional(),
  name: z.string().optional(),
  addresses: z.array(z.string()),
});

export const meShow = verb({
  name: 'me.show',
  says: 'Says which person and which addresses are you.',
  writes: false,
  command: { words: 'me', examples: ['mutuals me', 'mutuals me --json'] },
  input: z.object({}),
  output: meView,
  run: (_input, { store }) => meNow(store),
});

export const meSet = verb({
  name: 'me.set',
  says: 'Says which addresses are yours; what they sent and received then counts as yours.',
  writes: true,
  idempotent: true,
  command: {
    words: 'me',
    positional: ['addresses...'],
    examples: ['mutuals me ada@example.org', 'mutuals me ada@example.org ada@work.example'],
  },
  input: z.object({
    addresses: z.array(z.string().min(3).max(320)).min(1).max(50).describe('your mail addresses'),
  }),
  output: meView.extend(actDone.shape),
  async run({ addresses }, { store, by, now }) {
    const identities = addresses.map(ownAddress);
    const line = `You are ${addresses.join(', ')}`;
    const { act } = await store.act({ verb: 'me.set', by, line }, (writer) =>
      beMe(writer, identities, now()),
    );
    return { ...(await meNow(store)), ...shownIfDone(act) };
  },
});

/** A mail address as the user wrote it; refused when it is none. */
export function ownAddress(text: string): Identity {
  const identity = emailIdentity(text);
  if (!identity)
    throw new Refusal('input_invalid', `"${text}" is not a mail address. Write it like ada@example.org.`);
  return identity;
}

/** Says who I am. Whoever was taken for me and has none of these addresses was somebody else, and stays it. */
async function beMe(writer: Writer, identities: readonly Identity[], at: Date): Promise<PersonId> {
  const before = await writer.me();
  if (before !== undefined && (await hasOtherAddresses(writer, before, identities)))
    await writer.setMe((await ownerOf(writer, identities)) ?? (await writer.addPerson()));
  return becomeMe(writer, identities, at);
}

/** Has addresses, and none of these. */
async function hasOtherAddresses(
  reader: Reader,
  person: PersonId,
  identities: readonly Identity[],
): Promise<boolean> {
  const records = await reader.recordsOf(person);
  const theirs = records.flatMap((record) => record.identities.filter(({ kind }) => kind === 'email'));
  return theirs.length > 0 && !theirs.some(({ value }) => identities.some((said) => said.value === value));
}

/** Makes one person of me and everybody who has one of these addresses. */
export async function becomeMe(writer: Writer, identities: readonly Identity[], at: Date): Promise<PersonId> {
  const me = (await writer.me()) ?? (await ownerOf(writer, identities)) ?? (await writer.addPerson());
  for (const { value } of identities) await claim(writer, me, { kind: 'email', value }, at);
  await writer.setMe(me);
  return me;
}

async function ownerOf(reader: Reader, identities: readonly Identity[]): Promise<PersonId | undefined> {
  const records = await reader.recordsByIdentity(identities);
  return records.find(({ personId }) => personId !== undefined)?.personId;
}

async function claim(writer: Writer, me: PersonId, identity: Identity, at: Date): Promise<void> {
  const records = await writer.recordsByIdentity([identity]);
  if (records.length === 0) {
    const [added] = await writer.addRecords(
      [handRecord(`me:${identity.value}`, { name: '', emails: [identity.value] }, [identity])],
      at,
    );
    if (added) await writer.place(added.id, me);
  }
  for (const { id, personId } of records) {
    if (personId === undefined) await writer.place(id, me);
    else if (personId !== me) await mergeInto(writer, me, personId);
  }
}

async function meNow(reader: Reader): Promise<z.input<typeof meView>> {
  const me = await reader.me();
  if (me === undefined) return { known: false, addresses: [] };
  const records = await reader.recordsOf(me);
  const emails = records.flatMap((record) => record.identities.filter(({ kind }) => kind === 'email'));
  return {
    known: true,
    id: me,
    name: personCard(records).name,
    addresses: [...new Set(emails.map(({ value }) => value))].sort(),
  };
}
