import { domainOf, localPart } from './address-parts.ts';
import type { MailHeader } from './mail-header.ts';

const ADDRESS = /[^\s<>@,;:"?()]+@[^\s<>@,;:"?()]+/;
/** The helpers that list programs put beside the list's own address: `ext4-owner@`, `ext4+unsubscribe@`. */
const SERVICE_ENDING = /[-+](?:owner|request|bounces?|admin|errors|help|(?:un)?subscribe|leave|join|confirm)(?:[-+=].*)?$/;
const SERVICE_BEGINNING = /^owner-/;

/** The list that a service address belongs to: `ext4@lists.org` for `ext4-bounces+ada=x.org@lists.org`. */
export function listOfService(address: string): string | undefined {
  const local = localPart(address);
  const list = local.replace(SERVICE_ENDING, '').replace(SERVICE_BEGINNING, '');
  return list === local || list === '' ? undefined : `${list}@${domainOf(address)}`;
}

/** The addresses of the mailing lists that a message says it came through. Newsletters name none of these. */
export function listsNamed({ trace }: MailHeader): readonly string[] {
  const own = [
    trace('x-mailing-list'),
    trace('list-post'),
    trace('x-beenthere'),
    /^\s*list\s+(\S+)/i.exec(trace('mailing-list'))?.[1] ?? '',
    /^mailing list\s+(\S+)/i.exec(trace('delivered-to'))?.[1] ?? '',
  ].flatMap(addressIn);
  const services = [trace('return-path'), trace('errors-to'), trace('sender'), trace('list-help'), trace('list-unsubscribe')]
    .flatMap(addressIn)
    .flatMap((address) => listOfService(address) ?? []);
  const fromId = own.length > 0 || services.length > 0 ? listOfId(trace('list-id')) : [];
  return [...new Set([...own, ...fromId, ...(trace('list-id') === '' && own.length === 0 ? [] : services)])];
}

function addressIn(field: string): readonly string[] {
  const address = field === '' ? undefined : ADDRESS.exec(field)?.[0].toLowerCase();
  return address === undefined ? [] : [address.replace(/^mailto=?/, '')];
}

/** RFC 2919: `Ext4 <ext4.lists.org>` is the list ext4@lists.org at nearly every host. */
function listOfId(field: string): readonly string[] {
  const id = /<([^<>\s@]+)>/.exec(field)?.[1]?.toLowerCase() ?? '';
  const dot = id.indexOf('.');
  return dot > 0 && id.includes('.', dot + 1) ? [`${id.slice(0, dot)}@${id.slice(dot + 1)}`] : [];
}
