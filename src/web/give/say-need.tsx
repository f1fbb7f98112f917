import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { Trouble } from '../parts/trouble.tsx';
import { toWhom } from './to-whom.ts';

type Props = {
  /** "me", or the id of somebody. */
  readonly person: string;
};

type Kind = 'offer' | 'need';

/** One line about what somebody looks for or can give. */
export function SayNeed({ person }: Props) {
  const [kind, setKind] = useState<Kind>(person === 'me' ? 'offer' : 'need');
  const [what, setWhat] = useState('');
  const need = useWrite('needs.add', { quiet: true });
  const offer = useWrite('offers.add', { quiet: true });
  const { mutate, isPending, error } = kind === 'need' ? need : offer;
  const words = WORDS[person === 'me' ? 'me' : 'them'];
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ person: toWhom(person, what), what: what.trim() }, { onSuccess: () => setWhat('') });
  };
  return (
    <form className="say-line no-print" aria-label="Note a need or an offer" onSubmit={onSubmit}>
      <select
        className="input"
        aria-label="A need or an offer"
        value={kind}
        onChange={({ target }) => setKind(target.value === 'need' ? 'need' : 'offer')}
      >
        <option value="offer">{words.offer}</option>
        <option value="need">{words.need}</option>
      </select>
      <input
        className="input"
        aria-label={words[kind]}
        required
        maxLength={500}
        autoComplete="off"
        placeholder={kind === 'offer' ? 'an hour of tax advice' : 'somebody who knows tax'}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
      />
      <button type="submit" className="button" disabled={isPending}>
        Note it
      </button>
      {error && <Trouble error={error} />}
    </form>
  );
}

const WORDS: Readonly<Record<'me' | 'them', Readonly<Record<Kind, string>>>> = {
  me: { offer: 'I can give', need: 'I look for' },
  them: { offer: 'They can give', need: 'They look for' },
};
