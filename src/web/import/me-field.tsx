import { type FormEvent, useId, useState } from 'react';
import { addressesIn } from '../words/addresses-in.ts';

type Props = {
  readonly start: readonly string[];
  readonly action: string;
  /** In a chat one stands by a name. */
  readonly isName?: boolean;
  readonly onSay: (addresses: readonly string[]) => void;
};

/** Your own addresses, to be corrected when the guess is wrong. */
export function MeField({ start, action, isName = false, onSay }: Props) {
  const [text, setText] = useState(start.join(', '));
  const id = useId();
  const addresses = isName ? namesIn(text) : addressesIn(text);
  const isChanged = addresses.join(' ') !== start.join(' ');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isChanged && addresses.length > 0) onSay(addresses);
  };
  return (
    <form className="field" onSubmit={onSubmit}>
      <label htmlFor={id}>
        {isName ? 'Your name, as it stands in the chat' : 'Your addresses, with commas between them'}
      </label>
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

function namesIn(text: string): readonly string[] {
  return text.split(',').flatMap((name) => name.trim() || []);
}
