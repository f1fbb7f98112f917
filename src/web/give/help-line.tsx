import { Link } from '@tanstack/react-router';
import { useWrite } from '../api/use-write.ts';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { toWhom } from './to-whom.ts';
import type { Help } from './use-give.ts';

/** One good turn that could be done: why, what to do, and the button for when it is done. */
export function HelpLine({ help }: { readonly help: Help }) {
  const { person, helper, why, reasons, todo } = help;
  const people = helper ? [person, helper] : [person];
  return (
    <li className="give-line">
      <div className="give-says">
        <p>
          <WithNames says={why} people={people} />
        </p>
        <p className="quiet">{withoutCommand(todo)}</p>
        <Why reasons={reasons} />
      </div>
      <Act help={help} />
    </li>
  );
}

function Act({ help: { how, person, helper, need, offer } }: { readonly help: Help }) {
  const { mutate, isPending } = useWrite('give.note');
  if (how === 'receive')
    return (
      <Link
        to="/give"
        search={{ ask: person.id }}
        hash="may-ask"
        className="button no-print"
        aria-label={`May I ask? ${person.name}`}
      >
        May I ask?
      </Link>
    );
  const what = how === 'introduce' && helper ? `an introduction to ${helper.name}` : (offer ?? need);
  const label = how === 'introduce' ? 'I introduced them' : 'I helped';
  return (
    <button
      type="button"
      className="button no-print"
      aria-label={`${label}: ${person.name}`}
      disabled={isPending}
      onClick={() => mutate({ person: toWhom(person.id, what), what })}
    >
      {label}
    </button>
  );
}
