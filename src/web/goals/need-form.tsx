import { type FormEvent, useState } from 'react';
import type { NeedLineView } from '../../verbs/goals-view.ts';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';
import { IMPORTANCE_WORDS } from './goal-words.ts';
import { chosenKinds, type KindDraft } from './kind-draft.ts';
import { KindFields } from './kind-fields.tsx';

type Props = { readonly goal: string; readonly need: NeedLineView };

/** Changes whom a need means and how much it matters, or drops it. */
export function NeedForm({ goal, need }: Props) {
  const [kinds, setKinds] = useState<KindDraft>({});
  const write = useWrite('goals.need', { quiet: true });
  const name = need.name;
  const chosen = chosenKinds(kinds);
  const isChosen = Object.keys(chosen).length > 0;
  const say = (also: boolean): void =>
    write.mutate({ goal, need: name, ...chosen, also }, { onSuccess: () => setKinds({}) });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isChosen) say(false);
  };
  return (
    <form className="goal-box" aria-label={`Change ${name}`} onSubmit={onSubmit}>
      <fieldset className="goal-chips">
        <legend className="label">How much it matters</legend>
        <div className="row">
          {IMPORTANCE_WORDS.map(({ importance, label }) => (
            <button
              key={importance}
              type="button"
              className="chip"
              aria-pressed={importance === need.importance}
              onClick={() => write.mutate({ goal, need: name, importance })}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <KindFields kinds={kinds} onChange={setKinds} />
      <div className="row">
        <button type="submit" className="button" disabled={!isChosen || write.isPending}>
          It means these
        </button>
        {need.kinds.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={!isChosen || write.isPending}
            onClick={() => say(true)}
          >
            These will do too
          </button>
        )}
        <button
          type="button"
          className="button button-plain goal-drop"
          aria-label={`Drop it: ${name}`}
          onClick={() => write.mutate({ goal, need: name, drop: true })}
        >
          Drop it
        </button>
      </div>
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}
