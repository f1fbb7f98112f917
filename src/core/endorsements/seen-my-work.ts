import type { Day } from '../day.ts';
import type { WholePerson } from '../everybody.ts';
import type { Matter } from '../matters/matter.ts';
import type { FavourKind } from '../network/benefit/favour.ts';

/** What I do for somebody by which they see how I work. */
const SHOWS_WORK: readonly FavourKind[] = [
  'advice',
  'help',
  'time',
  'mentoring',
  'opportunity',
  'introduction',
];
/** What they do for me after having looked at my work. */
const SAW_WORK: readonly FavourKind[] = ['endorsement', 'mentoring', 'recognition'];

/**
 * The last day on which somebody is known to have seen my work: I did something for them, they spoke for me or taught me,
 * or we work for one firm and are in touch. Undefined where nothing tells of it.
 */
export function daySawMyWork(
  benefits: readonly Matter<'benefit'>[],
  { lastDay, firm }: Pick<WholePerson, 'lastDay' | 'firm'>,
  myFirm: string | undefined,
): Day | undefined {
  const days = benefits
    .filter(({ about }) => (about.direction === 'given' ? SHOWS_WORK : SAW_WORK).includes(about.what))
    .map(({ day }) => day);
  if (firm !== undefined && firm === myFirm && lastDay !== undefined) days.push(lastDay);
  return days.reduce<Day | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );
}
