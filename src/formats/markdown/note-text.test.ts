import { expect, test } from 'vitest';
import type { PersonCard, Sourced } from '../../core/person-card.ts';
import { indexText } from './index-text.ts';
import { noteText } from './note-text.ts';

const sourced = (value: string): Sourced => ({ value, source: 'hand', seenAt: new Date(0) });
const NOBODY: PersonCard = {
  name: 'Ada Lovelace',
  otherNames: [],
  emails: [],
  phones: [],
  urls: [],
  places: [],
  tags: [],
  related: [],
  notes: [],
};

test('a note reads from who they are to what was last said, and leaves out what is not known', () => {
  const card: PersonCard = {
    ...NOBODY,
    otherNames: ['Ada King'],
    title: sourced('Analyst'),
    organisation: sourced('Engines'),
    emails: [sourced('ada@example.org')],
    birthday: sourced('--12-10'),
    tags: [sourced('club')],
    notes: [sourced('likes looms\nand tea')],
  };
  const met = {
    day: '2026-06-01',
    says: 'lunch',
    people: [{ name: 'Bo', file: 'Bo (2).md' }, { name: 'Cy' }],
  };
  const parts = [
    { heading: 'Promises', lines: [] },
    { heading: 'Last contacts', lines: [met, met] },
  ];
  expect(noteText({ id: 'p1', card, parts })).toBe(`---
name: "Ada Lovelace"
organisation: "Engines"
tags: ["club"]
id: "p1"
---

# Ada Lovelace

Analyst, Engines.  
Also called Ada King.

## Reach

- ada@example.org

## Days

- Birthday: 12-10

## Notes

> likes looms
> and tea

## Last contacts

- 2026-06-01: lunch ([Bo](Bo%20%282%29.md), Cy)
`);
});

test('nothing that others wrote becomes a heading, a link, a tag or a second head', () => {
  const card = {
    ...NOBODY,
    name: 'Ada\n---\n# x',
    notes: [sourced('---\n# big\n<script>alert(1)</script> [here](https://bad.example)')],
  };
  const text = noteText({ id: 'p1', card, parts: [] });
  expect(text.match(/^---$/gm)).toHaveLength(2);
  expect(text.match(/^#.*$/gm)).toEqual(['# Ada --- \\# x', '## Notes']);
  expect(text).toContain('> \\<script\\>alert(1)\\</script\\> \\[here\\](https://bad.example)');
});

test('the list leads to everybody', () => {
  const people = [{ name: 'Ada Lovelace', file: 'Ada Lovelace.md' }];
  const text = indexText({ day: '2026-06-15', people, parts: [{ heading: 'Goals', lines: [] }] });
  expect(text).toContain('Notes on one person, written out by Mutuals on 2026-06-15.');
  expect(text).toContain('- [Ada Lovelace](Ada%20Lovelace.md)');
  expect(text).not.toContain('Goals');
});
