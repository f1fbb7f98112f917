import { type FormEvent, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';
import { CLOSENESS } from '../words/closeness-words.ts';
import { SuggestField } from './suggest-field.tsx';

export type Someone = { readonly id: string; readonly name: string };

/** Somebody chosen, or only words that are not yet anybody. */
type Named = { readonly typed: string; readonly id?: string };
const NOBODY: Named = { typed: '' };

type Props = {
  /** Who is sought, if it is one person. */
  readonly sought?: Someone | undefined;
  readonly onWrite: () => void;
};

/** Notes that two others know each other, and how well. */
export function BetweenForm({ sought, onWrite }: Props) {
  const [one, setOne] = useState<Named>(NOBODY);
  const [other, setOther] = useState<Named>(sought ? { typed: sought.name, id: sought.id } : NOBODY);
  const [closeness, setCloseness] = useState(3);
  const first = useRef<HTMLInputElement>(null);
  const write = useWrite('ties.between', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onWrite();
    write.mutate(
      { one: one.id ?? one.typed, other: other.id ?? other.typed, closeness },
      {
        onSuccess: () => {
          setOne(NOBODY);
          if (!sought) setOther(NOBODY);
          first.current?.focus();
        },
      },
    );
  };
  const isWhole = one.typed.trim() !== '' && other.typed.trim() !== '';
  return (
    <form className="between-form" aria-label="They know each other" onSubmit={onSubmit}>
      <div className="between-pair">
        <SuggestField
          ref={first}
          label="Who"
          isForPeople
          typed={one.typed}
          onType={(typed) => setOne({ typed })}
          onChoose={({ to, name }) => setOne({ typed: name, id: to })}
        />
        <SuggestField
          label="knows whom"
          isForPeople
          typed={other.typed}
          onType={(typed) => setOther({ typed })}
          onChoose={({ to, name }) => setOther({ typed: name, id: to })}
        />
      </div>
      <fieldset className="ways-purpose">
        <legend className="label">How well they know each other</legend>
        <div className="row">
          {CLOSENESS.map((choice) => (
            <button
              key={choice.closeness}
              type="button"
              className="chip"
              aria-pressed={choice.closeness === closeness}
              onClick={() => setCloseness(choice.closeness)}
            >
              {choice.label}
            </button>
          ))}
        </div>
      </fieldset>
      {write.error && <Trouble error={write.error} />}
      <button type="submit" className="button" disabled={!isWhole || write.isPending}>
        Note it
      </button>
    </form>
  );
}
