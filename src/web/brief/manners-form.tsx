import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';
import { MANNERS_ASKED, mannersSaid } from './manners-said.ts';
import type { BriefShown } from './use-brief.ts';

type Props = {
  readonly person: string;
  readonly manners: BriefShown['manners'];
  readonly onSave: () => void;
};

/** One line each; what is emptied is forgotten. */
export function MannersForm({ person, manners, onSave }: Props) {
  const [said, setSaid] = useState(() => mannersSaid(manners));
  const { mutate, isPending, error } = useWrite('manners.say', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ person, ...said }, { onSuccess: onSave });
  };
  return (
    <form className="give-box" aria-label="How they like to be met" onSubmit={onSubmit}>
      <div className="give-pair">
        {MANNERS_ASKED.map(({ field, asks, hint }) => (
          <label key={field} className="field">
            <span className="label">{asks}</span>
            <input
              className="input"
              maxLength={1000}
              autoComplete="off"
              placeholder={hint}
              value={said[field]}
              onChange={({ target }) => setSaid({ ...said, [field]: target.value })}
            />
          </label>
        ))}
      </div>
      <div className="row">
        <button type="submit" className="button button-main" disabled={isPending}>
          Save
        </button>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}
