import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { silentQuery } from '../plan/use-plan.ts';
import { silentWords } from './silent-words.ts';

/** When silences are a question: one line that leads there. It comes after the day itself and holds nothing up. */
export function SilentLine() {
  const { data } = useQuery(silentQuery);
  if (!data || data.total === 0) return null;
  return (
    <p className="silent-line quiet small">
      <Link to="/plan" hash="still-close">
        {silentWords(data.total)}
      </Link>
    </p>
  );
}
