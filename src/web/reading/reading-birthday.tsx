import { type FormEvent, useState } from 'react';
import type { PersonLineView } from '../../verbs/views.ts';
import { useWrite } from '../api/use-write.ts';
import { FormEnd } from '../parts/form-end.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { birthdayWords } from '../words/birthday-words.ts';
import { ReadingRow } from './reading-row.tsx';
import type { ReadingShown } from './use-reading.ts';

type Props = { readonly person: PersonLineView; readonly birthday: ReadingShown['birthday'] };

export function ReadingBirthday({ person, birthday }: Props) {
  const { written, sureness, says } = birthday;
  return (
    <ReadingRow
      title="Birthday"
      says={says}
      change={written === undefined ? 'Say it' : 'Put it right'}
      form={(onClose) => <BirthdayForm person={person} birthday={birthday} onClose={onClose} />}
    >
      <p>
        {written === undefined ? 'Not known' : birthdayWords(written)}{' '}
        {written !== undefined && <span className="quiet small">{sureness}</span>}
      </p>
    </ReadingRow>
  );
}

function BirthdayForm({
  person,
  birthday: { written = '' },
  onClose,
}: Props & { readonly onClose: () => void }) {
  const [day, setDay] = useState(written);
  const write = useWrite('people.edit', { quiet: true });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ person: person.id, birthday: day.trim() }, { onSuccess: onClose });
  };
  return (
    <form className="reading-form" aria-label="The birthday" onSubmit={save}>
      <label className="field">
        <span className="label">1990-05-17, or --05-17 without the year</span>
        <input
          className="input"
          autoComplete="off"
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </label>
      <FormEnd isPending={write.isPending} onClose={onClose} />
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}
