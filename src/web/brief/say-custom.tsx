import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';

type Props = { readonly onSave: () => void };

/** One note on all people of a field or in a country; without words it is taken back. */
export function SayCustom({ onSave }: Props) {
  const [kind, setKind] = useState('');
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useWrite('customs.say', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ kind: kind.trim(), note: note.trim() }, { onSuccess: onSave });
  };
  return (
    <form className="give-box" aria-label="Your note on a field or a country" onSubmit={onSubmit}>
      <div className="give-pair">
        <label className="field">
          <span className="label">Field or country</span>
          <input
            className="input"
            required
            maxLength={100}
            autoComplete="off"
            placeholder="Portugal, or education"
            value={kind}
            onChange={({ target }) => setKind(target.value)}
          />
        </label>
        <label className="field">
          <span className="label">What to mind</span>
          <input
            className="input"
            maxLength={2000}
            autoComplete="off"
            placeholder="Greet everybody in the room"
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
      </div>
      <div className="row">
        <button type="submit" className="button" disabled={isPending}>
          Save
        </button>
        <span className="quiet small">
          Shown with everybody of that kind. Without words it is taken back.
        </span>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}
