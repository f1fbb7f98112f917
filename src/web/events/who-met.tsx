import { type FormEvent, useId, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';
import type { EventListed } from './use-events.ts';

/** Whom one met, in one field; who was expected is one press away, and who is new is added. */
export function WhoMet({ event: { id, name, expected, others } }: { readonly event: EventListed }) {
  const [names, setNames] = useState('');
  const field = useId();
  const { mutate, isPending, error } = useWrite('events.met', { quiet: true });
  const isNobody = names.trim() === '';
  const said = names.split(/[,\n]/).map((one) => one.trim());
  const left = [...expected.map((person) => person.name), ...others].filter((one) => !said.includes(one));
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ event: id, people: names.trim() });
  };
  return (
    <form className="give-box no-print" aria-label={`Whom you met at ${name}`} onSubmit={onSubmit}>
      <div className="field">
        <label htmlFor={field}>Whom did you meet?</label>
        <textarea
          id={field}
          className="input"
          rows={1}
          maxLength={20_000}
          placeholder="Ana Ruiz, Bo Lind"
          value={names}
          onChange={({ target }) => setNames(target.value)}
        />
      </div>
      {left.length > 0 && (
        <div className="row">
          <span className="quiet small">Expected:</span>
          {left.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              onClick={() => setNames(isNobody ? one : `${names.trim()}, ${one}`)}
            >
              {one}
            </button>
          ))}
        </div>
      )}
      <div className="row">
        <button type="submit" className={isNobody ? 'button' : 'button button-main'} disabled={isPending}>
          {isNobody ? 'Nobody new' : 'Note it'}
        </button>
        <span className="quiet small">Who is new is added, and you are reminded to write.</span>
      </div>
      {error && <Trouble error={inThisForm(error)} />}
    </form>
  );
}

/** There is nothing to choose from here: the list is to say who is meant. */
function inThisForm(error: Error): Error {
  if (!(error instanceof Problem) || error.code !== 'person_ambiguous') return error;
  const { status, code } = error;
  const detail = 'More than one person fits a name. Write the whole name, or their address with it.';
  return new Problem({ status, code, detail });
}
