import { expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { openWorld } from '../../test/world.ts';
import { peopleAdd } from './people-add.ts';
import { peopleShow } from './people-show.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAA';

test('who belongs to a person is named, and linked where exactly one person here is called so', async () => {
  const world = await openWorld();
  const king = await ask(peopleAdd, { name: 'William King' }, world);
  for (const email of ['one@example.org', 'two@example.org'])
    await ask(peopleAdd, { name: 'Bo Berg', email: [email] }, world);
  const seenAt = new Date('2026-03-01T10:00:00Z');
  await world.store.act({ verb: 'test', by: 'hand', line: 'test' }, async (writer) => {
    const [record] = await writer.addRecords(
      [
        {
          source: 'vcard',
          key: '1',
          kind: 'person',
          card: {
            name: 'Ada Lovelace',
            related: ['spouse: William King', 'friend: Bo Berg', 'mother: Nobody Here', 'me: Ada Lovelace'],
          },
          identities: [],
          original: `BEGIN:VCARD\nFN:Ada Lovelace\nPHOTO;ENCODING=b:${PNG}\nEND:VCARD`,
        },
      ],
      seenAt,
    );
    const person = await writer.addPerson();
    await writer.placeAll(record ? [{ record: record.id, person }] : []);
  });

  const { card, hasPhoto } = await ask(peopleShow, { person: 'Ada Lovelace' }, world);

  expect(card.related.map(({ as, name, person }) => [as, name, person])).toEqual([
    ['spouse', 'William King', king.person.id],
    ['friend', 'Bo Berg', undefined],
    ['mother', 'Nobody Here', undefined],
    ['me', 'Ada Lovelace', undefined],
  ]);
  expect(hasPhoto).toBe(true);
  expect((await ask(peopleShow, { person: king.person.id }, world)).hasPhoto).toBe(false);
  await world.store.close();
});
