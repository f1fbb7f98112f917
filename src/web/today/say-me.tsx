import { type FormEvent, useId, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';
import { addressesIn } from '../words/addresses-in.ts';

/** Asks which addresses are the user's own. */
export function SayMe() {
  const [text, setText] = useState('');
  const id = useId();
  const say = useWrite('me.set', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const addresses = addressesIn(text);
    if (addresses.length > 0) say.mutate({ addresses: [...addresses] });
  };
  return (
    <form className="field" onSubmit={onSubmit}>
      <label htmlFor={id}>Your addresses, as many as you have</label>
      <div className="row">
        <input
          id={id}
          className="input"
          value={text}
          onChange={({ target }) => setText(target.value)}
          autoComplete="email"
          placeholder="ada@example.org"
        />
        <button type="submit" className="button button-main" disabled={say.isPending}>
          These are mine
        </button>
      </div>
      {say.error && <Trouble error={say.error} />}
    </form>
  );
}
