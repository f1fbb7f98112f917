import type { Client } from 'pg';
import { SCHEMA } from '../src/store/postgres/transaction-opening.ts';
import { tablesOfBooks } from './rows-of-book.ts';

/** A statement as it went to the server. */
export type Sent = { readonly text: string; readonly values: readonly unknown[] };

type Plan = {
  readonly 'Node Type': string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly Alias?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly Plan[];
};

/** What names no row of a table: the ends of transactions and cursors, and the stage of COPY, which is its transaction's own. */
const ROWLESS =
  /^(begin|commit|rollback|set local|fetch \d+ from pages_\d+$|close pages_\d+$|create temporary table staged_\w+ \(like [\w."]+\) on commit drop$|copy pg_temp\.|truncate pg_temp\.)/;

/** A cursor is planned as its query is. */
const CURSOR = /^declare pages_\d+ no scroll cursor for /;

/**
 * Says which tables of a statement are not held to one book, by the plan that the server makes for it: each scan must
 * have `book_id` equal to a value, or to that of a scan that has. The server itself carries a value over from table to
 * table along joins, so a join without the book is found however it is written.
 *
 * Limits: a statement that no test sends is not seen; a condition that the planner turns into something else than
 * `book_id = …` counts as missing, though it may be right; and the plan is the one for any values, made for a user whom
 * no policy stops.
 */
export async function unheld(client: Client, { text, values }: Sent): Promise<readonly string[]> {
  const found: string[] = [];
  for (const statement of statementsIn(text.replace(CURSOR, ''))) {
    if (ROWLESS.test(statement)) continue;
    if (/^insert/i.test(statement)) found.push(...unheldInsert(statement));
    if (/^insert.*\bvalues \(\$/is.test(statement)) continue;
    const scans = scansIn(await planOf(client, statement));
    const held = heldScans(scans, values);
    found.push(...scans.filter((scan) => !held.has(scan)).map(({ Alias }) => String(Alias)));
  }
  return found;
}

/** Readies a connection for `unheld`: generic plans, and the stages that COPY would have made. */
export async function readyForPlans(client: Client): Promise<void> {
  await client.query(`set search_path = ${SCHEMA}, pg_temp; set plan_cache_mode = force_generic_plan`);
  for (const table of await tablesOfBooks(client))
    await client.query(`create temporary table staged_${table} (like ${SCHEMA}.${table})`);
}

function statementsIn(text: string): readonly string[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^';])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A row says itself whose it is; the column is required and has no default. */
function unheldInsert(statement: string): readonly string[] {
  const [, table = statement, columns = ''] = /^insert into "?(\w+)"? \(([^)]*)\)/i.exec(statement) ?? [];
  return /\bbook_id\b/.test(columns) ? [] : [`insert into ${table}`];
}

async function planOf(client: Client, statement: string): Promise<Plan> {
  const places = Math.max(0, ...[...statement.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place)));
  const nothing = places === 0 ? '' : `(${Array.from({ length: places }, () => 'null').join(', ')})`;
  await client.query(`prepare one as ${statement}`);
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
      `explain (verbose, costs off, format json) execute one${nothing}`,
    );
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error(`the server has no plan for ${statement}`);
    return plan;
  } finally {
    await client.query('deallocate one');
  }
}

function scansIn(plan: Plan): readonly Plan[] {
  const below = (plan.Plans ?? []).flatMap(scansIn);
  const isScan =
    plan.Schema === SCHEMA && plan['Node Type'] !== 'ModifyTable' && plan['Relation Name'] !== 'migration';
  return isScan ? [plan, ...below] : below;
}

/** The scans held to one and the same book; `values` are what the places of the statement stood for. */
function heldScans(scans: readonly Plan[], values: readonly unknown[]): ReadonlySet<Plan> {
  const held = new Set<Plan>();
  const books = new Set<unknown>();
  for (let more = true; more; ) {
    more = false;
    for (const scan of scans.filter((one) => !held.has(one))) {
      const book = conditionsOf(scan)
        .map((condition) => bookIn(condition, scan, values))
        .find((found) => found !== undefined);
      const isChained = book?.of !== undefined && [...held].some(({ Alias }) => Alias === book.of);
      if (book === undefined || !(isChained || book.is !== undefined)) continue;
      if (book.is !== undefined) books.add(book.is);
      held.add(scan);
      more = true;
    }
  }
  return books.size > 1 ? new Set() : held;
}

type Book = { readonly is?: unknown; readonly of?: string };

function bookIn(condition: string, { Alias }: Plan, values: readonly unknown[]): Book | undefined {
  const [, left = '', right = ''] = /^(\S+) = (\S+)$/.exec(condition) ?? [];
  const own = /^(\w+\.)?book_id$/;
  const isOwn = (side: string): boolean =>
    own.test(side) && (side === 'book_id' || side === `${Alias}.book_id`);
  const [other] = isOwn(left) ? [right] : isOwn(right) ? [left] : [];
  if (other === undefined) return undefined;
  const place = /^\(?\$(\d+)\)?(?:::text)?$/.exec(other)?.[1];
  if (place !== undefined) return { is: values[Number(place) - 1] };
  const text = /^'([^']+)'::text$/.exec(other)?.[1];
  if (text !== undefined) return { is: text };
  const alias = /^(\w+)\.book_id$/.exec(other)?.[1];
  return alias === undefined ? undefined : { of: alias };
}

/** What must all be so of each row: the conditions between the outermost ANDs. */
function conditionsOf(scan: Plan): readonly string[] {
  return [scan['Index Cond'], scan['Recheck Cond'], scan.Filter].flatMap((text) =>
    text === undefined ? [] : conjuncts(text),
  );
}

export function conjuncts(text: string): readonly string[] {
  const inside = withoutBrackets(text);
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: token, index } of inside.matchAll(/'(?:[^']|'')*'|[()]| AND /g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token !== ' AND ' || depth > 0) continue;
    parts.push(inside.slice(from, index));
    from = index + token.length;
  }
  return parts.length === 0 ? [inside] : [...parts, inside.slice(from)].map(withoutBrackets);
}

function withoutBrackets(text: string): string {
  if (!text.startsWith('(')) return text;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/'(?:[^']|'')*'|[()]/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0) return index === text.length - 1 ? withoutBrackets(text.slice(1, -1)) : text;
  }
  return text;
}
