import type { CatalogueTable } from './catalogue.ts';

const BOOK = 'book_id';
const LITERAL = /^('[^']*'|-?\d+(\.\d+)?|true|false|NULL)(::[\w ]+)?$/;

type Rule = (table: CatalogueTable) => readonly string[];

const named = (things: readonly { readonly name: string }[]): readonly string[] =>
  things.map(({ name }) => name);

/**
 * What a table must be for its rows to be spread over servers by book, and what we ask beyond it; each rule names what
 * breaks it. After https://docs.citusdata.com/en/stable/develop/reference_ddl.html
 */
const RULES = {
  /** The same type and collation everywhere: else tables are not kept side by side. */
  'a book in each row': ({ columns, name }) =>
    columns.some(
      (column) =>
        column.name === BOOK && column.type === 'text' && column.collation === 'C' && column.required,
    )
      ? []
      : [name],

  'a primary key': ({ indexes, name }) => (indexes.some(({ primary }) => primary) ? [] : [name]),

  'the book first in each key and index': ({ indexes }) =>
    named(indexes.filter(({ columns }) => columns[0] !== BOOK)),

  'the book first on both sides of each foreign key': ({ foreignKeys }) =>
    named(
      foreignKeys.filter(({ columns, targetColumns }) => columns[0] !== BOOK || targetColumns[0] !== BOOK),
    ),

  /** Citus refuses `set null`, `set default` and an update that cascades into the column it distributes by. */
  'foreign keys that only refuse': ({ foreignKeys }) =>
    named(foreignKeys.filter(({ onDelete, onUpdate }) => onDelete !== 'a' || onUpdate !== 'a')),

  'no exclusion': ({ indexes }) => named(indexes.filter(({ exclusion }) => exclusion)),

  'no column that the server fills': ({ columns }) => named(columns.filter(({ filled }) => filled)),

  'defaults that are the same on every server': ({ columns }) =>
    named(columns.filter((column) => column.default !== null && !LITERAL.test(column.default))),

  'no triggers of our own': ({ triggers }) => triggers,

  'text in keys that sorts by its bytes': ({ columns, indexes, foreignKeys }) => {
    const inKeys = new Set([...indexes, ...foreignKeys].flatMap((key) => key.columns));
    return named(
      columns.filter(({ name, collation }) => inKeys.has(name) && collation !== null && collation !== 'C'),
    );
  },

  'one policy, for the owner too': ({ name, hasWall, bindsOwner, policies }) =>
    hasWall && bindsOwner && policies === 1 ? [] : [name],
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

/** `reminder: a primary key (reminder)` for each rule that a table breaks. */
export function brokenRules(tables: readonly CatalogueTable[]): readonly string[] {
  return tables.flatMap((table) =>
    Object.entries<Rule>(RULES).flatMap(([rule, breaks]) =>
      breaks(table).map((what) => `${table.name}: ${rule} (${what})`),
    ),
  );
}

/** What an SQL script that distributes tables says, in its order. */
export function distributed(script: string): {
  readonly byBook: readonly string[];
  readonly whole: readonly string[];
} {
  const code = script.replaceAll(/--.*$/gm, '');
  return {
    byBook: [...code.matchAll(/\bcreate_distributed_table\(\s*'mutuals\.(\w+)'\s*,\s*'book_id'/g)].map(
      ([, table = '']) => table,
    ),
    whole: [...code.matchAll(/\bcreate_reference_table\(\s*'mutuals\.(\w+)'\s*\)/g)].map(
      ([, table = '']) => table,
    ),
  };
}

/** Foreign keys that point at a table which the script distributes only later. */
export function pointingForwards(
  tables: readonly CatalogueTable[],
  order: readonly string[],
): readonly string[] {
  return tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys
      .filter(({ target }) => target !== name && !order.slice(0, order.indexOf(name)).includes(target))
      .map(({ target }) => `${name} -> ${target}`),
  );
}
