import type { OccasionView } from '../../verbs/views.ts';

/** What is of today and with nobody in particular: an event, a step of a goal. */
export function Occasions({ occasions }: { readonly occasions: readonly OccasionView[] }) {
  if (occasions.length === 0) return null;
  return (
    <ul className="cards" aria-label="Occasions">
      {occasions.map(({ id, name, why, todo }) => (
        <li key={id} className="card">
          <h2 className="part-title">{name}</h2>
          <p className="card-why">{why}</p>
          <p className="card-todo">{todo}</p>
        </li>
      ))}
    </ul>
  );
}
