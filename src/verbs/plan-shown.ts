import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { Channel } from '../core/interaction.ts';
import { explainContact } from '../core/network/cadence/explain-plan.ts';
import type { Plan, PlannedContact } from '../core/network/cadence/plan.ts';
import { explainInterval } from '../core/network/cadence/target-interval.ts';
import { agoText } from '../core/network/time-words.ts';
import type { KeptPerson } from '../core/plan-of-weeks.ts';
import { howToBeInTouch } from '../core/usual-channel.ts';
import { DAYS_A_WEEK, daysThere, type WeeksAhead } from '../core/week-rooms.ts';
import { namedView } from './plan-capacity-shown.ts';
import { reasonView } from './views.ts';

const contactView = z.object({
  person: namedView.extend({ organisation: z.string().optional() }),
  how: z.string().optional().describe('this week and next only'),
  reasons: z.array(reasonView).optional().describe('this week and next only'),
});

export const weekView = z.object({
  from: z.string(),
  to: z.string(),
  isAway: z.boolean().describe('you are away for all of it'),
  takes: z.number().describe('how much of the week it takes, in the unit of the budget'),
  contacts: z.array(contactView),
  total: z.int().describe('how many contacts the week holds, those that are not listed among them'),
});

export type Showing = Pick<WeeksAhead, 'away' | 'today'> & {
  readonly kept: ReadonlyMap<PersonId, KeptPerson>;
  readonly channelOf: (person: PersonId) => Channel | undefined;
  readonly limit: number;
};

const AFTER_SO_LONG = 'After so long, a call says more than a mail.';

/** Beyond these weeks only names are told. */
const WEEKS_IN_FULL = 2;

export function shownWeeks(plan: Plan<PersonId>, showing: Showing): z.input<typeof weekView>[] {
  const thisWeek = new Set(plan.weeks[0]?.contacts.map(({ id }) => id));
  return plan.weeks.map(({ contacts, load }, week) => {
    const from = (showing.today + week * DAYS_A_WEEK) as Day;
    const listed = contacts.slice(0, showing.limit);
    return {
      from: dayText(from),
      to: dayText((from + DAYS_A_WEEK - 1) as Day),
      isAway: daysThere(from, showing.away) === 0,
      takes: Math.round(load),
      contacts: listed.flatMap((contact) => {
        const one = showing.kept.get(contact.id);
        const isAgain = week > 0 && thisWeek.has(contact.id);
        return one ? [shownContact({ contact, one, isAgain }, showing)] : [];
      }),
      total: contacts.length,
    };
  });
}

type Contact = {
  readonly contact: PlannedContact<PersonId>;
  readonly one: KeptPerson;
  /** Later than another one of the plan: how long it has been then depends on that. */
  readonly isAgain: boolean;
};

function shownContact(planned: Contact, { channelOf, today }: Showing): z.input<typeof contactView> {
  const { contact, one, isAgain } = planned;
  const { id, name, organisation } = one.person;
  const person = { id, name, ...(organisation !== undefined && { organisation }) };
  if (contact.week >= WEEKS_IN_FULL) return { person };
  const isAfterLong = !isAgain && one.due.stage === 'last chance';
  const how = isAfterLong ? AFTER_SO_LONG : howToBeInTouch(channelOf(id));
  return { person, how, reasons: reasonsOf(planned, today) };
}

function reasonsOf({ contact, one, isAgain }: Contact, today: Day): z.input<typeof reasonView>[] {
  const { lastDay } = one.person;
  const last =
    lastDay === undefined ? 'You have not been in touch yet.' : `Last in touch ${agoText(today - lastDay)}.`;
  return [
    { term: 'week', says: explainContact(contact).says },
    ...(isAgain ? [] : [{ term: 'silence', says: last }]),
    { term: 'interval', says: explainInterval(one.interval).says },
  ];
}
