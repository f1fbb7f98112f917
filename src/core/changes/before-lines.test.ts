import { expect, test } from 'vitest';
import { type Day, parseDay } from '../day.ts';
import type { Change } from '../matters/change.ts';
import { type Before, beforeLines } from './before-lines.ts';

const on = (text: string): Day => parseDay(text) ?? (0 as Day);
const firm = (day: string, from: string, to: string) => ({
  day: on(day),
  about: { what: 'organisation', from, to } satisfies Change,
});
const says = (before: Partial<Before>) =>
  beforeLines({ noted: [], moved: [], shows: { name: 'Ada Quimby' }, ...before }).map((line) => line.says);

test('the last one stands first, each with the month in which its end was seen', () => {
  const noted = [
    firm('2024-03-09', 'Oven & Co', 'Engines'),
    firm('2025-05-01', 'Engines', 'Looms'),
    { day: on('2024-03-09'), about: { what: 'title', from: 'Baker', to: 'Founder' } as const },
    { day: on('2023-01-31'), about: { what: 'name', from: 'Ada Byron', to: 'Ada Quimby' } as const },
  ];
  expect(says({ noted })).toEqual([
    'at Engines until about May 2025',
    'at Oven & Co until about March 2024',
    'Baker until about March 2024',
    'called Ada Byron until about January 2023',
  ]);
});

test('what the card shows now has not ended, and a slip was never true', () => {
  const noted = [firm('2024-03-09', 'OVEN & Co', 'Engines'), firm('2024-03-10', 'Engnies', 'Engines')];
  expect(says({ noted, shows: { name: '', organisation: 'Oven & Co Ltd' } })).toEqual([]);
});

test('an emptied field tells the day, not what filled it later', () => {
  const noted = [firm('2025-05-01', 'Oven', 'Engines'), firm('2024-03-09', 'OVEN', '')];
  expect(says({ noted })).toEqual(['at OVEN until about March 2024']);
});

test('an address that mail shows to be left ends on its last day, though the card still holds it', () => {
  const moved = [
    { from: 'a@x.example', to: 'b@x.example', until: on('2024-03-09'), since: on('2024-06-01') },
  ];
  const noted = [
    { day: on('2026-01-01'), about: { what: 'address', from: 'A@x.example', to: 'b@x.example' } as const },
  ];
  expect(says({ moved, noted, shows: { name: '', emails: ['a@x.example', 'b@x.example'] } })).toEqual([
    'a@x.example until about March 2024',
  ]);
});
