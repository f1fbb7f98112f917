import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useRef, useState } from 'react';
import { TEMPLATE_NAMES, type TemplateName } from '../../core/goals/goal-template.ts';
import { templateFor } from '../../core/goals/template-for.ts';
import { useWrite } from '../api/use-write.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { TemplateChips } from './template-chips.tsx';

/** An aim in one line; what people it takes follows from its words. */
export function GoalForm() {
  const [aim, setAim] = useState('');
  const [said, setSaid] = useState<TemplateName>();
  const [by, setBy] = useState('');
  const [place, setPlace] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const navigate = useNavigate();
  const add = useWrite('goals.add', { quiet: true });
  const template = said ?? templateFor(aim);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (aim.trim() === '' || add.isPending) return;
    const more = { ...(by && { by }), ...(place.trim() && { place: place.trim() }) };
    add.mutate(
      { aim: aim.trim(), template, ...more },
      { onSuccess: ({ goal }) => void navigate({ to: '/goals/$goal', params: { goal: goal.id } }) },
    );
  };
  const begin = (words: string): void => {
    setAim(words);
    field.current?.focus();
  };
  return (
    <form className="goal-form no-print" onSubmit={save}>
      <div className="field">
        <label htmlFor={id} className="goal-question">
          What are you trying to do?
        </label>
        <div className="goal-write">
          <input
            ref={field}
            id={id}
            className="input"
            maxLength={300}
            autoComplete="off"
            placeholder="Open a tea shop in Porto"
            value={aim}
            onChange={({ target }) => setAim(target.value)}
          />
          <button type="submit" className="button button-main" disabled={aim.trim() === '' || add.isPending}>
            Set the goal
          </button>
        </div>
      </div>
      {aim.trim() === '' ? (
        <TemplateChips onChoose={begin} />
      ) : (
        <div>
          <Disclosure label="Which people it takes, by when and where">
            <div className="goal-more">
              <label className="field">
                <span className="label">Whom it takes, as to</span>
                <select
                  className="input"
                  value={template}
                  onChange={({ target }) => setSaid(TEMPLATE_NAMES.find((name) => name === target.value))}
                >
                  {TEMPLATE_NAMES.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
              <label className="field">
                <span className="label">By when</span>
                <input
                  type="date"
                  className="input"
                  value={by}
                  onChange={({ target }) => setBy(target.value)}
                />
              </label>
              <label className="field">
                <span className="label">Where, if it is not in the line</span>
                <input
                  className="input"
                  maxLength={100}
                  placeholder="a city or a country"
                  value={place}
                  onChange={({ target }) => setPlace(target.value)}
                />
              </label>
            </div>
          </Disclosure>
        </div>
      )}
      {add.error && <Trouble error={add.error} />}
    </form>
  );
}
