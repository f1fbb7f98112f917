import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STORE_ENGINES } from '../../test/store-engines.ts';
import type { Day } from '../core/day.ts';
import { type PersonId, personId, type RecordId } from '../core/ids.ts';
import type { Role } from '../core/interaction.ts';
import type { Store, Writer } from '../core/store.ts';
import { mergeInto, splitOff } from '../verbs/join-people.ts';

const START = Date.UTC(2026, 4, 1, 12);
const TODAY = Math.floor(START / 86_400_000) as Day;
const ACT = { verb: 'people.add', by: 'cli', line: 'test' } as const;

type Known = { readonly person: PersonId; readonly record: RecordId };

/** What is said of ties, what stands between people, who was seen with whom: alike on every engine. */
for (const [name, open] of Object.entries(STORE_ENGINES)) {
  describe(name, () => {
    let store: Store;
    let moment = START;
    beforeEach(async () => {
      moment = START;
      const now = (): Date => {
        moment += 1;
        return new Date(moment);
      };
      store = await open({ now });
    });
    afterEach(() => store.close());

    const act = <T>(work: (writer: Writer) => Promise<T>) => store.act(ACT, work);
    const add = async (writer: Writer, key: string): Promise<Known> => {
      const person = await writer.addPerson();
      const [record] = await writer.addRecords(
        [{ source: 'mail', key, kind: 'person', card: { name: key }, identities: [], original: key }],
        new Date(START),
      );
      if (!record) throw new Error('no record was added');
      await writer.place(record.id, person);
      return { person, record: record.id };
    };
    const together = (writer: Writer, daysAgo: number, roles: readonly (readonly [Known, Role])[]) =>
      writer.addInteractions([
        {
          source: 'mail',
          key: `${daysAgo} ${roles.map(([{ record }]) => record).join()}`,
          at: new Date(START - daysAgo * 86_400_000),
          channel: 'mail',
          about: '',
          recipients: roles.length - 1,
          participants: roles.map(([{ record }, role]) => ({ recordId: record, role })),
        },
      ]);

    /** Me, Ada and Bo on one mail from me; Bo and Cy on one from Bo to us. */
    const network = async () => {
      const { result } = await act(async (writer) => {
        const [me, ada, bo, cy] = [
          await add(writer, 'me'),
          await add(writer, 'ada'),
          await add(writer, 'bo'),
          await add(writer, 'cy'),
        ] as const;
        await writer.setMe(me.person);
        await together(writer, 10, [
          [me, 'from'],
          [ada, 'to'],
          [bo, 'to'],
        ]);
        await together(writer, 5, [
          [bo, 'from'],
          [cy, 'to'],
          [me, 'to'],
        ]);
        return { me, ada, bo, cy };
      });
      await store.refreshTies(TODAY);
      return result;
    };
    const knows = async (one: PersonId, other: PersonId): Promise<number> => {
      const { numberOf } = await store.everybody();
      const { graph } = (await store.acquaintances())?.paths ?? {};
      const [row, column] = [numberOf.get(one) ?? -1, numberOf.get(other) ?? -1];
      if (!graph) return 0;
      const at = graph.others.subarray(graph.starts[row], graph.starts[row + 1]).indexOf(column);
      return at < 0 ? 0 : (graph.weights[(graph.starts[row] ?? 0) + at] ?? 0);
    };

    test('a bond is kept, changed and taken back', async () => {
      const { ada } = await network();
      const bond = { isKin: true, rests: false, closeness: 4, layer: 'none', intervalDays: 21 } as const;
      const first = await act((writer) => writer.setBond(ada.person, bond));
      expect(await store.bond(ada.person)).toEqual(bond);
      expect(await store.person(ada.person)).toMatchObject({ stage: 'relationship', layerWhy: 'by hand' });
      await act((writer) => writer.setBond(ada.person, undefined));
      expect(await store.bond(ada.person)).toBeUndefined();
      await store.undo(undefined, 'cli');
      expect(await store.bond(ada.person)).toEqual(bond);
      await store.undo(first.act?.id, 'cli');
      expect(await store.person(ada.person)).toMatchObject({ stage: 'stranger' });
    });

    test('a matter is found by its kind, its people and its state, the newest first', async () => {
      const { ada, bo } = await network();
      const ask = (person: PersonId, day: number, state: string) => (writer: Writer) =>
        writer.addMatter({
          kind: 'ask',
          day: day as Day,
          state,
          people: [{ part: 'with', person }],
          about: { what: 'a chair', size: 'small' },
        });
      const { result: older } = await act(ask(ada.person, TODAY - 9, 'open'));
      const { result: newer } = await act(ask(ada.person, TODAY, 'yes'));
      await act(ask(bo.person, TODAY - 1, 'open'));
      const ids = async (query: object) =>
        (await store.matters({ kind: 'ask', ...query })).map(({ id }) => id);
      expect(await ids({ person: ada.person })).toEqual([newer, older]);
      expect(await ids({ person: ada.person, state: 'open' })).toEqual([older]);
      expect(await ids({})).toHaveLength(3);
      expect(await store.matters({ kind: 'goal' })).toEqual([]);
      const matter = await store.matter(older);
      if (!matter) throw new Error('the matter is gone');
      await act((writer) =>
        writer.changeMatter({ ...matter, state: 'no', people: [{ part: 'with', person: bo.person }] }),
      );
      expect(await ids({ person: ada.person })).toEqual([newer]);
      expect(await store.matter(older)).toMatchObject({
        state: 'no',
        people: [{ part: 'with', person: bo.person }],
      });
      await act((writer) => writer.removeMatter(older));
      expect(await store.matter(older)).toBeUndefined();
      await store.undo(undefined, 'cli');
      await store.undo(undefined, 'cli');
      expect(await store.matter(older)).toEqual(matter);
    });

    test('help that was noted tells of the stage, and its undo takes that back', async () => {
      const { bo } = await network();
      await act((writer) =>
        writer.addMatter({
          kind: 'benefit',
          day: TODAY,
          state: 'done',
          people: [{ part: 'with', person: bo.person }],
          about: { direction: 'received', what: 'endorsement', size: 'middle', line: '' },
        }),
      );
      expect((await store.person(bo.person))?.stage).toBe('advocate');
      await store.undo(undefined, 'cli');
      expect((await store.person(bo.person))?.stage).toBe('acquaintance');
    });

    test('who was seen together knows each other, and a merge and a split carry it along', async () => {
      const { ada, bo, cy } = await network();
      // Three on a mail of mine share half a day each, ten days old; Bo wrote to Cy five days ago.
      expect(await knows(ada.person, bo.person)).toBeCloseTo(1 / 2 / (1 + 10 / 7));
      expect(await knows(bo.person, cy.person)).toBeCloseTo(1 / (1 + 5 / 7));
      expect(await knows(ada.person, cy.person)).toBe(0);
      const { act: merge } = await act((writer) => mergeInto(writer, cy.person, ada.person));
      expect(await knows(bo.person, cy.person)).toBeCloseTo(1 / 2 / (1 + 10 / 7) + 1 / (1 + 5 / 7));
      const { result: again } = await act((writer) => splitOff(writer, cy.person, ada.record));
      expect(await knows(again, bo.person)).toBeCloseTo(1 / 2 / (1 + 10 / 7));
      await store.undo(undefined, 'cli');
      await store.undo(merge?.id, 'cli');
      expect(await knows(ada.person, bo.person)).toBeCloseTo(1 / 2 / (1 + 10 / 7));
    });

    test('with whom people were seen is counted by days, me left out, and a merge and its undo carry it along', async () => {
      const { me, ada, bo, cy } = await network();
      const [a, b, c] = [ada.person, bo.person, cy.person];
      await act((writer) =>
        together(writer, 3, [
          [bo, 'from'],
          [cy, 'to'],
          [me, 'cc'],
        ]),
      );
      const days = async (...people: readonly PersonId[]) => Object.fromEntries(await store.company(people));
      expect(await days(a, b, me.person)).toEqual({
        [a]: new Map([[b, 1]]),
        [b]: new Map([
          [a, 1],
          [c, 2],
        ]),
      });
      expect(Object.fromEntries(await store.companySizes([a, b, c, me.person]))).toEqual({
        [a]: 1,
        [b]: 2,
        [c]: 1,
      });
      expect((await store.company([])).size + (await store.companySizes([])).size).toBe(0);
      await act((writer) => mergeInto(writer, c, a));
      expect(await days(b, a)).toEqual({ [b]: new Map([[c, 3]]) });
      await store.undo(undefined, 'cli');
      expect(await days(c)).toEqual({ [c]: new Map([[b, 2]]) });
      await store.rebuild(TODAY);
      expect(await days(c)).toEqual({ [c]: new Map([[b, 2]]) });
    });

    test('of more people than one question holds the company of each is told', async () => {
      const { bo } = await network();
      const strangers = Array.from({ length: 900 }, (_, at) => personId(`nobody${at}`));
      const found = await store.companySizes([...strangers, bo.person]);
      expect([...found]).toEqual([[bo.person, 2]]);
    });

    test('step by step and all at once, the same is derived', async () => {
      const { me, ada, bo, cy } = await network();
      await act((writer) =>
        together(writer, 2, [
          [ada, 'from'],
          [cy, 'to'],
          [me, 'cc'],
        ]),
      );
      await act((writer) => mergeInto(writer, bo.person, cy.person));
      await store.refreshTies(TODAY);
      const state = async () => ({
        all: (await store.everybody()).people,
        graph: (await store.acquaintances())?.paths.graph,
      });
      const before = await state();
      await store.rebuild(TODAY);
      expect(await state()).toEqual(before);
    });

    test('two who are said to know each other do, once', async () => {
      const { ada, cy } = await network();
      const said = (closeness: 1 | 5) => (writer: Writer) =>
        writer.addMatter({
          kind: 'acquaintance',
          day: TODAY,
          state: 'open',
          people: [
            { part: 'one', person: ada.person },
            { part: 'other', person: cy.person },
          ],
          about: { closeness },
        });
      await act(said(5));
      expect(await knows(cy.person, ada.person)).toBeCloseTo(10);
    });

    test('everybody is read once, and again when something has changed', async () => {
      const { ada, me } = await network();
      const all = await store.everybody();
      expect(await store.everybody()).toBe(all);
      expect(all.people.map(({ name: one }) => one)).toEqual(['me', 'ada', 'bo', 'cy']);
      expect(all.me).toBe(all.numberOf.get(me.person));
      await act((writer) => writer.setAttention(ada.person, { state: 'never' }));
      const after = await store.everybody();
      expect(after).not.toBe(all);
      expect(after.people[1]?.attention).toEqual({ state: 'never' });
    });

    test('in an act the whole is seen as it stands within', async () => {
      await network();
      const { result } = await act(async (writer) => {
        await add(writer, 'dot');
        return (await writer.everybody()).people.length;
      });
      expect(result).toBe(4); // cards follow at the end of the act
      expect((await store.everybody()).people).toHaveLength(5);
    });

    test('a chance is kept once a day and settled by what comes', async () => {
      const { me, ada } = await network();
      const told = { model: 'path', on: TODAY, chance: 0.25, horizonDays: 90, person: ada.person } as const;
      await store.foretell([told]);
      await store.foretell([{ ...told, chance: 0.75 }]);
      const of = async () => (await store.predictions()).filter(({ model }) => model === 'path');
      expect(await of()).toEqual([{ model: 'path', on: TODAY, chance: 0.25, horizonDays: 90 }]);
      await act((writer) =>
        together(writer, -3, [
          [ada, 'from'],
          [me, 'to'],
        ]),
      );
      await store.refreshTies((TODAY + 3) as Day);
      expect((await of())[0]?.outcome).toBeUndefined(); // the day is not over
      await store.refreshTies((TODAY + 4) as Day);
      expect((await of())[0]?.outcome).toBe(true);
    });

    test('a week and a kind are kept as they were said', async () => {
      const { ada } = await network();
      await act((writer) => writer.setBudget({ unit: 'minutes', amount: 120 }));
      expect(await store.budget()).toEqual({ unit: 'minutes', amount: 120 });
      const said = { axis: 'field', about: 'person', subject: ada.person } as const;
      await act((writer) => writer.sayKind(said, 'law'));
      expect(await store.kindsSaid()).toEqual([{ ...said, kind: 'law' }]);
      await act((writer) => writer.sayKind(said, undefined));
      expect(await store.kindsSaid()).toEqual([]);
      await act((writer) => writer.setBudget(undefined));
      expect(await store.budget()).toBeUndefined();
    });
  });
}
