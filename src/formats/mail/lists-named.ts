import { domainOf, localPart } from './address-parts.ts';
import type { Field } from './header-fields.ts';
import type { MailHeader } from './mail-header.ts';

const ADDRESS = /[^\s<>@,;:"?()]+@[^\s<>@,;:"?()]+/;
/** The helpers that list programs put beside the list's own address: `ext4-owner@`, `ext4+unsubscribe@`. */
const SERVICE_ENDING =
  /[-+](?:owner|request|bounces?|admin|errors|help|(?:un)?subscribe|leave|join|confirm)(?:[-+=].*)?$/;
const SERVICE_BEGINNING = /^owner-/;

/** The list that a service address belongs to: `ext4@lists.org` for `ext4-bounces+ada=x.org@lists.org`. */
export function listOfService(address: string): string | undefined {
  const local = localPart(address);
  const list = local.replace(SERVICE_ENDING, '').replace(SERVICE_BEGINNING, '');
  return list === local || list === '' ? undefined : `${list}@${domainOf(address)}`;
}

/** The addresses of the mailing lists that a message says it came through. Newsletters name none of these. */
export function listsNamed(header: MailHeader): readonly string[] {
  const { trace } = header;
  const own = OWN_FIELDS.flatMap((field) => addressIn(trace(field)));
  const told =
    /^\s*(?:mailing )?list\s+(\S+)/i.exec(trace('mailing-list') || trace('delivered-to'))?.[1] ?? '';
  const id = trace('list-id');
  if (own.length === 0 && told === '' && id === '') return listAnswering(header);

  const services = SERVICE_FIELDS.flatMap((field) => addressIn(trace(field))).flatMap(
    (address) => listOfService(address) ?? [],
  );
  const sure = [...own, ...addressIn(told), ...services];
  return sure.length === 0 ? [] : [...new Set([...sure, ...listOfId(id)])];
}

/** Old list programs say nothing but "bulk": they put the address that was written to into Sender or Reply-To. */
function listAnswering({ trace, from, to, cc, replyTo }: MailHeader): readonly string[] {
  if (!/bulk|list/i.test(trace('precedence')) && trace('list-unsubscribe') === '') return [];
  const answering = [...addressIn(trace('sender')), ...replyTo.map(({ address }) => address)];
  const isWriter = (address: string): boolean => from.some((one) => one.address === address);
  const writtenTo = new Set([...to, ...cc].map(({ address }) => address));
  return [...new Set(answering)].filter((address) => writtenTo.has(address) && !isWriter(address));
}

/** A field that gives a list's own address. */
const OWN_FIELDS: readonly Field[] = ['x-mailing-list', 'list-post', 'x-beenthere'];
/** A field that gives the address of a list's owner, of its bounces or of its subscriptions. */
const SERVICE_FIELDS: readonly Field[] = [
  'return-path',
  'errors-to',
  'sender',
  'list-help',
  'list-unsubscribe',
];

/** Matching takes the square of the length where there is no address, and honest ones stand early. */
const LONGEST_LOOK = 1000;

function addressIn(field: string): readonly string[] {
  const address = field === '' ? undefined : ADDRESS.exec(field.slice(0, LONGEST_LOOK))?.[0].toLowerCase();
  return address === undefined ? [] : [address.replace(/^mailto=?/, '')];
}

/** RFC 2919: `Ext4 <ext4.lists.org>` is the list ext4@lists.org at nearly every host. */
function listOfId(field: string): readonly string[] {
  const id = /<([^<>\s@]+)>/.exec(field)?.[1]?.toLowerCase() ?? '';
  const dot = id.indexOf('.');
  return dot > 0 && id.includes('.', dot + 1) ? [`${id.slice(0, dot)}@${id.slice(dot + 1)}`] : [];
}
