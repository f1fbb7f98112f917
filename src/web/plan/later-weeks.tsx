import { dayWords, todayHere } from '../words/time-words.ts';
import { Names } from './names.tsx';
import type { PlanWeek } from './use-plan.ts';

/** Who has a place in which of the later weeks. */
export function LaterWeeks({ weeks }: { readonly weeks: readonly PlanWeek[] }) {
  const today = todayHere(new Date());
  return (
    <dl className="plan-later">
      {weeks.map(({ from, isAway, contacts, total }) => (
        <div key={from}>
          <dt className="quiet">From {dayWords(from, today)}</dt>
          <dd>
            {isAway && 'away'}
            {!isAway && total === 0 && 'nobody'}
            {total > 0 && <Names people={contacts.map(({ person }) => person)} total={total} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
