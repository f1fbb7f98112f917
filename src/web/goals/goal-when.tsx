import { type FormEvent, useState } from 'react';
import type { GoalLineView } from '../../verbs/goals-view.ts';
import { useWrite } from '../api/use-write.ts';
import { ChangeInPlace } from '../parts/change-in-place.tsx';
import { FormEnd } from '../parts/form-end.tsx';
import { Trouble } from '../parts/trouble.tsx';

type Props = { readonly goal: GoalLineView; readonly where: string };

/** The day and the place of a goal, changed where they stand. */
export function GoalWhen({ goal, where }: Props) {
  return (
    <ChangeInPlace
      says={where}
      label={where === '' ? 'Say where and by when' : 'Change it'}
      form={(onClose) => <WhenForm goal={goal} onClose={onClose} />}
    />
  );
}

type FormProps = { readonly goal: GoalLineView; readonly onClose: () => void };

function WhenForm({ goal, onClose }: FormProps) {
  const [by, setBy] = useState(goal.by ?? '');
  const [place, setPlace] = useState(goal.place ?? '');
  const write = useWrite('goals.add', {
    quiet: true,
    says: () => `Where and by when is said for “${goal.aim}”.`,
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    // What is left empty is taken off.
    write.mutate({ aim: goal.aim, by, place: place.trim() }, { onSuccess: onClose });
  };
  return (
    <form className="goal-box" aria-label="Where and by when" onSubmit={save}>
      <div className="goal-more">
        <label className="field">
          <span className="label">Where</span>
          <input className="input" value={place} onChange={({ target }) => setPlace(target.value)} />
        </label>
        <label className="field">
          <span className="label">By when</span>
          <input type="date" className="input" value={by} onChange={({ target }) => setBy(target.value)} />
        </label>
      </div>
      <FormEnd isPending={write.isPending} onClose={onClose} />
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}
