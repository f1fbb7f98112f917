import { join } from 'node:path';
import type { Busy, Worked } from '../books/busy-users.ts';
import { manyBooks } from '../books/many-books.ts';
import type { Bench, Part } from '../measure/bench.ts';
import type { EngineName } from '../measure/engine-name.ts';
import type { Figure } from '../measure/figure.ts';
import { quantile } from '../measure/quantile.ts';
import { runProgram } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'books';

/** Many users at once in many books, four reads for each write. */
export const booksPart: Part = {
  name: part,
  async measure(bench) {
    const figures: Figure[] = [];
    for (const engine of bench.engines) figures.push(...(await booksOf(bench, engine)));
    return figures;
  },
};

async function booksOf(bench: Bench, engine: EngineName): Promise<readonly Figure[]> {
  const { busy } = sizesOf(bench);
  const books = await manyBooks(bench, engine, { books: busy.books, people: busy.peopleInBook });
  try {
    return figuresOf(work(bench, books.place, busy)).map((figure) => ({ ...figure, engine }));
  } finally {
    await books.remove();
  }
}

function work(bench: Bench, place: string, { books, peopleInBook, users, seconds }: Busy): Worked {
  const args = [books, peopleInBook, users, seconds].map(String);
  const text = runProgram(join(bench.programs, 'use-books.js'), [place, ...args]);
  const worked = JSON.parse(text) as Worked;
  const [first] = worked.errors;
  if (first !== undefined) bench.tell(`${worked.errors.length} went wrong; the first: ${first}`);
  return worked;
}

function figuresOf({ reads, writes, errors, seconds }: Worked): readonly Figure[] {
  return [
    {
      part,
      name: 'reads and writes in many books',
      unit: '/s',
      measured: (reads.length + writes.length) / seconds,
    },
    times('a read in many books', reads),
    times('a write in many books', writes),
    { part, name: 'errors in many books', unit: '', measured: errors.length, target: { most: 0 } },
  ];
}

function times(name: string, taken: readonly number[]): Figure {
  return {
    part,
    name: `${name}, p95`,
    unit: 'ms',
    measured: quantile(taken, 0.95),
    spread: { p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) },
  };
}
