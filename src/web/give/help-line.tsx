import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { counted } from '../words/words.ts';
import { keyOfHelp } from './help-by-need.ts';
import { toWhom } from './to-whom.ts';
import { type Help, needsQuery } from './use-give.ts';

type Props = { readonly help: Help; readonly others?: readonly Help[] };

/** One good turn that could be done: why, what to do, and the button for when it is done. */
export function HelpLine({ help, others = [] }: Props) {
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
      {others.length > 0 && (
        <div className="give-others">
          <Disclosure label={`${counted(others.length, 'other way', 'other ways')} to help with it`}>
            <ul>
              {others.map((one) => (
                <HelpLine key={keyOfHelp(one)} help={one} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function Act({ help }: { readonly help: Help }) {
  const [isNoted, setNoted] = useState(false);
  const { mutate, isPending } = useWrite('give.note');
  const { how, person, helper, need, offer } = help;
  if (how === 'receive') return <AskLink person={person} />;
  if (isNoted) return <StillLooking help={help} />;
  const what = how === 'introduce' && helper ? `an introduction to ${helper.name}` : (offer ?? need);
  const label = how === 'introduce' ? 'I introduced them' : 'I helped';
  const note = (): void =>
    mutate({ person: toWhom(person.id, what), what }, { onSuccess: () => setNoted(true) });
  return (
    <button
      type="button"
      className="button no-print"
      aria-label={`${label}: ${person.name}`}
      disabled={isPending}
      onClick={note}
    >
      {label}
    </button>
  );
}

function AskLink({ person: { id, name } }: Pick<Help, 'person'>) {
  return (
    <Link
      to="/give"
      search={{ ask: id }}
      hash="may-ask"
      className="button no-print"
      aria-label={`May I ask? ${name}`}
    >
      May I ask?
    </Link>
  );
}

/** What was looked for stays until it is met, as one good turn may not be all of it. */
function StillLooking({ help: { person, need } }: { readonly help: Help }) {
  const { mutate, isPending } = useWrite('needs.settle');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const id = useQuery(needsQuery(person.id)).data?.theirs.find(
    ({ kind, what }) => kind === 'need' && what === need,
  )?.id;
  return (
    <button
      ref={button}
      type="button"
      className="button no-print"
      aria-label={`They have what they looked for: ${person.name}`}
      disabled={isPending}
      onClick={() => id !== undefined && mutate({ need: id })}
    >
      They have it now
    </button>
  );
}
