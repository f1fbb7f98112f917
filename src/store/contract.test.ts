import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STORE_ENGINES } from '../../test/store-engines.ts';
import type { Day } from '../core/day.ts';
import type { PersonId, RecordId } from '../core/ids.ts';
import type { FoundRecord } from '../core/source-record.ts';
import type { Store, Writer } from '../core/store.ts';

const START = Date.UTC(2026, 4, 1, 12);
const TODAY = Math.floor(START / 86_400_000) as Day;
let moment = START;
const clock = (): Date => {
  moment += 1;
  return new Date(moment);
};

const found = (key: string, known: Partial<FoundRecord> = {}): FoundRecord => ({
  source: 'vcard',
  key,
  kind: 'person',
  card: { name: key },
  identities: [],
  original: key,
  ...known,
});

const query = { order: 'strength', today: TODAY, limit: 50 } as const;

async function addPerson(
  writer: Writer,
  record: FoundRecord,
): Promise<{ person: PersonId; record: RecordId }> {
  const person = await writer.addPerson();
  const [added] = await writer.addRecords([record], clock());
  if (!added) throw new Error('no record was added');
  await writer.place(added.id, person);
  return { person, record: added.id };
}

/** Everything that is kept, in one comparable text: the same text before an act and after its undo. */
async function dump(store: Store): Promise<string> {
  const people = (await store.people({ ...query, limit: 200, order: 'name' })).items;
  const whole = await Promise.all(
    people.map(async (line) => ({
      line,
      records: await store.recordsOf(line.id),
      timeline: await store.timeline(line.id, { limit: 200 }),
      attention: await store.attention(line.id),
      reminders: await store.remindersOf(line.id),
      days: await store.contactDays(line.id),
    })),
  );
  const { acts: _acts, ...counts } = await store.counts();
  return JSON.stringify({ whole, counts, me: await store.me() });
}

