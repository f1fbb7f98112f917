import { join } from 'node:path';
import type { Store } from '../../src/core/store.ts';
import { type Books, openBooks } from '../../src/store/open-store.ts';
import { isPostgresAddress } from '../../src/store/postgres/address.ts';
import { busyUsers } from '../books/busy-users.ts';
import { BENCH_NOW } from '../made/network-size.ts';

// Lets many users work in many books, of one server or of one file each, and prints how long each answer took.
const [place = '', books = '100', peopleInBook = '1000', users = '16', seconds = '60'] =
  process.argv.slice(2);
const now = (): Date => new Date(BENCH_NOW.getTime() + performance.now());
const opened: Books[] = [];
const open = isPostgresAddress(place) ? await onServer() : await inFiles();
const busy = {
  books: Number(books),
  peopleInBook: Number(peopleInBook),
  users: Number(users),
  seconds: Number(seconds),
};
const worked = await busyUsers(busy, open);
for (const one of opened) await one.close();
process.stdout.write(JSON.stringify(worked));

async function onServer(): Promise<(book: number) => Store> {
  const all = await opening(place);
  return (book) => all.book(`book_${book}`);
}

async function inFiles(): Promise<(book: number) => Store> {
  const stores: Store[] = [];
  for (let book = 0; book < Number(books); book += 1)
    stores.push((await opening(join(place, `book_${book}.db`))).book());
  return (book) => {
    const store = stores[book];
    if (!store) throw new Error(`there is no book ${book}`);
    return store;
  };
}

async function opening(database: string): Promise<Books> {
  const books = await openBooks({ database, create: false, now, random: Math.random });
  opened.push(books);
  return books;
}
