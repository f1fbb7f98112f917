import { type FormEvent, useId, useState } from 'react';
import { Trouble } from '../parts/trouble.tsx';
import type { PersonDraft } from './person-draft.ts';

type Field = {
  readonly name: keyof PersonDraft;
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
};

const FIELDS: readonly Field[] = [
  { name: 'name', label: 'Name' },
  { name: 'organisation', label: 'Organisation' },
  { name: 'title', label: 'Title' },
  { name: 'email', label: 'Mail addresses', hint: 'one a line, beside those an import brings', isLong: true },
  { name: 'phone', label: 'Phone numbers', hint: 'one a line, best with + and country', isLong: true },
  { name: 'url', label: 'Web addresses', hint: 'one a line, beside those an import brings', isLong: true },
  { name: 'place', label: 'Place' },
  { name: 'birthday', label: 'Birthday', hint: '1990-05-17, or --05-17 without the year' },
  { name: 'anniversary', label: 'Anniversary', hint: 'of a wedding or the like, written as a birthday is' },
  { name: 'note', label: 'Note', isLong: true },
];

type Props = {
  readonly start: PersonDraft;
  readonly submit: string;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onSubmit: (draft: PersonDraft) => void;
};

/** The fields that are written by hand. Nothing typed is lost when the server says no. */
export function PersonForm({ start, submit, error, isBusy, onSubmit }: Props) {
  const [draft, setDraft] = useState(start);
  const id = useId();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(draft);
  };
  return (
    <form className="dialog-body" onSubmit={send}>
      {FIELDS.map(({ name, label, hint, isLong }) => {
        const common = {
          id: `${id}-${name}`,
          className: 'input',
          value: draft[name],
          required: name === 'name',
          autoComplete: 'off',
          ...(hint && { 'aria-describedby': `${id}-${name}-hint` }),
        };
        return (
          <div key={name} className="field">
            <label htmlFor={common.id}>{label}</label>
            {isLong ? (
              <textarea
                {...common}
                rows={1}
                onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
              />
            ) : (
              <input {...common} onChange={({ target }) => setDraft({ ...draft, [name]: target.value })} />
            )}
            {hint && (
              <span id={`${id}-${name}-hint`} className="quiet small">
                {hint}
              </span>
            )}
          </div>
        );
      })}
      <div className="form-foot">
        {error !== null && error !== undefined && <Trouble error={error} />}
        <button type="submit" className="button button-main" disabled={isBusy}>
          {submit}
        </button>
      </div>
    </form>
  );
}
