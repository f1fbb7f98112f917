import type { Card } from '../../core/card.ts';
import type { Finding } from '../../core/finding.ts';
import type { Channel, Role } from '../../core/interaction.ts';
import type { FoundRecord, RecordKey } from '../../core/source-record.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { appMoment } from './app-moment.ts';

/** A note or the like can be a whole letter; so much of it tells what it was about. */
const LONGEST_ABOUT = 2_000;

export type AppPerson = {
  readonly app: string;
  readonly id: string;
  readonly card: Card;
  readonly original: string;
};

/** The record of somebody in another app for relationships; undefined when it tells nobody. */
export function appRecord({ app, id, card, original }: AppPerson, country?: string): FoundRecord | undefined {
  if (id === '' || !(card.name || card.emails || card.phones || card.urls)) return undefined;
  const identities = cardIdentities(card, country);
  return { source: 'app', key: appKey(app, id), kind: 'person', card, identities, original };
}

function appKey(app: string, id: string): string {
  return `${app}:${id}`;
}

export type AppContact = {
  readonly app: string;
  /** Under which the same contact is found again. */
  readonly id: string;
  readonly at: string;
  readonly channel: Channel;
  readonly about: string;
  readonly people: readonly string[];
  readonly role: Role;
  readonly place: string;
};

/** Under which the owner of the app is kept. */
const ME = 'me';

/** What the app says of its owner; nothing when it says nothing. */
export function appOwner(
  { app, card, original }: Omit<AppPerson, 'id'>,
  country?: string,
): readonly Finding[] {
  const record = appRecord({ app, id: ME, card, original }, country);
  return record ? [{ type: 'record', record, place: 'the account', isMe: true }] : [];
}

/** My part beside theirs; nobody has a part in a note. */
function mine(app: string, theirs: Role): readonly (RecordKey & { readonly role: Role })[] {
  if (theirs === 'mentioned') return [];
  const role = theirs === 'from' ? 'to' : theirs === 'to' ? 'from' : 'with';
  return [{ source: 'app', key: appKey(app, ME), role }];
}

/** What happened with somebody in another app; skipped when it has no date or nobody. */
export function appContact({ app, id, at, channel, about, people, role, place }: AppContact): Finding {
  const moment = appMoment(at);
  if (!moment) return { type: 'skipped', reason: 'no date', place };
  if (people.length === 0) return { type: 'skipped', reason: 'nobody it was with', place };
  return {
    type: 'interaction',
    interaction: {
      source: 'app',
      key: appKey(app, id),
      at: moment,
      channel,
      about: about.trim().slice(0, LONGEST_ABOUT),
      recipients: people.length,
      participants: [
        ...mine(app, role),
        ...people.map((person) => ({ source: 'app', key: appKey(app, person), role }) as const),
      ],
    },
    place,
  };
}
