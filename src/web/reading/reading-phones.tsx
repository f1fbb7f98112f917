import { type FormEvent, useState } from 'react';
import type { PersonLineView } from '../../verbs/views.ts';
import { useWrite } from '../api/use-write.ts';
import { FormEnd } from '../parts/form-end.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { ReadingPart, ReadingRow } from './reading-row.tsx';
import type { ReadingShown } from './use-reading.ts';

type Props = {
  readonly person: PersonLineView;
  readonly phones: ReadingShown['phones'];
  readonly said: string | undefined;
};

/** Of which country each number is; only those written without one can be read wrongly. */
export function ReadingPhones({ person, phones, said }: Props) {
  if (phones.length === 0) return null;
  const list = <PhoneList phones={phones} />;
  if (said === undefined && phones.every(({ written }) => /^\s*[(]?[+＋]/.test(written)))
    return <ReadingPart title="Phone">{list}</ReadingPart>;
  return (
    <ReadingRow
      title="Phone"
      says={said === undefined ? '' : `You said of those without a plus: ${said}.`}
      change="Say the country of those without a plus"
      form={(onClose) => <CountryForm person={person} said={said} onClose={onClose} />}
    >
      {list}
    </ReadingRow>
  );
}

function PhoneList({ phones }: Pick<Props, 'phones'>) {
  return (
    <ul className="reading-list">
      {phones.map(({ written, country, says }) => (
        <li key={written}>
          {written} <span className="quiet small">{country ?? 'country not known'}</span>
          <span className="origin small quiet">{says}</span>
        </li>
      ))}
    </ul>
  );
}

type FormProps = Omit<Props, 'phones'> & { readonly onClose: () => void };

function CountryForm({ person, said = '', onClose }: FormProps) {
  const [country, setCountry] = useState(said);
  const write = useWrite('reading.say', { quiet: true });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ person: person.id, phoneCountry: country.trim() }, { onSuccess: onClose });
  };
  return (
    <form className="reading-form" aria-label="The country of local numbers" onSubmit={save}>
      <label className="field">
        <span className="label">Numbers without a plus are from (empty: not known)</span>
        <input
          className="input"
          autoComplete="off"
          maxLength={100}
          placeholder="Germany, or DE"
          value={country}
          onChange={({ target }) => setCountry(target.value)}
        />
      </label>
      <FormEnd isPending={write.isPending} onClose={onClose} />
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}
