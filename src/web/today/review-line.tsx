import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reviewQuery } from '../review/use-review.ts';

/** From Friday on the week can be looked back at. */
const FROM_DAY = 5;
const SUNDAY = 0;

/** At the end of a week that was not looked back at: one line that leads there. It holds the day itself up by nothing. */
export function ReviewLine() {
  const weekday = new Date().getDay();
  const isEnd = weekday >= FROM_DAY || weekday === SUNDAY;
  const { data } = useQuery({ ...reviewQuery, enabled: isEnd });
  if (!isEnd || !data || data.empty || data.state === 'done') return null;
  return (
    <p className="silent-line quiet small">
      <Link to="/review">
        {data.state === 'begun' ? 'Go on with the weekly review' : 'Look back at the week: ten minutes'}
      </Link>
    </p>
  );
}
