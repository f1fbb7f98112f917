import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Named } from '../words/names-in.ts';
import type { Opportunity } from './use-opportunities.ts';

/** Taken or passed on, with what came of it; or nothing, and then nothing is owed. */
export function CloseOpportunity({ opportunity }: { readonly opportunity: Opportunity }) {
  const [outcome, setOutcome] = useState('');
  const [to, setTo] = useState<Named>();
  const { mutate, isPending, error } = useWrite('opportunities.close', { quiet: true });
  const said = outcome.trim() === '' ? {} : { outcome: outcome.trim() };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ opportunity: opportunity.id, ...said, ...(to && { to: [to.id] }) });
  };
  return (
    <form className="give-box" aria-label="What became of it" onSubmit={onSubmit}>
      <div className="give-pair">
        <label className="field">
          <span className="label">What came of it</span>
          <input
            className="input"
            maxLength={1000}
            autoComplete="off"
            placeholder="took it, forty loaves sold"
            value={outcome}
            onChange={({ target }) => setOutcome(target.value)}
          />
        </label>
        <PersonField label="Passed on to" hint="A name, if you did" chosen={to} onChoose={setTo} />
      </div>
      <div className="row">
        <button type="submit" className="button" disabled={isPending}>
          {to ? 'Passed on' : 'I used it'}
        </button>
        <button
          type="button"
          className="button button-plain"
          disabled={isPending}
          onClick={() => mutate({ opportunity: opportunity.id, ...said, nothing: true })}
        >
          Nothing came of it
        </button>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}
