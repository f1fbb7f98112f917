import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { useWrite } from '../api/use-write.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { chosenKinds, type KindDraft } from './kind-draft.ts';
import { KindFields } from './kind-fields.tsx';

type Props = { readonly goal: string; readonly isFirst: boolean };

/** One more kind of people. */
export function AddNeed({ goal, isFirst }: Props) {
  if (isFirst) return <AddForm goal={goal} />;
  return (
    <div className="no-print">
      <Disclosure label="Add a kind of people" openLabel="Add nobody">
        <AddForm goal={goal} />
      </Disclosure>
    </div>
  );
}

function AddForm({ goal }: Pick<Props, 'goal'>) {
  const [name, setName] = useState('');
  const [kinds, setKinds] = useState<KindDraft>({});
  const write = useWrite('goals.need', { quiet: true });
  const isUnclear = write.error instanceof Problem && write.error.code === 'need_unclear';
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const onSuccess = (): void => {
      setName('');
      setKinds({});
    };
    write.mutate({ goal, need: name.trim(), ...chosenKinds(kinds) }, { onSuccess });
  };
  return (
    <form className="goal-box" aria-label="Add a kind of people" onSubmit={onSubmit}>
      <label className="field">
        <span className="label">What they are called here</span>
        <input
          className="input"
          required
          maxLength={100}
          autoComplete="off"
          placeholder="Somebody who knows tax"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <KindFields kinds={kinds} onChange={setKinds} />
      <div className="row">
        <button type="submit" className="button button-main" disabled={write.isPending}>
          Add
        </button>
      </div>
      {isUnclear && (
        <p role="alert">
          The name alone does not tell who that is. Choose a kind of work, a field or a level.
        </p>
      )}
      {write.error && !isUnclear && <Trouble error={write.error} />}
    </form>
  );
}
