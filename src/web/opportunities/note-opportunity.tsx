import { type FormEvent, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Named } from '../words/names-in.ts';

/** One line, and who brought it. */
export function NoteOpportunity() {
  const first = useRef<HTMLInputElement>(null);
  const [what, setWhat] = useState('');
  const [from, setFrom] = useState<Named>();
  const { mutate, isPending, error } = useWrite('opportunities.add', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    mutate(
      { what: what.trim(), ...(from && { from: from.id }) },
      {
        onSuccess: () => {
          setWhat('');
          setFrom(undefined);
          first.current?.focus();
        },
      },
    );
  };
  return (
    <form className="give-box no-print" aria-label="Note an opportunity" onSubmit={onSubmit}>
      <div className="give-pair">
        <label className="field">
          <span className="label">What</span>
          <input
            ref={first}
            className="input"
            required
            maxLength={500}
            autoComplete="off"
            placeholder="a stall at the winter fair"
            value={what}
            onChange={({ target }) => setWhat(target.value)}
          />
        </label>
        <PersonField
          label="From whom"
          hint="A name, if somebody brought it"
          chosen={from}
          onChoose={setFrom}
        />
      </div>
      <div className="row">
        <button type="submit" className="button" disabled={isPending || what.trim() === ''}>
          Note it
        </button>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}
