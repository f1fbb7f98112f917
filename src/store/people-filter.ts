import { type SelectQueryBuilder, sql } from 'kysely';
import { organisationKey } from '../core/organisation/organisation-key.ts';
import type { PeopleQuery } from '../core/person-line.ts';
import type { Tables } from './tables.ts';

/** Narrows people to those the query asks for; needs person_card and person_tie in the query. */
export function filtered<From extends keyof Tables, Output>(
  people: SelectQueryBuilder<Tables, From, Output>,
  { organisation, source, silentForDays, today }: PeopleQuery,
): SelectQueryBuilder<Tables, From, Output> {
  let some = people;
  if (organisation !== undefined)
    some = some.where(sql<boolean>`folded_organisation = ${organisationKey(organisation)}`);
  if (source !== undefined) some = some.where(sql<boolean>`' ' || sources || ' ' like ${`% ${source} %`}`);
  if (silentForDays !== undefined) some = some.where(sql<boolean>`last_day <= ${today - silentForDays}`);
  return some;
}
