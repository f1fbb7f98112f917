import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';

type Props = { readonly event: string; readonly name: string };

/** The one question after an event: whom did you meet? */
export function WhomMet({ event, name }: Props) {
  const [people, setPeople] = useState('');
  const met = useWrite('events.met');
  const save = (form: FormEvent): void => {
    form.preventDefault();
    if (people.trim() !== '') met.mutate({ event, people });
  };
  return (
    <form onSubmit={save}>
      <div className="field">
        <label htmlFor={`met-${event}`}>Whom did you meet at {name}?</label>
        <input
          id={`met-${event}`}
          className="input"
          value={people}
          placeholder="Ana Ruiz, Bo Lind"
          autoComplete="off"
          onChange={({ target }) => setPeople(target.value)}
        />
      </div>
      <div className="row">
        <button type="submit" className="button" disabled={people.trim() === '' || met.isPending}>
          Note them
        </button>
        <button
          type="button"
          className="button button-plain"
          disabled={met.isPending}
          onClick={() => met.mutate({ event })}
        >
          Nobody new
        </button>
      </div>
    </form>
  );
}
