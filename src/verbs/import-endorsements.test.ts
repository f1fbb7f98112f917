import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { connections, fileOf } from '../../test/invented-files.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsList } from './benefits-list.ts';
import { endorsementsList } from './endorsements-list.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleAdd } from './people-add.ts';
import { peopleShow } from './people-show.ts';
import { thanksList } from './thanks.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const HEADER = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status';
const table = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');
const received = (...rows: readonly string[]) => fileOf('Recommendations_Received.csv', table(...rows));
const given = (...rows: readonly string[]) => fileOf('Recommendations_Given.csv', table(...rows));

const GRACE = 'Grace,Nettle,Oven,Baker,"Careful, and kind",2024-03-01,VISIBLE';
const HAL = 'Hal,Burdock,Mill,Miller,He keeps his word,2025-05-02,VISIBLE';
const MEMBERS = fileOf(
  'Connections.csv',
  connections([
    { first: 'Grace', last: 'Nettle', url: 'https://www.linkedin.com/in/grace-nettle', company: 'Oven' },
    { first: 'Hal', last: 'Burdock', url: 'https://www.linkedin.com/in/hal-burdock', company: 'Mill' },
  ]),
);

test('recommendations of an export stand with the people of the same export, and owe no thanks', async () => {
  const files = [received(GRACE), given(HAL), MEMBERS];
  const { endorsements } = await ask(importFiles, { files }, world);
  expect(endorsements).toEqual({ new: 2, same: 0 });
  const list = await ask(endorsementsList, {}, world);
  expect(list.received.map(({ person, day, words }) => [person.name, day, words])).toEqual([
    ['Grace Nettle', '2024-03-01', 'Careful, and kind'],
  ]);
  expect(list.given.map(({ person }) => person.name)).toEqual(['Hal Burdock']);
  expect((await ask(peopleShow, { person: 'Grace Nettle' }, world)).person.stage).toBe('advocate');
  expect((await ask(benefitsList, { person: 'Grace Nettle' }, world)).benefits).toMatchObject([
    { direction: 'received', kind: 'endorsement', day: '2024-03-01' },
  ]);
  expect((await ask(thanksList, {}, world)).thanks).toEqual([]);
});

test('the same file again changes nothing, and one undo takes all of it back', async () => {
  await ask(importFiles, { files: [MEMBERS] }, world);
  await ask(importFiles, { files: [received(GRACE)] }, world);
  const again = await ask(importFiles, { files: [received(GRACE)] }, world);
  expect(again.endorsements).toEqual({ new: 0, same: 1 });
  expect(again.act).toBeUndefined();
  await ask(historyUndo, {}, world);
  expect((await ask(endorsementsList, {}, world)).received).toEqual([]);
});

test('whoever is here already is found by name; who is nobody here, or two people, is counted and left out', async () => {
  await importNetwork(world);
  for (const organisation of ['Oven', 'Mill', 'Mill'])
    await ask(peopleAdd, { name: 'Grace Nettle', organisation }, world);
  const ada = 'Ada,Lovelace,,Countess,Bold,2024-03-01,VISIBLE';
  const result = await ask(
    importFiles,
    { files: [received(ada, GRACE, GRACE.replace('Oven', 'Mill').replace('kind', 'swift'), HAL)] },
    world,
  );
  expect(result.endorsements).toEqual({ new: 2, same: 0 });
  expect(result.skipped.map(({ reason, count }) => `${count} ${reason}`)).toEqual([
    '1 good word of a name that several people have',
    '1 good word of somebody who is not among the people here',
  ]);
});

test('a preview writes nothing', async () => {
  const { endorsements } = await ask(importFiles, { files: [MEMBERS, received(GRACE)], dryRun: true }, world);
  expect(endorsements).toEqual({ new: 1, same: 0 });
  expect((await ask(endorsementsList, {}, world)).received).toEqual([]);
});
