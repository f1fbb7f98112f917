import { type FormEvent, type Ref, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';

const NOTHING = { name: '', on: '', kind: '', where: '', people: '' };

/** An event, and who is expected there as it can be pasted. */
export function EventForm() {
  const first = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState(NOTHING);
  const { mutate, isPending, error } = useWrite('events.add', { quiet: true });
  const say = (field: keyof typeof NOTHING) => (text: string) => setSaid({ ...said, [field]: text });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const { name, on, ...rest } = said;
    const more = Object.fromEntries(Object.entries(rest).filter(([, text]) => text.trim() !== ''));
    mutate(
      { name, on, ...more },
      {
        onSuccess: () => {
          setSaid(NOTHING);
          first.current?.focus();
        },
      },
    );
  };
  return (
    <form className="give-box" aria-label="Note an event" onSubmit={onSubmit}>
      <div className="give-pair">
        <Line
          ref={first}
          label="What"
          hint="Chamber dinner"
          isNeeded
          value={said.name}
          onChange={say('name')}
        />
        <label className="field">
          <span className="label">When</span>
          <input
            type="date"
            className="input"
            required
            value={said.on}
            onChange={({ target }) => say('on')(target.value)}
          />
        </label>
      </div>
      <div className="give-pair">
        <Line label="Which kind of event" hint="a bakers’ fair" value={said.kind} onChange={say('kind')} />
        <Line label="Where" hint="Porto" value={said.where} onChange={say('where')} />
      </div>
      <label className="field">
        <span className="label">Who will be there</span>
        <textarea
          className="input"
          rows={2}
          maxLength={20_000}
          placeholder="Paste a list of names"
          value={said.people}
          onChange={({ target }) => say('people')(target.value)}
        />
      </label>
      <div className="row">
        <button type="submit" className="button" disabled={isPending}>
          Note it
        </button>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}

type LineProps = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint: string;
  readonly isNeeded?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

function Line({ ref, label, hint, isNeeded = false, value, onChange }: LineProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input
        {...(ref && { ref })}
        className="input"
        required={isNeeded}
        maxLength={100}
        autoComplete="off"
        placeholder={hint}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
