import { Link, Outlet, useParams } from '@tanstack/react-router';
import { parseDay } from '../../core/day.ts';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { Occasions } from './occasions.tsx';
import { ReviewLine } from './review-line.tsx';
import { SilentLine } from './silent-line.tsx';
import { TodayEmpty } from './today-empty.tsx';
import { TodayList } from './today-list.tsx';
import { useToday } from './use-today.ts';
import './today.css';

const DAY_WORDS = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Whom to tend today, and beside it the person that is looked at. */
export function TodayPage() {
  const { person } = useParams({ strict: false });
  const { data, error, isPending, refetch } = useToday();
  const isOpen = person !== undefined;
  return (
    <div className="panes" data-open={isOpen}>
      <section className="pane pane-list today" aria-label="Today">
        <div className="page-head">
          <Heading isMain={!isOpen} tab="Today">
            Today
          </Heading>
          {data && parseDay(data.day) !== undefined && (
            <p className="quiet small">{DAY_WORDS.format(new Date(data.day))}</p>
          )}
        </div>
        {isPending && <Waiting />}
        {error && <Trouble error={error} again={() => void refetch()} />}
        {data?.behind !== undefined && <p className="behind small">{data.behind}</p>}
        {data && <Occasions occasions={data.occasions} />}
        {data && data.suggestions.length > 0 && <TodayList suggestions={data.suggestions} />}
        {data?.room !== undefined && (
          <p className="quiet small">
            {withoutCommand(data.room)}{' '}
            <Link to="/plan" className="link no-print">
              Say what a week has room for
            </Link>
          </p>
        )}
        {data && data.suggestions.length + data.occasions.length === 0 && <TodayEmpty reason={data.empty} />}
        {data && <SilentLine />}
        {data && <ReviewLine />}
      </section>
      <section className="pane pane-person" aria-label="Person">
        {isOpen ? <Outlet /> : <TodayHint hasCards={(data?.suggestions.length ?? 0) > 0} />}
      </section>
    </div>
  );
}

function TodayHint({ hasCards }: { readonly hasCards: boolean }) {
  if (!hasCards) return null;
  return (
    <div className="pane-hint">
      <p>Choose somebody to see how you stand with each other.</p>
      <p className="small">
        <kbd>j</kbd> <kbd>k</kbd> walk, <kbd>Enter</kbd> open, <kbd>d</kbd> done, <kbd>s</kbd> snooze,{' '}
        <kbd>n</kbd> never
      </p>
    </div>
  );
}
