import type { Day } from '../../core/day.ts';
import type { GoalLineView, NeedLineView } from '../../verbs/goals-view.ts';
import { dayWords } from '../words/time-words.ts';

/** How much a kind of people matters to a goal. */
export const IMPORTANCE_WORDS = [
  { importance: 3, label: 'It does not work without them', short: 'needed most' },
  { importance: 2, label: 'Needed', short: 'needed' },
  { importance: 1, label: 'Of some use', short: 'of some use' },
] as const;

export function importanceWords({ importance }: Pick<NeedLineView, 'importance'>): string {
  return IMPORTANCE_WORDS.find((one) => one.importance === importance)?.short ?? '';
}

/** "Porto, by 1 June 2027" */
export function whereAndWhen({ place, by }: Pick<GoalLineView, 'place' | 'by'>, today: Day): string {
  return [place ?? '', by === undefined ? '' : `by ${dayWords(by, today)}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** "opened in May." */
export function outcomeWords({ outcome = '' }: Pick<GoalLineView, 'outcome'>): string {
  return outcome.trim().replace(/[.!?]?$/, (end) => (end === '' ? '.' : end));
}

/** A sentence that begins with the name of what it stands below: the name is said once. */
export function withoutName(says: string, name: string): string {
  const rest = says.startsWith(`${name}: `) ? says.slice(name.length + 2) : says;
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** "Somebody who sells, in Portugal; or who runs a firm." */
export function kindsWords({ kinds }: Pick<NeedLineView, 'kinds'>): string {
  if (kinds.length === 0) return 'Nobody has said yet which kind of people that is.';
  return `Somebody ${kinds.join('; or ')}.`;
}

/** "It lacks Marketing, Sales and Law most." */
export function lacksWords(gaps: readonly string[]): string {
  const [last = '', ...before] = gaps.toReversed();
  if (last === '') return '';
  const names = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
  return `It lacks ${names} most.`;
}
