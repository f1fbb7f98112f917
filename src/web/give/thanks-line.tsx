import { useWrite } from '../api/use-write.ts';
import { WithNames } from '../parts/with-names.tsx';
import type { ThanksOfPerson } from './thanks-by-person.ts';

/** What somebody did, and the button for when they are thanked. */
export function ThanksLine({ owed: { person, thanks } }: { readonly owed: ThanksOfPerson }) {
  const { mutate, isPending } = useWrite('thanks.say');
  return (
    <li className="give-line">
      <div className="give-says">
        {thanks.map(({ id, says }) => (
          <p key={id}>
            <WithNames says={says} people={[person]} />
          </p>
        ))}
        {[...new Set(thanks.map(({ todo }) => todo))].map((todo) => (
          <p key={todo} className="quiet">
            {todo}
          </p>
        ))}
      </div>
      <button
        type="button"
        className="button no-print"
        aria-label={`Thanked: ${person.name}`}
        disabled={isPending}
        onClick={() => mutate({ person: person.id })}
      >
        Thanked
      </button>
    </li>
  );
}
