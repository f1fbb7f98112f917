import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Named } from '../words/names-in.ts';
import type { GoalShown } from './use-goals.ts';

/** A goal ends with what came of it and who made it happen. */
export function CloseGoal({ shown }: { readonly shown: GoalShown }) {
  return (
    <PagePart id="close" title="When it is done">
      <div className="no-print">
        <Disclosure label="Close this goal" openLabel="Keep it open">
          <CloseForm shown={shown} />
        </Disclosure>
      </div>
    </PagePart>
  );
}

function CloseForm({ shown: { goal } }: { readonly shown: GoalShown }) {
  const [outcome, setOutcome] = useState('');
  const [thanks, setThanks] = useState<readonly Named[]>(goal.thanks);
  const write = useWrite('goals.close', { quiet: true });
  const add = (person: Named | undefined): void => {
    if (person && !thanks.some(({ id }) => id === person.id)) setThanks([...thanks, person]);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void write
      .mutateAsync({ goal: goal.id, outcome: outcome.trim(), thanks: thanks.map(({ id }) => id) })
      .then(focusHeading, () => undefined);
  };
  return (
    <form className="goal-box" aria-label="Close this goal" onSubmit={onSubmit}>
      <label className="field">
        <span className="label">What came of it?</span>
        <textarea
          className="input"
          required
          rows={2}
          maxLength={1000}
          placeholder="Opened in May, forty guests on the first day"
          value={outcome}
          onChange={({ target }) => setOutcome(target.value)}
        />
      </label>
      <PersonField
        label="Who made it happen? They will want to hear of it."
        chosen={undefined}
        onChoose={add}
      />
      {thanks.length > 0 && (
        <div className="row">
          {thanks.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-label={`Take off ${name}`}
              onClick={() => setThanks(thanks.filter((one) => one.id !== id))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
      <div className="row">
        <button type="submit" className="button button-main" disabled={write.isPending}>
          Close the goal
        </button>
      </div>
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}

/** The form goes with the open goal, and what came of it stands at the top. */
function focusHeading(): void {
  document.querySelector('h1')?.focus();
}
