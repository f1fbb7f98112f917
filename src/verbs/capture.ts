import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { Channel } from '../core/interaction.ts';
import type { Whose } from '../core/matters/whose.ts';
import type { FavourSize } from '../core/network/benefit/favour.ts';
import type { SaidPromise } from '../formats/capture/promise-of.ts';
import type { SaidYearlyDay } from '../formats/capture/yearly-days.ts';

export type CapturedPerson = {
  readonly phrase: string;
  readonly part: 'with' | 'mentioned';
  readonly choices: readonly { readonly id: PersonId; readonly name: string }[];
};

/** A favour that a line seems to tell of; nothing is written of it until the user says so. */
export type OfferedFavour = {
  readonly of: Whose;
  readonly what: string;
  readonly size: FavourSize;
  readonly isIntangible: boolean;
  /** Undefined where it is not plain who it was. */
  readonly person?: CapturedPerson;
  readonly phrase: string;
};

/** A day that goes on the cards of these people. */
export type CapturedYearlyDay = Pick<SaidYearlyDay, 'what' | 'written' | 'phrase'> & {
  readonly people: readonly CapturedPerson[];
};

/** A line as it will be written. */
export type Capture = {
  readonly text: string;
  readonly at: Date;
  readonly day: Day;
  readonly dayFrom?: string;
  readonly channel: Channel;
  readonly direction: 'out' | 'in' | 'both';
  readonly people: readonly CapturedPerson[];
  readonly followUp?: { readonly day: Day; readonly phrase: string };
  readonly promises?: readonly SaidPromise[];
  /** What is written on the cards of people: when they were born or married. */
  readonly yearlyDays?: readonly CapturedYearlyDay[];
  /** Only offered, never written with the line. */
  readonly favours?: readonly OfferedFavour[];
};

export type CaptureInput = {
  readonly line: string;
  readonly with?: readonly string[] | undefined;
  readonly on?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly promises?: 'yes' | 'no' | undefined;
};

/** Those the line was with; when with nobody, those it mentions. They are added when new, and followed up with. */
export function concerned({ people }: Pick<Capture, 'people'>): readonly CapturedPerson[] {
  const met = people.filter(({ part }) => part === 'with');
  return met.length > 0 ? met : people;
}
