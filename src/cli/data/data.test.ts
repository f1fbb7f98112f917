import { expect, test } from 'vitest';
import type { Gathered, OwnerGuess } from '../../core/ports.ts';
import { silentWatch } from '../serve/silent-watch.ts';
import { type KeepingTerminal, terminalForTests } from '../world-for-tests.ts';
import { askingSources } from './asking-sources.ts';
import { commandClock } from './command-clock.ts';
import { dataPlace, shownPlace } from './data-place.ts';
import { homeFolder } from './home-folder.ts';

test.each([
  ['linux', {}, '/u/.local/share/mutuals'],
  ['linux', { XDG_DATA_HOME: '/x' }, '/x/mutuals'],
  ['linux', { MUTUALS_HOME: '/m', XDG_DATA_HOME: '/x' }, '/m'],
  ['darwin', {}, '/u/Library/Application Support/Mutuals'],
  ['win32', { APPDATA: '/a' }, '/a/Mutuals'],
] as const)('on %s with %j data lies in %s', (platform, environment, folder) => {
  expect(homeFolder(environment, platform, '/u')).toBe(folder);
});

test('flags stand before the environment, and the sample is a file of its own', () => {
  const known = { home: '/h', database: '/d/net.db' };
  expect(dataPlace({ sample: false }, { home: '/h' }).database).toBe('/h/mutuals.db');
  expect(dataPlace({ sample: false }, known).database).toBe('/d/net.db');
  expect(dataPlace({ sample: false, home: '/f' }, known).database).toBe('/f/mutuals.db');
  expect(dataPlace({ sample: false, database: '/b.db' }, known).database).toBe('/b.db');
  expect(dataPlace({ sample: true, database: '/b.db' }, known)).toEqual({
    folder: '/h',
    database: '/h/sample.db',
    isSample: true,
  });
});

test('the place of a server is shown without its password', () => {
  const place = dataPlace(
    { sample: false, database: 'postgres://ada:secret@db.example.org/net' },
    { home: '/h' },
  );
  expect(shownPlace(place)).toBe('postgres://ada@db.example.org/net');
});

test('a book is chosen by its flag, else by the environment that names the server', () => {
  const known = { home: '/h', database: 'postgres://h/net', book: 'ada' };
  expect(dataPlace({ sample: false }, known).book).toBe('ada');
  expect(dataPlace({ sample: false, book: 'bo' }, known).book).toBe('bo');
  expect(dataPlace({ sample: false, database: '/b.db' }, known).book).toBeUndefined();
  expect(shownPlace(dataPlace({ sample: false }, known))).toBe('postgres://h/net, book ada');
});

test('--at means noon of that day where the user is', () => {
  const clock = commandClock('2026-03-01', { now: () => new Date(0), offsetMinutes: () => 120 });
  expect(clock().toISOString()).toBe('2026-03-01T10:00:00.000Z');
  expect(() => commandClock('soon', { now: () => new Date(0), offsetMinutes: () => 0 })).toThrow(
    'is not a day',
  );
});

const guess: OwnerGuess = { address: 'ada@example.org', name: 'Ada', sent: 312, messages: 4012, sure: false };

type Wish = { readonly yes?: boolean; readonly saidWhoIsMe?: boolean; readonly known?: boolean };

async function owner(
  terminal: KeepingTerminal,
  { yes = false, saidWhoIsMe = false, known = false }: Wish = {},
): Promise<OwnerGuess | undefined> {
  const gathered: Gathered = {
    files: [],
    owner: guess,
    async *findings() {},
    readBefore: 0,
    keep: async () => {},
    discard: async () => {},
  };
  const me = async () => (known ? JSON.parse('"p1"') : undefined);
  const asking = { terminal, store: { me }, yes, saidWhoIsMe, clear: () => {} };
  return (await askingSources({ gather: async () => gathered }, asking).gather([], silentWatch)).owner;
}

test('at a terminal the guess is asked once and taken as sure', async () => {
  const terminal = terminalForTests({ canAsk: true }, ['']);
  expect(await owner(terminal)).toEqual({ ...guess, sure: true });
  expect(terminal.asked).toEqual(['Is ada@example.org you? It sent 312 of the 4,012 messages. [Y/n] ']);
});

test('who says no names another address, or leaves it open', async () => {
  expect(await owner(terminalForTests({ canAsk: true }, ['n', 'grace@example.org']))).toMatchObject({
    address: 'grace@example.org',
    sure: true,
  });
  expect(await owner(terminalForTests({ canAsk: true }, ['n', '']))).toBeUndefined();
});

test('nothing is asked off a terminal, with --me, with --yes, or when I am known', async () => {
  const terminal = terminalForTests({ canAsk: true });
  expect(await owner(terminalForTests())).toEqual(guess);
  expect(await owner(terminal, { saidWhoIsMe: true })).toEqual(guess);
  expect(await owner(terminal, { known: true })).toEqual(guess);
  expect(await owner(terminal, { yes: true })).toEqual({ ...guess, sure: true });
  expect(terminal.asked).toEqual([]);
});