/** Every engine passes this suite. */
for (const [name, open] of Object.entries(STORE_ENGINES)) {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open({ now: clock });
    });
    afterEach(() => store.close());

    const act = <T>(work: (writer: Writer) => Promise<T>) =>
      store.act({ verb: 'test', by: 'hand', line: 'Tested' }, work);

    test('what was written is found again', async () => {
      const { result } = await act((writer) =>
        addPerson(writer, found('Ada Lovelace', { card: { name: 'Ada Lovelace', organisation: 'Engines' } })),
      );
      expect(await store.person(result.person)).toMatchObject({
        name: 'Ada Lovelace',
        organisation: 'Engines',
        sources: ['vcard'],
        records: 1,
      });
      expect(await store.recordsOf(result.person)).toHaveLength(1);
    });

    test('an act that fails half way leaves nothing behind', async () => {
      const failing = act(async (writer) => {
        await addPerson(writer, found('Ada'));
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
      expect(await store.counts()).toEqual({ people: 0, records: 0, interactions: 0, acts: 0 });
    });

    test('an act that changes nothing is not kept', async () => {
      const done = await act(async (writer) => writer.counts());
      expect(done.act).toBeUndefined();
      expect((await store.acts({ limit: 10 })).items).toEqual([]);
    });

    test('a rehearsal answers like the act and changes nothing', async () => {
      await act((writer) => addPerson(writer, found('Ada')));
      const before = await dump(store);
      const counted = await store.rehearse(async (writer) => {
        await addPerson(writer, found('Bo'));
        return writer.counts();
      });
      expect(counted.people).toBe(2);
      expect(await dump(store)).toBe(before);
    });

    test('of two acts at once neither is lost', async () => {
      await Promise.all([
        act((writer) => addPerson(writer, found('Ada'))),
        act((writer) => addPerson(writer, found('Bo'))),
      ]);
      expect((await store.counts()).people).toBe(2);
    });

    test('undo takes an act back, redo brings it again', async () => {
      await act((writer) => addPerson(writer, found('Ada')));
      const before = await dump(store);
      await act((writer) => addPerson(writer, found('Bo')));
      const after = await dump(store);
      await store.undo(undefined, 'hand');
      expect(await dump(store)).toBe(before);
      await store.redo(undefined, 'hand');
      expect(await dump(store)).toBe(after);
    });

    test('a changed record has its old words again after undo', async () => {
      const { result } = await act((writer) =>
        addPerson(writer, found('Ada', { identities: [{ kind: 'email', value: 'a@x.org' }] })),
      );
      const before = await dump(store);
      const [record] = await store.recordsOf(result.person);
      await act(async (writer) => {
        if (record)
          await writer.changeRecord(
            record,
            found('Ada', { card: { name: 'Ada L' }, original: 'Ada L', identities: [] }),
            clock(),
          );
      });
      expect((await store.person(result.person))?.name).toBe('Ada L');
      await store.undo(undefined, 'hand');
      expect(await dump(store)).toBe(before);
    });

    test('an act that later ones build on is not taken back, and they are named', async () => {
      const { act: first, result } = await act((writer) => addPerson(writer, found('Ada')));
      const { act: second } = await act((writer) => writer.setAttention(result.person, { state: 'never' }));
      await expect(store.undo(first?.id, 'hand')).rejects.toMatchObject({
        code: 'act_built_upon',
        details: [`${second?.id}  Tested`],
      });
    });

    test('an earlier act can be taken back when nothing builds on it', async () => {
      const { act: first } = await act((writer) => addPerson(writer, found('Ada')));
      await act((writer) => addPerson(writer, found('Bo')));
      await store.undo(first?.id, 'hand');
      expect((await store.people(query)).items.map((line) => line.name)).toEqual(['Bo']);
    });

    test('an act too large to be listed row by row is taken back and brought again', async () => {
      await act((writer) => addPerson(writer, found('Ada')));
      const before = await dump(store);
      await act(async (writer) => {
        const records = await writer.addRecords(
          Array.from({ length: 2_500 }, (_, at) => found(`Person ${at}`)),
          clock(),
        );
        for (const { id } of records) await writer.place(id, await writer.addPerson());
      });
      const large = await store.counts();
      await store.undo(undefined, 'hand');
      expect(await dump(store)).toBe(before);
      await store.redo(undefined, 'hand');
      expect(await store.counts()).toEqual(large);
      await store.undo(undefined, 'hand');
      expect(await dump(store)).toBe(before);
    });

    test('a merge can be undone after other things have happened', async () => {
      const { result: ada } = await act((writer) => addPerson(writer, found('Ada')));
      const { result: countess } = await act((writer) => addPerson(writer, found('Countess')));
      const { act: merge } = await act(async (writer) => {
        await writer.place(countess.record, ada.person);
        await writer.removePerson(countess.person);
      });
      await act((writer) => addPerson(writer, found('Bo')));
      expect((await store.person(ada.person))?.records).toBe(2);
      await store.undo(merge?.id, 'hand');
      expect((await store.person(ada.person))?.records).toBe(1);
      expect((await store.person(countess.person))?.name).toBe('Countess');
    });

    test('contact days count from me, and follow me when I change', async () => {
      const days = await act(async (writer) => {
        const me = await addPerson(writer, found('Me'));
        const ada = await addPerson(writer, found('Ada'));
        await writer.setMe(me.person);
        await writer.addInteractions([
          {
            source: 'mail',
            key: 'm1',
            at: new Date(START - 86_400_000),
            channel: 'mail',
            about: 'Engines',
            recipients: 1,
            participants: [
              { recordId: me.record, role: 'from' },
              { recordId: ada.record, role: 'to' },
            ],
          },
        ]);
        return { me, ada };
      });
      const { me, ada } = days.result;
      expect(await store.contactDays(ada.person)).toEqual([
        { day: TODAY - 1, channel: 'mail', direction: 'out', weight: 1 },
      ]);
      await act((writer) => writer.setMe(ada.person));
      expect(await store.contactDays(me.person)).toEqual([
        { day: TODAY - 1, channel: 'mail', direction: 'in', weight: 1 },
      ]);
    });

    test('a timeline is paged from the newest back, and every entry comes once', async () => {
      const { result: ada } = await act((writer) => addPerson(writer, found('Ada')));
      await act((writer) =>
        writer.addInteractions(
          Array.from({ length: 7 }, (_, at) => ({
            source: 'hand' as const,
            key: `n${at}`,
            at: new Date(START + (at % 3)),
            channel: 'note' as const,
            about: `note ${at}`,
            recipients: 1,
            participants: [{ recordId: ada.record, role: 'with' as const }],
          })),
        ),
      );
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.timeline(ada.person, { limit: 2, ...(after !== undefined && { after }) });
        seen.push(...page.items.map((entry) => entry.about));
        after = page.next;
      } while (after !== undefined);
      expect(seen).toHaveLength(7);
      expect(new Set(seen).size).toBe(7);
    });

    test.each(['strength', 'name'] as const)(
      'a list by %s is paged without gaps or repeats',
      async (order) => {
        await act(async (writer) => {
          for (let at = 0; at < 9; at += 1)
            await addPerson(writer, found(`Person ${at % 4}`, { key: `p${at}` }));
        });
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = await store.people({
            ...query,
            order,
            limit: 2,
            ...(after !== undefined && { after }),
          });
          seen.push(...page.items.map((line) => line.id));
          after = page.next;
        } while (after !== undefined);
        expect(new Set(seen).size).toBe(9);
        expect(seen).toHaveLength(9);
      },
    );

    test('what is not there is not found', async () => {
      await act((writer) => addPerson(writer, found('Ada Lovelace')));
      expect((await store.people({ ...query, search: 'xyzzy' })).items).toEqual([]);
      expect((await store.people({ ...query, search: '...' })).items).toEqual([]);
    });

    test('a rebuild gives what was derived step by step', async () => {
      const { result: ada } = await act((writer) => addPerson(writer, found('Ada')));
      await act((writer) => writer.setAttention(ada.person, { state: 'snoozed', until: (TODAY + 3) as Day }));
      const before = await dump(store);
      await store.rebuild(TODAY);
      expect(await dump(store)).toBe(before);
    });

    test('any run of acts, taken back one by one, leaves what was there before', async () => {
      type Step = 'add' | 'note' | 'never' | 'merge' | 'change' | 'remind' | 'me';
      const step = fc.constantFrom<Step>('add', 'note', 'never', 'merge', 'change', 'remind', 'me');
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(step, fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 8 }),
          async (steps) => {
            const dumps = [await dump(store)];
            const acts: boolean[] = [];
            for (const [kind, one, other] of steps) {
              const done = await act((writer) => take(writer, kind, { one, other }));
              acts.push(done.act !== undefined);
              if (done.act) dumps.push(await dump(store));
            }
            for (const _ of acts.filter(Boolean)) {
              expect(await dump(store)).toBe(dumps.pop());
              await store.undo(undefined, 'hand');
            }
            expect(await dump(store)).toBe(dumps.pop());
          },
        ),
        { numRuns: 25 },
      );
    });
  });
}

