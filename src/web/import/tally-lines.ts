import type { ImportResult } from '../api/verb-types.ts';
import { counted } from '../words/words.ts';

export type TallyLine = { readonly says: string; readonly isNews: boolean };

const NOTHING_PLANNED = { new: 0, changed: 0, same: 0, gone: 0 };

/** What an import brings, line by line; news first, and nothing about what did not occur. */
export function tallyLines({
  people,
  records,
  interactions,
  planned = NOTHING_PLANNED,
  notPeople,
}: ImportResult): readonly TallyLine[] {
  const others = notPeople.list + notPeople.bot + notPeople.newsletter + notPeople.group;
  const all: readonly (TallyLine & { readonly count: number })[] = [
    { count: people.new, says: counted(people.new, 'new person', 'new people'), isNews: true },
    {
      count: people.joined,
      says: `${counted(people.joined, 'record', 'records')} joined with somebody known`,
      isNews: true,
    },
    {
      count: records.changed,
      says: `${counted(records.changed, 'record', 'records')} changed`,
      isNews: true,
    },
    { count: interactions.new, says: counted(interactions.new, 'new contact', 'new contacts'), isNews: true },
    {
      count: planned.new,
      says: `${counted(planned.new, 'meeting', 'meetings')} to come`,
      isNews: true,
    },
    {
      count: planned.changed,
      says: `${counted(planned.changed, 'meeting', 'meetings')} to come changed`,
      isNews: true,
    },
    {
      count: planned.gone,
      says: `${counted(planned.gone, 'meeting is', 'meetings are')} not to come any more`,
      isNews: true,
    },
    {
      count: others,
      says: `${counted(others, 'list, robot or shared desk', 'lists, robots and shared desks')}, kept apart from people`,
      isNews: true,
    },
    {
      count: records.same,
      says: `${counted(records.same, 'record', 'records')} the same as before`,
      isNews: false,
    },
    {
      count: interactions.same,
      says: `${counted(interactions.same, 'contact', 'contacts')} known already`,
      isNews: false,
    },
  ];
  return all.filter(({ count }) => count > 0).map(({ says, isNews }) => ({ says, isNews }));
}

/** Whether bringing these files in would change anything. */
export function bringsNews({
  records,
  interactions,
  people,
  planned = NOTHING_PLANNED,
}: ImportResult): boolean {
  const plans = planned.new + planned.changed + planned.gone;
  return records.new + records.changed + interactions.new + people.new + plans > 0;
}
