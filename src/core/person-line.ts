import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';
import type { Layer } from './network/cadence/layer.ts';
import type { Placement } from './network/cadence/place-in-layers.ts';
import type { TargetInterval } from './network/cadence/target-interval.ts';
import type { Stage } from './network/stage/stages.ts';
import type { KnownOfTie } from './network/strength/known-of-tie.ts';
import type { Source } from './source-record.ts';

/** What the models say about one tie on one day. */
export type TieNumbers = {
  /** S of network/tie-strength, without unit. */
  readonly strength: number;
  /** S/(S+s0) in [0, 1): the strength that is shown. */
  readonly shown: number;
  readonly activeDays: number;
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  /** Who was last in touch, seen from me. */
  readonly lastDirection?: 'out' | 'in' | 'both';
  /** Usual number of days between contacts; missing while too little is known. */
  readonly usualGapDays?: number;
  /** Days of silence by the usual gap. */
  readonly gapRatio?: number;
  /** Probability of no contact in the next 90 days, at the level of this user. */
  readonly quiet?: number;
  /** P(alive) of network/alive, by the pace of the tie alone. */
  readonly alive?: number;
  /** A of network/reach, in active days. */
  readonly acquaintance: number;
  /** C of network/reach; missing while nothing is known of ties between others. */
  readonly circle?: number;
  /** When they were last in touch with anybody, as far as can be seen; missing where only their contact with me is. */
  readonly seenDay?: Day;
  readonly stage: Stage;
  /** How much of the tie is known. */
  readonly known: KnownOfTie['level'];
  readonly layer?: Layer;
  readonly layerWhy?: Placement<unknown>['why'];
  /** How often to be in touch, in days; missing when nothing asks for it. */
  readonly interval?: TargetInterval;
  /** Who owes the next word, since when, and the chance that it still comes by itself. */
  readonly waiting?: { readonly owedBy: 'me' | 'them'; readonly since: Day; readonly chance: number };
  /** What Today sorts by; 0 for those who need nothing. */
  readonly urgency: number;
};

/** One person in a list: the folded card in short, and the numbers of the tie. */
export type PersonLine = TieNumbers & {
  readonly id: PersonId;
  readonly name: string;
  readonly organisation?: string;
  readonly title?: string;
  readonly sources: readonly Source[];
  readonly records: number;
  readonly isMe: boolean;
};

export const PEOPLE_ORDERS = ['strength', 'name', 'recent', 'quiet'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

export type PeopleQuery = {
  readonly search?: string;
  readonly order: PeopleOrder;
  readonly organisation?: string;
  readonly source?: Source;
  /** Only people with whom the last contact lies this many days back or more; needs `today`. */
  readonly silentForDays?: number;
  readonly today: Day;
  readonly after?: string;
  readonly limit: number;
};
