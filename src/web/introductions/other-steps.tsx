import { useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { nextSteps, type Step } from './step-words.ts';
import type { IntroListed } from './use-introductions.ts';

const NOTHING: Step = { state: 'declined', label: 'Nothing came of it' };

/** How far it has come, where it went quicker than a step at a time; and what was said or came of it. */
export function OtherSteps({ introduction }: { readonly introduction: IntroListed }) {
  const { mutate, isPending } = useWrite('intros.move');
  const [note, setNote] = useState('');
  const { id, state } = introduction;
  const [, ...later] = nextSteps(introduction);
  const said = note.trim() === '' ? {} : { note: note.trim() };
  const move = (to: Step['state']): void => {
    if (isPending) return;
    mutate({ intro: id, state: to, ...said }, { onSuccess: () => setNote('') });
  };
  const isOver = state === 'done' || state === 'declined';
  return (
    <div className="other-steps no-print">
      {state !== 'idea' && (
        <div className="intro-note">
          <input
            className="input"
            aria-label="What was said, or what came of it"
            placeholder="What was said, or what came of it"
            maxLength={2000}
            autoComplete="off"
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <button
            type="button"
            className="button"
            aria-disabled={isPending || note.trim() === ''}
            onClick={() => note.trim() !== '' && move(state)}
          >
            Note it
          </button>
        </div>
      )}
      {!isOver && (
        <div className="row">
          {[...later, NOTHING].map((step) => (
            <button
              key={step.state}
              type="button"
              className="chip"
              aria-disabled={isPending}
              onClick={() => move(step.state)}
            >
              {step.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
