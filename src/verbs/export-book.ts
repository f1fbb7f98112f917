import type { OutgoingFile } from '../core/outlet.ts';
import { BOOK_END, bookHead } from '../formats/book-json/book-head.ts';
import { bookItemText } from '../formats/book-json/item-text.ts';
import type { WrittenOut } from './export-people.ts';
import type { Deps } from './verb.ts';

/** Everything that is kept, an item a line, as it stands at one moment. Gives how many people and items there are. */
export async function writeBook(
  file: OutgoingFile,
  { wholeBook, store, watch, now }: Deps,
): Promise<WrittenOut> {
  const { records, interactions } = await store.counts();
  const total = records + interactions;
  const people = new Set<string>();
  let items = 0;
  await file.write(bookHead(now()));
  await wholeBook.visit(async (page) => {
    watch.stopIfAsked();
    const lines = page.map((item, at) => `${items + at === 0 ? '\n' : ',\n'}${bookItemText(item)}`);
    await file.write(lines.join(''));
    items += page.length;
    for (const item of page) if (item.type === 'record' && item.person !== undefined) people.add(item.person);
    watch.report({ step: 'Writing', done: items, total: Math.max(items, total), unit: 'items' });
  });
  await file.write(BOOK_END);
  return { people: people.size, items };
}
