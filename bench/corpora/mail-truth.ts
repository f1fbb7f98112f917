import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disagreement } from './corpus-kind.ts';

/** What a truth file says of one message, as far as we read it. */
export type ToldMessage = {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly messageId?: string;
  /** In milliseconds. */
  readonly at?: number;
};

const address = z.object({ address: z.string().nullish() });
const value = z.union([
  z.object({ Text: z.string() }),
  z.object({
    Address: z.union([
      z.object({ List: z.array(address) }),
      z.object({ Group: z.array(z.object({ addresses: z.array(address) })) }),
    ]),
  }),
  z.object({
    DateTime: z.object({
      year: z.int(),
      month: z.int(),
      day: z.int(),
      hour: z.int(),
      minute: z.int(),
      second: z.int(),
      tz_before_gmt: z.boolean(),
      tz_hour: z.int(),
      tz_minute: z.int(),
    }),
  }),
]);
const parsedMessage = z.object({
  parts: z.array(z.object({ headers: z.array(z.object({ name: z.unknown(), value: z.unknown() })) })).min(1),
});
const idsInOrder = z.array(z.object({ message_id: z.string() })).min(1);
const placesInOrder = z.array(z.object({ mboxMarkerOffset: z.int() })).min(1);

/** The fields of a message by a parser's dump that stands beside it: `007.eml` and `007.json`. */
export function toldMessage(path: string): ToldMessage | undefined {
  const beside = path.replace(/\.\w+$/, '.json');
  if (beside === path || !existsSync(beside)) return undefined;
  const read = parsedMessage.safeParse(JSON.parse(readFileSync(beside, 'utf8')));
  if (!read.success) return undefined;
  const told: Record<string, unknown> = {};
  for (const { name, value: raw } of read.data.parts[0]?.headers ?? []) {
    const known = value.safeParse(raw);
    if (known.success && typeof name === 'string' && !(name in told)) told[name] = plainValue(known.data);
  }
  return shaped(told);
}

const shape = z.object({
  from: z.array(z.string()).optional(),
  to: z.array(z.string()).optional(),
  cc: z.array(z.string()).optional(),
  message_id: z.string().optional(),
  date: z.number().optional(),
});

function shaped(told: Record<string, unknown>): ToldMessage {
  const { message_id: messageId, date: at, ...lists } = shape.parse(told);
  return {
    ...(lists.from && { from: lists.from }),
    ...(lists.to && { to: lists.to }),
    ...(lists.cc && { cc: lists.cc }),
    ...(messageId !== undefined && { messageId }),
    ...(at !== undefined && { at }),
  };
}

function plainValue(known: z.output<typeof value>): string | readonly string[] | number {
  if ('Text' in known) return known.Text;
  if ('Address' in known) {
    const all =
      'List' in known.Address ? known.Address.List : known.Address.Group.flatMap((group) => group.addresses);
    return all.flatMap((one) => (one.address ? [one.address.toLowerCase()] : []));
  }
  const { year, month, day, hour, minute, second, tz_before_gmt, tz_hour, tz_minute } = known.DateTime;
  const offset = (tz_before_gmt ? -1 : 1) * (60 * tz_hour + tz_minute);
  return Date.UTC(year, month - 1, day, hour, minute, second) - offset * 60_000;
}

/** What the truth files beside a mailbox say of it: the ids of its messages, or the bytes at which they begin. */
export type ToldMailbox = { readonly ids?: readonly string[]; readonly starts?: readonly number[] };

export function toldMailbox(path: string): ToldMailbox {
  const files = readdirSync(dirname(path)).filter((name) => name.endsWith('.json'));
  const texts = files.map((name) => ({ name, data: jsonOf(join(dirname(path), name)) }));
  const ids = texts.map(({ data }) => idsInOrder.safeParse(data)).find(({ success }) => success)?.data;
  const stem = (path.split('/').at(-1) ?? '').split('.')[0] ?? '';
  const ends = readFileSync(path).includes('\r\n') ? 'dos' : 'unix';
  const own = texts.filter(({ name }) => name.startsWith(`${stem}.`) && name.includes(ends));
  const starts = own.map(({ data }) => placesInOrder.safeParse(data)).find(({ success }) => success)?.data;
  return {
    ...(ids && { ids: ids.map(({ message_id }) => message_id.replace(/^<|>$/g, '')) }),
    ...(starts && { starts: starts.map(({ mboxMarkerOffset }) => mboxMarkerOffset) }),
  };
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Compares what both sides know; a reason tells why ours is right. */
export function compared(
  file: string,
  pairs: readonly {
    readonly what: string;
    readonly ours: string;
    readonly theirs: string;
    readonly reason?: string;
  }[],
): { readonly compared: number; readonly agreed: number; readonly disagreements: readonly Disagreement[] } {
  const disagreements = pairs
    .filter(({ ours, theirs }) => ours !== theirs)
    .map((pair) => ({ file, ...pair }));
  return { compared: pairs.length, agreed: pairs.length - disagreements.length, disagreements };
}
