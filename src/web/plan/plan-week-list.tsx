import { dayWords, todayHere } from '../words/time-words.ts';
import { type BudgetUnit, weekTakes } from './budget-words.ts';
import { LogButton } from './log-button.tsx';
import { PlanPerson } from './plan-person.tsx';
import type { PlanWeek } from './use-plan.ts';

type Props = { readonly week: PlanWeek; readonly at: number; readonly unit: BudgetUnit };

/** A week with everybody in it: how to be in touch, and why now. */
export function PlanWeekList({ week, at, unit }: Props) {
  const { to, contacts, total } = week;
  const name = at === 0 ? 'This week' : 'Next week';
  const rest = total - contacts.length;
  return (
    <section className="plan-week" aria-label={name}>
      <div className="plan-week-head">
        <h3 className="part-title">
          {name}, until {dayWords(to, todayHere(new Date()))}
        </h3>
        <span className="quiet small">{weekTakes(week, unit)}</span>
      </div>
      {total === 0 && <p className="quiet">{week.isAway ? 'You are away.' : 'Nobody is due.'}</p>}
      <ul className="plan-people">
        {contacts.map(({ person, how, reasons = [] }) => (
          <PlanPerson key={person.id} person={person}>
            <p>
              {how} <LogButton person={person} />
            </p>
            <p className="quiet small">{reasons.map(({ says }) => says).join(' ')}</p>
          </PlanPerson>
        ))}
      </ul>
      {rest > 0 && <p className="quiet">{rest.toLocaleString('en')} more have room in this week.</p>}
    </section>
  );
}
