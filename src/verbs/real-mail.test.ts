import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { personId } from '../core/ids.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { meShow } from './me.ts';
import { peopleList } from './people-list.ts';
import { todayList } from './today-list.ts';

/** Real mail stands beside the checkout and is never copied into it; where it is absent these tests say so and pass. */
const FOLDER = '../shared/bench/mail';
const OWNERS = `${FOLDER}/OWNERS.csv`;
const rows = existsSync(OWNERS) ? readFileSync(OWNERS, 'utf8').trim().split(/\r?\n/).slice(1) : [];

test.skipIf(rows.length > 0)('no real mailbox stands beside the checkout, so none was read', () => {
  expect(rows).toEqual([]);
});

/** Addresses that lists and machines have; nobody here may have one. */
const NOBODY =
  /^(?:linux-|git@|stable@|.*-(?:devel|list|commits|bot|request|owner|bounces)@|.*(?:no-?reply|mailer-daemon|notification|syzbot|patchwork|lkp|bugzilla))|@(?:vger\.kernel\.org|lists?\.|googlegroups\.com)/i;

async function addressesListed(world: World): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ask(peopleList, { limit: 200, ...(after !== undefined && { after }) }, world);
    for (const { id } of page.people) {
      const records = await world.store.recordsOf(personId(id));
      addresses.push(...records.flatMap(({ identities }) => identities.map(({ value }) => value)));
    }
    if (page.next === undefined) return addresses;
    after = page.next;
  }
}

test.each(rows.map((row) => row.split(',')))(
  '%s: its owner is me, no list or machine is a person, twice is once, undo leaves nothing',
  async (file = '', owner = '') => {
    const world = await openWorld('2026-11-23T10:00:00Z');
    const empty = await keptState(world);
    const files = [`${FOLDER}/${file}`];
    const first = await ask(importFiles, { files }, world);
    expect(first.me).toMatchObject({ addresses: [owner], guessed: true });
    expect((await ask(meShow, {}, world)).addresses).toContain(owner);
    expect(first.interactions.new).toBeGreaterThan(100);

    const addresses = await addressesListed(world);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses).not.toContain(owner);
    expect(addresses.filter((address) => NOBODY.test(address))).toEqual([]);
    expect((await ask(todayList, {}, world)).suggestions.length).toBeLessThanOrEqual(7);

    const again = await ask(importFiles, { files }, world);
    expect([again.records.new, again.records.changed, again.interactions.new, again.people.new]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(again.act).toBeUndefined();

    await ask(historyUndo, {}, world);
    expect(await keptState(world)).toBe(empty);
    await world.store.close();
  },
);
