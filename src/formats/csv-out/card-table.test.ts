import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../core/card.ts';
import { personId, recordId } from '../../core/ids.ts';
import { cardText } from '../../core/outgoing-cards.ts';
import { personCard } from '../../core/person-card.ts';
import { compactCard } from '../identity/compact-card.ts';
import { CARD_TABLE_HEAD, cardLine, cardTable, isCardTable } from './card-table.ts';

const AT = new Date('2026-06-15T10:00:00Z');

function personOf(card: Card) {
  const record = { source: 'vcard', key: 'x', kind: 'person', card, identities: [], original: '' } as const;
  const records = [{ ...record, id: recordId('r'), firstSeenAt: AT, lastSeenAt: AT }];
  return { id: personId('1m8hws80c3rgmhys'), card: personCard(records), records };
}

function readBack(card: Card): string {
  const [finding] = cardTable(CARD_TABLE_HEAD + cardLine(personOf(card)));
  if (finding?.type !== 'record') throw new Error(`the row was ${finding?.type}`);
  return cardText(personOf(finding.record.card).card);
}

test('a row shows each value on a line of its own, under columns that stay', () => {
  const card = {
    name: 'Ada Lovelace',
    emails: ['ada@example.org', 'a@work.example'],
    phones: ['+49 30 1234'],
  };
  expect(isCardTable(CARD_TABLE_HEAD)).toBe(true);
  expect(cardLine(personOf(card))).toBe(
    'Ada Lovelace,,,,"ada@example.org\na@work.example",+49 30 1234,,,,,,,,1m8hws80c3rgmhys\r\n',
  );
});

test('a card with every field, formulas, quotes and line breaks comes back as it was', () => {
  const card = {
    name: '=HYPERLINK("x")',
    otherNames: ['-Ada-', "'=1"],
    organisation: 'Looms, "Inc"',
    title: '@work',
    emails: ['ada@example.org'],
    phones: ['+49 30 1234', '0049;5'],
    urls: ['https://ada.example/a,b'],
    places: ['1 Lane\nPorto', 'C:\\new'],
    birthday: '--12-10',
    anniversary: '1835-07-08',
    tags: ['club', 'a|b'],
    related: ['spouse: Bo Yarrow'],
    note: 'first\r\n\n"second"\tthird\\n',
  };
  expect(readBack(card)).toBe(cardText(personOf(card).card));
});

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const several = fc.array(words, { maxLength: 3 });

test('any card comes back as it was', () => {
  const anyCard = fc.record({
    name: words,
    otherNames: several,
    organisation: words,
    title: words,
    emails: several,
    phones: several,
    urls: several,
    places: several,
    birthday: words,
    tags: several,
    note: words,
  });
  fc.assert(
    fc.property(anyCard, (loose) => {
      const card = compactCard(loose);
      expect(readBack(card)).toBe(cardText(personOf(card).card));
    }),
  );
});

test('a row that names nobody is counted, and an empty one is none', () => {
  const findings = [...cardTable(`${CARD_TABLE_HEAD},,Looms\r\n\r\n`)];
  expect(findings).toEqual([{ type: 'skipped', reason: 'a row that names nobody', place: 'line 2' }]);
});
