import type { Day } from '../day.ts';
import type { MatterId, PersonId } from '../ids.ts';
import type { Acquaintance } from './acquaintance.ts';
import type { Ask } from './ask.ts';
import type { AskLater } from './ask-later.ts';
import type { Benefit } from './benefit.ts';
import type { Capacity } from './capacity.ts';
import type { Change } from './change.ts';
import type { Columns } from './columns.ts';
import type { Custom } from './custom.ts';
import type { Endorsement } from './endorsement.ts';
import type { Event } from './event.ts';
import type { Goal } from './goal.ts';
import type { Introduction } from './introduction.ts';
import type { Manners } from './manners.ts';
import type { Need } from './need.ts';
import type { Offer } from './offer.ts';
import type { Opportunity } from './opportunity.ts';
import type { Promised } from './promise.ts';
import type { Review } from './review.ts';
import type { Thanks } from './thanks.ts';
import type { YearlyDay } from './yearly-day.ts';

/** What stands between people, by kind: what each is about, and the states it goes through. */
export type MatterBodies = {
  readonly benefit: Benefit;
  readonly acquaintance: Acquaintance;
  readonly goal: Goal;
  readonly ask: Ask;
  readonly promise: Promised;
  readonly thanks: Thanks;
  readonly need: Need;
  readonly offer: Offer;
  readonly capacity: Capacity;
  readonly introduction: Introduction;
  readonly endorsement: Endorsement;
  readonly manners: Manners;
  readonly custom: Custom;
  readonly event: Event;
  readonly opportunity: Opportunity;
  readonly review: Review;
  readonly columns: Columns;
  readonly yearlyDay: YearlyDay;
  readonly askLater: AskLater;
  readonly change: Change;
};

export type MatterKind = keyof MatterBodies;

/** Somebody's part in a matter: `with` the one it is with, others as the kind names them. */
export type MatterPerson = { readonly part: string; readonly person: PersonId };

export type Matter<Kind extends MatterKind = MatterKind> = {
  readonly id: MatterId;
  readonly kind: Kind;
  /** When it began, or happened. */
  readonly day: Day;
  readonly dueDay?: Day;
  /** `open` until it is settled in one of the ways of its kind. */
  readonly state: string;
  readonly people: readonly MatterPerson[];
  readonly about: MatterBodies[Kind];
};

export type NewMatter<Kind extends MatterKind = MatterKind> = Omit<Matter<Kind>, 'id'>;

export type MatterQuery<Kind extends MatterKind = MatterKind> = {
  readonly kind: Kind;
  readonly state?: string;
  readonly person?: PersonId;
};

/** Whom a matter is with: the first who has that part. */
export function personWith({ people }: Pick<Matter, 'people'>, part = 'with'): PersonId | undefined {
  return people.find((one) => one.part === part)?.person;
}
