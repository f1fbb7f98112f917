import { SCHEMA } from './transaction-opening.ts';

/** What the planner has to know of: these are joined when contact days and cards are derived. */
const COUNTED = 'person, record, identity, membership, interaction, participant, word';

/**
 * The planner knows nothing of rows that the same transaction has just written: of an import it thinks that any one
 * person took part in a handful of interactions, me among them, and goes through all of mine for every few people.
 * Counting is an owner's right, so the owner lends out this one act; it shows nothing.
 */
export const STATISTICS_FUNCTION = `create or replace function take_statistics() returns void
  language plpgsql security definer set search_path = ${SCHEMA}, pg_temp
  as $$ begin analyze (skip_locked) ${COUNTED}; end $$;
  revoke all on function take_statistics() from public`;

export const TAKE_STATISTICS = 'select take_statistics()';
