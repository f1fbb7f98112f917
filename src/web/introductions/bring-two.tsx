import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Named } from '../words/names-in.ts';

type Props = { readonly onBegin: (id: string) => void };

/** Two people of one's own choice. */
export function BringTwo({ onBegin }: Props) {
  const [one, setOne] = useState<Named>();
  const [other, setOther] = useState<Named>();
  const [why, setWhy] = useState('');
  const { mutate, isPending, error } = useWrite('intros.give', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!one || !other) return;
    const said = why.trim() === '' ? {} : { for: why.trim() };
    mutate(
      { one: one.id, other: other.id, ...said },
      {
        onSuccess: ({ introduction }) => {
          setOne(undefined);
          setOther(undefined);
          setWhy('');
          onBegin(introduction.id);
        },
      },
    );
  };
  return (
    <form className="may-ask" aria-label="Bring two together" onSubmit={onSubmit}>
      <div className="give-pair">
        <PersonField label="One" chosen={one} onChoose={setOne} />
        <PersonField label="The other" chosen={other} onChoose={setOther} />
      </div>
      <label className="field">
        <span className="label">Why they should meet</span>
        <input
          className="input"
          maxLength={2000}
          autoComplete="off"
          placeholder="both want to open a shop"
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </label>
      <div className="row">
        <button type="submit" className="button" disabled={!one || !other || isPending}>
          Ask both
        </button>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}
