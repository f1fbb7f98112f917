import type { Day } from '../day.ts';
import { matterId, type PersonId, personId } from '../ids.ts';
import type { Matter, MatterBodies } from '../matters/matter.ts';
import type { FavourKind, FavourSize } from '../network/benefit/favour.ts';

/** 2026-03-01 */
export const TODAY = 20_513 as Day;
export const daysAgo = (days: number): Day => (TODAY - days) as Day;

type Standing = {
  readonly person?: string;
  readonly day?: Day;
  readonly dueDay?: Day;
  readonly state?: string;
};

let made = 0;

/** A matter of one kind, made today with somebody called p1 unless said otherwise. */
export function matterOf<Kind extends keyof MatterBodies>(
  kind: Kind,
  about: MatterBodies[Kind],
  { person = 'p1', day = TODAY, dueDay, state = 'open' }: Standing = {},
): Matter<Kind> {
  made += 1;
  const people = person === '' ? [] : [{ part: 'with', person: personId(person) }];
  return {
    id: matterId(`m${made}`),
    kind,
    day,
    ...(dueDay !== undefined && { dueDay }),
    state,
    people,
    about,
  };
}

export function given(what: FavourKind, size: FavourSize, standing: Standing = {}): Matter<'benefit'> {
  return matterOf('benefit', { direction: 'given', what, size, line: '' }, standing);
}

export function received(what: FavourKind, size: FavourSize, standing: Standing = {}): Matter<'benefit'> {
  return matterOf('benefit', { direction: 'received', what, size, line: '' }, standing);
}

export const ids = (people: readonly { readonly person: PersonId }[]): readonly string[] =>
  people.map(({ person }) => person);
