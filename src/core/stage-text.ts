import type { Stage } from './network/stage/stages.ts';

/** How far a tie has come, as it is told; without a full stop, since more may follow. */
export const STAGE_TEXT: Readonly<Record<Stage, string>> = {
  stranger: 'You do not know each other yet',
  acquaintance: 'You are acquainted',
  contact: 'They are a contact of yours',
  relationship: 'You have a relationship',
  advocate: 'They stand up for you',
};