/** One random act on whoever is there. */
async function take(
  writer: Writer,
  kind: string,
  { one, other }: { one: number; other: number },
): Promise<void> {
  const people = (await writer.people({ ...query, order: 'name' })).items;
  const [first, second] = [
    people[one % Math.max(1, people.length)],
    people[other % Math.max(1, people.length)],
  ];
  if (kind === 'add' || !first || !second) {
    await addPerson(writer, found(`P${one}${other}`, { key: `${clock().getTime()}` }));
    return;
  }
  const [record] = await writer.recordsOf(first.id);
  if (kind === 'never') await writer.setAttention(first.id, { state: 'never' });
  if (kind === 'remind') await writer.addReminder({ person: first.id, day: TODAY, about: 'call' });
  if (kind === 'me') await writer.setMe(first.id);
  if (kind === 'change' && record)
    await writer.changeRecord(
      record,
      found(record.key, { card: { name: `N${other}` }, original: `o${other}` }),
      clock(),
    );
  if (kind === 'note' && record) {
    const at = clock();
    await writer.addInteractions([
      {
        source: 'hand',
        key: `${at.getTime()}`,
        at,
        channel: 'note',
        about: 'x',
        recipients: 1,
        participants: [{ recordId: record.id, role: 'with' }],
      },
    ]);
  }
  const isBusy =
    (await writer.attention(second.id)) !== undefined || (await writer.remindersOf(second.id)).length > 0;
  if (kind === 'merge' && first.id !== second.id && !isBusy && (await writer.me()) !== second.id) {
    for (const { id } of await writer.recordsOf(second.id)) await writer.place(id, first.id);
    await writer.removePerson(second.id);
  }
}
