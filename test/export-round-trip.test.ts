import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataHash } from '../src/verbs/data-hash.ts';
import { exportFiles } from '../src/verbs/export-files.ts';
import { historyUndo } from '../src/verbs/history.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { ask } from './ask.ts';
import { fileOf, vcards } from './invented-files.ts';
import { fillRichly } from './rich-network.ts';
import { openWorld, type World } from './world.ts';

/** What comes out comes in again, and says the same. */
const folder = mkdtempSync(join(tmpdir(), 'mutuals-export-'));
const bookFile = join(folder, 'book.json');
let rich: World;
let empty: World;
beforeAll(async () => {
  rich = await openWorld();
  await fillRichly(rich);
  await ask(exportFiles, { to: bookFile }, rich);
  empty = await openWorld('2027-01-01T10:00:00Z');
});
afterAll(async () => {
  await rich.store.close();
  await empty.store.close();
});

const hashOf = async (world: World) => ask(dataHash, {}, world);

test('a whole book in an empty book is the same book, and undo leaves it empty again', async () => {
  const nothing = await hashOf(empty);
  const before = await hashOf(rich);
  expect(before.sections.filter(({ items }) => items === 0)).toEqual([]);

  const { act, badCount, skipped } = await ask(importFiles, { files: [bookFile] }, empty);
  expect([badCount, skipped]).toEqual([0, []]);
  expect(await hashOf(empty)).toEqual(before);

  await ask(historyUndo, { act: act?.id }, empty);
  expect(await hashOf(empty)).toEqual(nothing);
});

test('the same book again changes nothing, neither where it came from nor where it went', async () => {
  const { act } = await ask(importFiles, { files: [bookFile] }, empty);
  const again = await ask(importFiles, { files: [bookFile] }, empty);
  expect(again).toMatchObject({
    records: { new: 0, changed: 0 },
    interactions: { new: 0 },
    people: { new: 0 },
  });
  expect(again.said?.new).toBe(0);
  expect(again.act).toBeUndefined();

  const home = await ask(importFiles, { files: [bookFile] }, rich);
  expect([home.act, home.said?.new]).toEqual([undefined, 0]);
  await ask(historyUndo, { act: act?.id }, empty);
});

test.each(['vcard', 'vcard3', 'csv'] as const)(
  'the cards of %s say the same in an empty book',
  async (as) => {
    const to = join(folder, `people-${as}.${as === 'csv' ? 'csv' : 'vcf'}`);
    const { people } = await ask(exportFiles, { to, as }, rich);
    const world = await openWorld('2027-02-01T10:00:00Z');
    const { badCount, skipped } = await ask(importFiles, { files: [to] }, world);
    expect([badCount, skipped]).toEqual([0, []]);
    const { cards } = await hashOf(world);
    expect(cards).toEqual((await hashOf(rich)).cards);
    expect(cards.items).toBe(people);
    await world.store.close();
  },
);

/** The smallest picture there is: one point (GIF). */
const PICTURE = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

test.each(['vcard', 'vcard3', 'json'] as const)('photos and days come back out of %s', async (as) => {
  const card = ['UID:7', 'FN:Ada Quimby', `PHOTO;ENCODING=b;TYPE=GIF:${PICTURE}`, 'BDAY:--0229'];
  const world = await openWorld();
  await ask(importFiles, { files: [fileOf('a.vcf', vcards([[...card, 'ANNIVERSARY:20100612']]))] }, world);
  const to = join(folder, `photo-${as}.${as === 'json' ? 'json' : 'vcf'}`);
  await ask(exportFiles, { to, as }, world);
  const other = await openWorld();
  await ask(importFiles, { files: [to] }, other);
  const [before, after] = [await hashOf(world), await hashOf(other)];
  expect([before.photos.items, before.cards.items]).toEqual([1, 1]);
  expect([after.photos, after.cards]).toEqual([before.photos, before.cards]);
  await world.store.close();
  await other.store.close();
});
