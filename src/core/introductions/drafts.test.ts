import { expect, test } from 'vitest';
import { draftsToGive, draftsToReceive, missingInDrafts } from './drafts.ts';

const ME = {
  name: 'Mia Quill',
  title: 'Accountant',
  organisation: 'Ledger House',
  email: 'mia@quill.example',
};
const ADA = { name: 'Ada Lovelace', address: 'Countess' };
const GRACE = { name: 'Grace Nettle', title: 'Head of Marketing', organisation: 'Oven' };
const FACTS = { me: ME, why: 'how a bakery finds customers', forThem: 'a look at their books' };
const RECEIVED = { ...FACTS, connector: ADA, other: GRACE, via: undefined, areAcquainted: true };

const NOTHING = { me: undefined, why: '', forThem: undefined };

test('the connector is called as they like, and asked for what is known and no more', () => {
  const [toAda] = draftsToReceive(RECEIVED);
  expect(toAda?.for).toBe('Ada Lovelace');
  expect(toAda?.text).toBe(
    [
      'Hello Countess,',
      'Could you introduce me to Grace Nettle (Head of Marketing at Oven)?',
      'What it is about: how a bakery finds customers.',
      'What is in it for Grace Nettle: a look at their books.',
      'If it helps, there is a note below that you can pass on as it is. If it does not suit, just say so; that is fine.',
      'Thank you!',
      'Mia Quill',
    ].join('\n\n'),
  );
});

test('the note to pass on says who I am, why them, and what is in it for them', () => {
  const [, note] = draftsToReceive(RECEIVED);
  expect(note).toEqual({
    for: 'Grace Nettle',
    what: 'pass on',
    text: [
      'I am Mia Quill, Accountant at Ledger House. I would like to meet Grace Nettle (Head of Marketing at Oven).',
      'What it is about: how a bakery finds customers.',
      'What I can bring: a look at their books.',
      'A short call is enough to begin with, whenever it suits.',
      'mia@quill.example',
    ].join('\n\n'),
  });
});

test('where nothing tells that they know each other, that is asked first', () => {
  const [toAda] = draftsToReceive({ ...RECEIVED, areAcquainted: false });
  expect(toAda?.text).toContain('Do you know Grace Nettle (Head of Marketing at Oven)? If so,');
});

test('of a longer way the one between is named', () => {
  const [toAda] = draftsToReceive({ ...RECEIVED, via: { name: 'Bo Yarrow' } });
  expect(toAda?.text).toContain('I believe that Bo Yarrow knows them, and that you know Bo Yarrow.');
});

test('what is not known is left out and asked for', () => {
  const [toAda, note] = draftsToReceive({ ...RECEIVED, ...NOTHING });
  expect(toAda?.text).not.toMatch(/about:|in it for|undefined/);
  expect(note?.text).toMatch(/^I would like to meet Grace Nettle/);
  expect(missingInDrafts(NOTHING, 'received')).toHaveLength(3);
  expect(missingInDrafts({ ...NOTHING, me: { name: 'Mia Quill' } }, 'received')[0]).toBe(
    'Say what you do: mutuals people edit "Mia Quill" --title "…"',
  );
  expect(missingInDrafts(FACTS, 'received')).toEqual([]);
});

test('when I introduce, each is asked alone before one letter goes to both', () => {
  const drafts = draftsToGive({ ...FACTS, one: ADA, other: GRACE });
  expect(drafts.map(({ what, for: name }) => `${what} ${name}`)).toEqual([
    'ask Ada Lovelace',
    'ask Grace Nettle',
    'bring together Ada Lovelace and Grace Nettle',
  ]);
  expect(drafts[1]?.text).toContain('May I bring you together with Ada Lovelace?');
  expect(drafts[2]?.text).toMatch(/^Hello Countess, hello Grace Nettle,\n\nYou both said/);
  expect(drafts[2]?.text).toContain('Grace Nettle is Head of Marketing at Oven.');
});
