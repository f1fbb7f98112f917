import type { Card } from '../../core/card.ts';
import { relatedText } from '../../core/related.ts';
import type { ColumnField } from '../../core/table-columns.ts';
import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import { type DayOrder, dayByOrder } from './day-order.ts';

/** What the columns of a table hold, and how its days are written. */
export type Meaning = { readonly fields: readonly ColumnField[]; readonly order: DayOrder };

/** The card that a row gives under the meaning of its columns. */
export function tableCard(cells: readonly string[], { fields, order }: Meaning): Card {
  const said = cellsByField(cells, fields);
  const all = (field: ColumnField): readonly string[] => said.get(field) ?? [];
  const first = (field: ColumnField): string => all(field)[0] ?? '';
  const personal = [first('given'), first('middle'), first('family'), first('suffix')]
    .filter((part) => part !== '')
    .join(' ');
  const [name = '', ...otherNames] = all('name');
  return compactCard({
    name: name || personal || first('organisation'),
    // Beside `Dr. Ada Lovelace` the bare name is no other one.
    otherNames: [name.includes(personal) ? '' : personal, ...otherNames, ...all('nickname')],
    organisation: first('organisation'),
    title: first('title'),
    emails: all('email').flatMap(severalIn).map(bare),
    phones: [...all('phone'), ...all('fax')].flatMap(numbersIn),
    urls: all('url').flatMap(severalIn).filter(isUrl),
    places: [...all('place'), ...placesOf(cells, fields)],
    birthday: dayIn(all('birthday'), order) ?? birthdayOfParts(first),
    anniversary: dayIn(all('anniversary'), order),
    tags: all('tags').flatMap(severalIn),
    related: (['spouse', 'manager', 'assistant'] as const).flatMap((as) =>
      all(as).map((name) => relatedText({ as, name })),
    ),
    note: all('note').join('\n\n'),
  });
}

/** The filled cells of each field, in the order of the columns. */
function cellsByField(
  cells: readonly string[],
  fields: readonly ColumnField[],
): ReadonlyMap<ColumnField, readonly string[]> {
  const said = new Map<ColumnField, string[]>();
  for (const [column, field] of fields.entries()) {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '' || field === 'nothing') continue;
    const those = said.get(field);
    if (those) those.push(cell);
    else said.set(field, [cell]);
  }
  return said;
}

function dayIn(cells: readonly string[], order: DayOrder): string | undefined {
  return cells.map((cell) => dayByOrder(cell, order)).find((day) => day !== undefined);
}

/** The telephone numbers of a row at which several people answer. */
export function sharedNumbers(cells: readonly string[], { fields }: Meaning): readonly string[] {
  return fields.flatMap((field, column) => (field === 'fax' ? numbersIn(cells[column] ?? '') : []));
}

/** Several values in one cell, as Google and many others join them. */
function severalIn(cell: string): readonly string[] {
  return cell.split(/:::|[;,|\n]/).map((value) => value.trim());
}

/** A comma can stand inside a number: `+49 30 1234, ext. 5`. */
function numbersIn(cell: string): readonly string[] {
  return cell.split(/:::|[;|\n]/).map((value) => value.trim());
}

/** Excel hides a text behind a quote: `'ada@example.org`. */
function bare(address: string): string {
  return address.replace(/^'+|'+$/g, '').replace(/^mailto:/i, '');
}

/** Some exports give a handle or a plain word where others give an address. */
function isUrl(text: string): boolean {
  return /^https?:\/\/\S|^[^\s/]+\.[^\s/]{2,}/i.test(text);
}

/** Town, region and country stand in columns side by side; the same one again begins another place. */
function placesOf(cells: readonly string[], fields: readonly ColumnField[]): readonly string[] {
  const places: Map<ColumnField, string>[] = [];
  for (const [column, field] of fields.entries()) {
    if (field !== 'city' && field !== 'region' && field !== 'country') continue;
    if (places.at(-1)?.has(field) ?? true) places.push(new Map());
    places.at(-1)?.set(field, cells[column]?.trim() ?? '');
  }
  return places.map((place) =>
    (['city', 'region', 'country'] as const)
      .map((field) => place.get(field) ?? '')
      .filter((part) => part !== '')
      .join(', '),
  );
}

function birthdayOfParts(first: (field: ColumnField) => string): string | undefined {
  const [year, month, day] = [first('birth-year'), first('birth-month'), first('birth-day')];
  if (month === '' || day === '') return birthday(year);
  return birthday(`${year === '' ? '-' : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
