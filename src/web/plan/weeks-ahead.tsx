import { Link } from '@tanstack/react-router';
import { Disclosure } from '../parts/disclosure.tsx';
import { Empty } from '../parts/empty.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { counted } from '../words/words.ts';
import { LaterWeeks } from './later-weeks.tsx';
import { Names } from './names.tsx';
import { PlanCapacity } from './plan-capacity.tsx';
import { PlanWeekList } from './plan-week-list.tsx';
import type { PlanShown } from './use-plan.ts';
import { WeekBudget } from './week-budget.tsx';

/** These weeks and the next stand in full; of later ones only names are foretold. */
const WEEKS_IN_FULL = 2;

/** What a week has room for, and who has a place in which week. */
export function WeeksAhead({ plan }: { readonly plan: PlanShown }) {
  return (
    <PagePart
      id="weeks"
      title="The weeks ahead"
      says="Everybody you keep up with, spread over the time you have."
    >
      <WeekBudget budget={plan.budget} />
      {plan.empty === undefined ? <Planned plan={plan} /> : <NobodyKept />}
    </PagePart>
  );
}

function Planned({ plan }: { readonly plan: PlanShown }) {
  const { capacity, says, weeks, without, budget } = plan;
  const later = weeks.slice(WEEKS_IN_FULL);
  return (
    <>
      <PlanCapacity capacity={capacity} />
      <p>{says}</p>
      <Asked count={plan.asked} />
      {weeks.slice(0, WEEKS_IN_FULL).map((week, at) => (
        <PlanWeekList key={week.from} week={week} at={at} unit={budget.unit} />
      ))}
      {later.length > 0 && (
        <div>
          <Disclosure label={`The ${counted(later.length, 'week', 'weeks')} after that`}>
            <LaterWeeks weeks={later} />
          </Disclosure>
        </div>
      )}
      {without.total > 0 && (
        <div>
          <Disclosure label={`No room in time for ${counted(without.total, 'person', 'people')}`}>
            <p className="plan-fold">
              <Names {...without} />
            </p>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Asked({ count }: { readonly count: number }) {
  if (count === 0) return null;
  const are = count === 1 ? 'is' : 'are';
  return (
    <p className="quiet">
      {counted(count, 'tie', 'ties')} {are} not planned before you have said whether you are{' '}
      <Link to="/plan" hash="still-close">
        still close
      </Link>
      .
    </p>
  );
}

function NobodyKept() {
  return (
    <Empty
      title="Nobody has a rhythm or a place yet."
      act={
        <Link to="/people" className="button">
          Choose somebody to keep up with
        </Link>
      }
    >
      <p>Say on the page of a person how often you want to be in touch, and they find their week here.</p>
    </Empty>
  );
}
