import { Link } from '@tanstack/react-router';
import { useWrite } from '../api/use-write.ts';
import { WithNames } from '../parts/with-names.tsx';
import { ANSWER_WORDS } from './ask-words.ts';
import type { AskShown } from './use-give.ts';

/** One ask, and while it is open the three answers. */
export function AskLine({ ask: { id, person, says, state, introduction } }: { readonly ask: AskShown }) {
  const { mutate, isPending } = useWrite('asks.answer');
  return (
    <li className="give-line">
      <p className="give-says">
        <WithNames says={says} people={[person]} />
      </p>
      {state === 'open' && introduction !== undefined && (
        <Link to="/introductions" search={{}} className="link no-print">
          How far it has come
        </Link>
      )}
      {state === 'open' && introduction === undefined && (
        <div className="row no-print">
          {ANSWER_WORDS.map(({ answer, label }) => (
            <button
              key={answer}
              type="button"
              className="button"
              aria-label={`${label}: ${says}`}
              disabled={isPending}
              onClick={() => mutate({ ask: id, answer })}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
