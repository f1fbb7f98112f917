import { TRIES_ON_GOALS_AND_EVENTS } from './tries/on-goals-and-events.ts';
import { TRIES_ON_INTRODUCTIONS } from './tries/on-introductions.ts';
import { TRIES_ON_LINES_AND_DATA } from './tries/on-lines-and-data.ts';
import { TRIES_ON_MUTUAL_HELP } from './tries/on-mutual-help.ts';
import { TRIES_ON_PEOPLE } from './tries/on-people.ts';
import { TRIES_ON_TIES } from './tries/on-ties.ts';
import type { TriesOfVerbs } from './tries/try.ts';

/** What somebody who knows all of another's ids, names, words and cursors tries with each verb in a book of their own. */
export const TRIES: TriesOfVerbs = {
  ...TRIES_ON_TIES,
  ...TRIES_ON_PEOPLE,
  ...TRIES_ON_INTRODUCTIONS,
  ...TRIES_ON_GOALS_AND_EVENTS,
  ...TRIES_ON_MUTUAL_HELP,
  ...TRIES_ON_LINES_AND_DATA,
};
