import { type FormEvent, useId, useState } from 'react';
import { addressesIn } from '../words/addresses-in.ts';

type Props = {
  readonly start: readonly string[];
  readonly action: string;
  readonly onSay: (addresses: readonly string[]) => void;
};

/** Your own addresses, to be corrected when the guess is wrong. */
export function MeField({ start, action, onSay }: Props) {
  const [text, setText] = useState(start.join(', '));
  const id = useId();
  const addresses = addressesIn(text);
  const isChanged = addresses.join(' ') !== start.join(' ');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isChanged && addresses.length > 0) onSay(addresses);
  };
  return (
    <form className="field" onSubmit={onSubmit}>
      <label htmlFor={id}>Your addresses, with commas between them</label>
      <div className="row import-me-row">
        <input
          id={id}
          className="input"
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        {isChanged && (
          <button type="submit" className="button" disabled={addresses.length === 0}>
            {action}
          </button>
        )}
      </div>
    </form>
  );
}
