import { emailText } from '../identity/email-address.ts';
import { emailIdentity } from '../identity/email-identity.ts';
import { isRoleName } from '../identity/role-names.ts';
import { displayName } from '../mail/display-name.ts';
import { hasRobotLocalPart, isAtRobotHost, isRobotNamed } from '../mail/robot-names.ts';
import { type PropertyLine, paramOf } from './property-line.ts';

/** Somebody who stands in an event. */
export type Attendee = {
  readonly address: string;
  /** Empty where the calendar gives none. */
  readonly name: string;
  readonly isOrganiser: boolean;
  readonly isPerson: boolean;
  /** They said no, or sent somebody else. */
  readonly isAbsent: boolean;
};

const ABSENT = /^(?:DECLINED|DELEGATED)$/i;
const THING = /^(?:ROOM|RESOURCE|GROUP)$/i;
/** Rooms and calendars of Google, whose type is not always written. */
const THING_HOST =
  /@(?:resource|group)\.calendar\.google\.com$|@(?:.+\.)?resource\.|@import\.calendar\.google\.com$/;

/** Each who stands in the event, once; the organiser is told as one of them. Without an address nobody is known. */
export function attendeesOf(lines: readonly PropertyLine[]): readonly Attendee[] {
  const found = new Map<string, Attendee>();
  for (const line of lines) {
    if (line.name !== 'ATTENDEE' && line.name !== 'ORGANIZER') continue;
    const one = attendeeOf(line);
    const known = one && found.get(one.address);
    if (one) found.set(one.address, known ? joined(known, one) : one);
  }
  return [...found.values()];
}

function attendeeOf(line: PropertyLine): Attendee | undefined {
  const identity = emailIdentity(line.value) ?? emailIdentity(paramOf(line, 'EMAIL') ?? '');
  if (!identity) return undefined;
  const address = emailText(line.value) ?? emailText(paramOf(line, 'EMAIL') ?? '') ?? identity.value;
  const name = displayName(paramOf(line, 'CN') ?? '');
  return {
    address,
    name,
    isOrganiser: line.name === 'ORGANIZER',
    isPerson: !isThing(line, address) && !isMachine(address, name),
    isAbsent: ABSENT.test(paramOf(line, 'PARTSTAT')?.trim() ?? '') || isNotTaking(line),
  };
}

function isThing(line: PropertyLine, address: string): boolean {
  return THING.test(paramOf(line, 'CUTYPE')?.trim() ?? '') || THING_HOST.test(address);
}

function isMachine(address: string, name: string): boolean {
  const local = address.slice(0, address.indexOf('@'));
  return (
    hasRobotLocalPart(address) || isAtRobotHost(address) || isRobotNamed(address, name) || isRoleName(local)
  );
}

/** Told for their information only; they are not expected to come. */
function isNotTaking(line: PropertyLine): boolean {
  return /^NON-PARTICIPANT$/i.test(paramOf(line, 'ROLE')?.trim() ?? '');
}

/** The organiser mostly stands among the attendees too, where it is written whether they come. */
function joined(known: Attendee, other: Attendee): Attendee {
  return {
    address: known.address,
    name: known.name || other.name,
    isOrganiser: known.isOrganiser || other.isOrganiser,
    isPerson: known.isPerson && other.isPerson,
    isAbsent: known.isAbsent || other.isAbsent,
  };
}
