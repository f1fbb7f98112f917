import type { OccasionView } from '../../verbs/views.ts';
import { WhomMet } from './whom-met.tsx';

/** What is of today and with nobody in particular: an event, a step of a goal. */
export function Occasions({ occasions }: { readonly occasions: readonly OccasionView[] }) {
  if (occasions.length === 0) return null;
  return (
    <ul className="cards occasions" aria-label="Occasions">
      {occasions.map(({ id, kind, name, why, todo }) => (
        <li key={id} className="card">
          <h2 className="part-title">{name}</h2>
          <p className="card-why">{why}</p>
          {kind === 'met' ? <WhomMet event={id} name={name} /> : <p className="card-todo">{todo}</p>}
        </li>
      ))}
    </ul>
  );
}
