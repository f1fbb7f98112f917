import type { RecordKind } from '../../core/source-record.ts';
import { isRoleName } from '../identity/role-names.ts';
import { domainOf, localPart } from './address-parts.ts';
import { type AddressTraces, sentBy } from './address-traces.ts';
import { listOfService } from './lists-named.ts';
import { isPersonalName } from './personal-name.ts';
import { hasRobotLocalPart, isAtRobotHost, isRobotNamed } from './robot-names.ts';

export type KindRule = {
  readonly kind: RecordKind;
  readonly because: string;
  readonly holds: (traces: AddressTraces, listNames: ReadonlySet<string>) => boolean;
};

/** Hosts that serve lists and nobody's own mailbox. */
const LIST_HOST =
  /^(?:(?:lists?|listes|listen|listserv|mailman|groups?|googlegroups|ml)\.|(?:vger\.kernel\.org|kvack\.org|googlegroups\.com|groups\.io|freelists\.org|yahoogroups\.\w+|egroups\.com|.*\.groups\.io)$)/;
/** Hosts that serve people's mailboxes and never a list. */
const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|proton|protonmail|qq|163|126|mail)\.[a-z.]+$/;
const LIST_WORDS =
  /(?:^|[-_.+])(?:lists?|mailing-?list|devel|developers?|users?|announce(?:ments?)?|discuss(?:ion)?|commits?|patches|maintainers?|bugs|reviewers?|subscribers|team|all|everyone|members|dev|wg|sig)(?:$|[-_.+])|^(?:linux|kernel)-|-l$/;
const LIST_NAME =
  /\b(?:list|mailing|developers?|development|maintainers?|team|group|subscribers|reviewers)\b|\bML\b/i;
const NEWSLETTER =
  /(?:^|[-_.+])(?:(?:e-?)?news|newsletters?|digest|marketing|mailings?|promo(?:tions?)?|offers|campaigns?|updates?)(?:$|[-_.+])/;
const NEWSLETTER_HOST = /^(?:e?newsletters?|enews|mailings?|marketing)\./;
const NEWSLETTER_NAME = /\b(?:newsletters?|mailing list|news alert|daily digest)\b/i;

const onlyReceives = (traces: AddressTraces): boolean => sentBy(traces) === 0;
const names = (traces: AddressTraces): readonly string[] => [
  ...traces.ownNames.keys(),
  ...traces.givenNames.keys(),
];
const hasPersonalName = (traces: AddressTraces): boolean => names(traces).some(isPersonalName);

/**
 * What an address is, the first rule that holds decides; who fits none is a person. The order is part of it: what
 * a list says of itself is surer than what a name looks like. Somebody who writes through a list is a person: the
 * rules for lists look at what the list's own headers name and at addresses that only receive.
 */
export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'bot',
    because: 'its local part is one that only machines have (noreply, mailer-daemon, lkp, patchwork-bot)',
    holds: ({ address }) => hasRobotLocalPart(address),
  },
  {
    kind: 'bot',
    because: 'only machines have addresses at its host',
    holds: ({ address }) => isAtRobotHost(address),
  },
  {
    kind: 'list',
    because: 'a mailing list names it in its own headers (List-Post, X-Mailing-List, List-Id, Sender)',
    holds: (traces) => traces.namedAsList > 0 && traces.byHand === 0,
  },
  {
    kind: 'list',
    because: 'a list writes it into From over its members, and nobody else sends under it',
    holds: (traces) => traces.writtenOver > 0 && traces.byHand === 0,
  },
  {
    kind: 'list',
    because: 'its host serves lists only (lists.*, googlegroups.com, vger.kernel.org)',
    holds: ({ address }) => LIST_HOST.test(domainOf(address)),
  },
  {
    kind: 'list',
    because: 'it is the service address of a list (ext4-owner, ext4-request, ext4-bounces)',
    holds: (traces) => listOfService(traces.address) !== undefined && !hasPersonalName(traces),
  },
  {
    kind: 'bot',
    because: 'everything it sent was written by software, or everybody calls it a robot',
    holds: (traces) =>
      traces.byHand === 0 &&
      !hasPersonalName(traces) &&
      (traces.byMachine > 0 || names(traces).some((name) => isRobotNamed(traces.address, name))),
  },
  {
    kind: 'newsletter',
    because: 'its local part says so, and no person writes under it',
    holds: (traces) =>
      NEWSLETTER.test(localPart(traces.address)) && (traces.byHand === 0 || !hasPersonalName(traces)),
  },
  {
    kind: 'newsletter',
    because: 'its host sends newsletters, or it calls itself one and nothing else',
    holds: ({ address, ownNames }) =>
      NEWSLETTER_HOST.test(domainOf(address)) ||
      (ownNames.size > 0 && [...ownNames.keys()].every((name) => NEWSLETTER_NAME.test(name))),
  },
  {
    kind: 'newsletter',
    because: 'it sends in bulk to subscribers, never by hand, and nobody writes to it',
    holds: (traces) => traces.inBulk > 0 && traces.byHand === 0 && traces.received === 0,
  },
  {
    kind: 'list',
    because: 'it only ever receives, under a list\u2019s name and no person\u2019s',
    holds: (traces) =>
      onlyReceives(traces) &&
      !hasPersonalName(traces) &&
      !FREE_MAIL.test(domainOf(traces.address)) &&
      (LIST_WORDS.test(localPart(traces.address)) || names(traces).some((name) => LIST_NAME.test(name))),
  },
  {
    kind: 'list',
    because:
      'it only ever receives, nobody calls it by a name, and a list elsewhere bears the same local part',
    holds: (traces, listNames) =>
      onlyReceives(traces) && names(traces).length === 0 && listNames.has(localPart(traces.address)),
  },
  {
    kind: 'group',
    because:
      'several people answer at a desk (info, sales, support), and no person\u2019s name stands with it',
    holds: (traces) => isRoleName(localPart(traces.address)) && !hasPersonalName(traces),
  },
];

export type KindOf = (traces: AddressTraces) => RecordKind;

/** Makes the judge of a whole mailbox: what one address is can depend on which lists there are. */
export function kindJudge(all: readonly AddressTraces[]): KindOf {
  const isSureList = (traces: AddressTraces): boolean => kindOf(traces, new Set()) === 'list';
  const listNames = new Set(all.filter(isSureList).map(({ address }) => localPart(address)));
  return (traces) => kindOf(traces, listNames);
}

function kindOf(traces: AddressTraces, listNames: ReadonlySet<string>): RecordKind {
  return KIND_RULES.find((rule) => rule.holds(traces, listNames))?.kind ?? 'person';
}
