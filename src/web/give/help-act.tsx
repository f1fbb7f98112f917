import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { toWhom } from './to-whom.ts';
import { type Help, needsQuery } from './use-give.ts';

type Props = { readonly help: Help };

/** What can be done at once about a match. */
export function HelpAct({ help }: Props) {
  if (help.how === 'receive') return <AskLink help={help} />;
  if (help.how === 'introduce' && help.helper) return <AskBoth help={help} helper={help.helper} />;
  return <Helped help={help} />;
}

function AskLink({ help: { person } }: Props) {
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
}

type AskBothProps = Props & { readonly helper: NonNullable<Help['helper']> };

/** Begins an introduction, which goes on where introductions are. */
function AskBoth({ help: { person, why }, helper }: AskBothProps) {
  const { mutate, isPending } = useWrite('intros.give');
  const navigate = useNavigate();
  const begin = (): void =>
    mutate(
      { one: helper.id, other: person.id, for: why },
      { onSuccess: () => void navigate({ to: '/introductions' }) },
    );
  return (
    <button
      type="button"
      className="button no-print"
      aria-label={`Ask both: ${helper.name} and ${person.name}`}
      disabled={isPending}
      onClick={begin}
    >
      Ask both
    </button>
  );
}

function Helped({ help }: Props) {
  const [isNoted, setNoted] = useState(false);
  const { mutate, isPending } = useWrite('give.note');
  const { person, need, offer } = help;
  if (isNoted) return <StillLooking help={help} />;
  const what = offer ?? need;
  return (
    <button
      type="button"
      className="button no-print"
      aria-label={`I helped: ${person.name}`}
      disabled={isPending}
      onClick={() => mutate({ person: toWhom(person.id, what), what }, { onSuccess: () => setNoted(true) })}
    >
      I helped
    </button>
  );
}

/** What was looked for stays until it is met, as one good turn may not be all of it. */
function StillLooking({ help: { person, need } }: Props) {
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
      aria-label={`They have it now: ${person.name}`}
      disabled={isPending}
      onClick={() => id !== undefined && mutate({ need: id })}
    >
      They have it now
    </button>
  );
}
