import type { PersonShown } from '../api/verb-types.ts';
import { dayWords, todayHere } from '../words/time-words.ts';

/** What you wanted to come back to with this person. */
export function Reminders({ reminders }: Pick<PersonShown, 'reminders'>) {
  if (reminders.length === 0) return null;
  const today = todayHere(new Date());
  return (
    <section className="person-part" aria-label="Reminders">
      <h2 className="part-title">To come back to</h2>
      <ul className="person-lines">
        {reminders.map(({ id, day, about }) => (
          <li key={id}>
            <span className="when">{dayWords(day, today)}</span>
            <span>{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
