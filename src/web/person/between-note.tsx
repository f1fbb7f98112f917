import { type FormEvent, useState } from 'react';
import type { PersonLineView } from '../../verbs/views.ts';
import { useWrite } from '../api/use-write.ts';
import { toWhom } from '../give/to-whom.ts';
import { Trouble } from '../parts/trouble.tsx';

const KINDS = [
  { kind: 'gave', label: 'I gave', hint: 'an introduction to Bo' },
  { kind: 'got', label: 'I got', hint: 'advice on visas, big help' },
  { kind: 'promised', label: 'I promised', hint: 'send the deck by Friday' },
  { kind: 'theirs', label: 'They promised', hint: 'an introduction to Li in two weeks' },
] as const;

type Kind = (typeof KINDS)[number]['kind'];

type Props = { readonly person: Pick<PersonLineView, 'id' | 'name'> };

/** One line about what was given, got or promised; kind, size and day are read from it. */
export function BetweenNote({ person: { id, name } }: Props) {
  const [kind, setKind] = useState<Kind>('gave');
  const [what, setWhat] = useState('');
  const { save, isPending, error } = useNote();
  const hint = KINDS.find((one) => one.kind === kind)?.hint;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save(kind, { person: toWhom(id, what), what: what.trim() }, () => setWhat(''));
  };
  return (
    <form
      className="say-line no-print"
      aria-label={`Note what is between you and ${name}`}
      onSubmit={onSubmit}
    >
      <select
        className="input"
        aria-label="What it was"
        value={kind}
        onChange={({ target }) => setKind(KINDS.find((one) => one.kind === target.value)?.kind ?? kind)}
      >
        {KINDS.map((one) => (
          <option key={one.kind} value={one.kind}>
            {one.label}
          </option>
        ))}
      </select>
      <input
        className="input"
        aria-label="What, in your words"
        required
        maxLength={2000}
        autoComplete="off"
        placeholder={hint}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
      />
      <button type="submit" className="button" disabled={isPending}>
        Note it
      </button>
      {error && <Trouble error={error} />}
    </form>
  );
}

type Said = { readonly person: string; readonly what: string };

function useNote() {
  const give = useWrite('give.note', { quiet: true });
  const receive = useWrite('receive.note', { quiet: true });
  const promise = useWrite('promises.add', { quiet: true });
  const all = [give, receive, promise];
  const save = (kind: Kind, said: Said, onSuccess: () => void): void => {
    for (const one of all) one.reset();
    if (kind === 'gave') give.mutate(said, { onSuccess });
    else if (kind === 'got') receive.mutate(said, { onSuccess });
    else promise.mutate({ ...said, theirs: kind === 'theirs' }, { onSuccess });
  };
  return {
    save,
    isPending: all.some((one) => one.isPending),
    error: all.find((one) => one.error !== null)?.error,
  };
}
