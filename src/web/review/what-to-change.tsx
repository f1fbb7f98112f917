import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Why } from '../parts/why.tsx';
import type { ReviewShown } from './use-review.ts';

/** One thing to change, in one's own words if one likes; with it the week is done. */
export function WhatToChange({ review }: { readonly review: ReviewShown }) {
  const { change, wanted, state } = review;
  const [words, setWords] = useState(wanted ?? '');
  const { mutate, isPending, error } = useWrite('review.done', {
    quiet: true,
    says: () => 'You have looked back at this week.',
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending) return;
    const said = words.trim() === '' ? {} : { change: words.trim() };
    mutate(said);
  };
  return (
    <PagePart id="change" title="One thing to change">
      <div>
        <p>{change.says}</p>
        <Why reasons={change.reasons} />
      </div>
      {wanted !== undefined && <p>You want to: {wanted}</p>}
      <form className="give-box no-print" aria-label="One thing to change" onSubmit={onSubmit}>
        <label className="field">
          <span className="label">In your own words, if you like</span>
          <input
            className="input"
            maxLength={300}
            autoComplete="off"
            placeholder="one new person a week"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        <div className="row">
          <button type="submit" className="button button-main" aria-disabled={isPending}>
            {state === 'done' ? 'Save' : 'Done for this week'}
          </button>
        </div>
        {error && <Trouble error={error} />}
      </form>
    </PagePart>
  );
}
