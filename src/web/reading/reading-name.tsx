import { type FormEvent, useState } from 'react';
import { NAME_FIELDS, type NameField } from '../../core/names/name-said.ts';
import type { PersonLineView } from '../../verbs/views.ts';
import { useWrite } from '../api/use-write.ts';
import { FormEnd } from '../parts/form-end.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { FIELD_LABELS, nameDraft, PART_LABELS } from './name-words.ts';
import { ReadingRow } from './reading-row.tsx';
import type { ReadingShown } from './use-reading.ts';

type Props = { readonly person: PersonLineView; readonly name: ReadingShown['name'] };

/** The parts of the name; the name itself stays as it is written. */
export function ReadingName({ person, name }: Props) {
  return (
    <ReadingRow
      title="Name"
      says={name.says}
      change="Put it right"
      form={(onClose) => <NameForm person={person} name={name} onClose={onClose} />}
    >
      <ul className="reading-list">
        {name.parts.map(({ part, text, sureness }) => (
          <li key={`${part} ${text}`}>
            {text}{' '}
            <span className="quiet small">
              {PART_LABELS[part]}, {sureness}
            </span>
          </li>
        ))}
      </ul>
    </ReadingRow>
  );
}

function NameForm({ person, name, onClose }: Props & { readonly onClose: () => void }) {
  const [start] = useState(() => nameDraft(name));
  const [draft, setDraft] = useState(start);
  const write = useWrite('reading.say', { quiet: true });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    // All parts are said together, or those that were read would be gone beside the one that is said.
    write.mutate({ person: person.id, ...draft }, { onSuccess: onClose });
  };
  const field = (one: NameField) => (
    <label key={one} className="field">
      <span className="label">{FIELD_LABELS[one]}</span>
      <input
        className="input"
        autoComplete="off"
        maxLength={100}
        value={draft[one]}
        onChange={({ target }) => setDraft({ ...draft, [one]: target.value })}
      />
    </label>
  );
  return (
    <form className="reading-form" aria-label="The parts of the name" onSubmit={save}>
      <div className="reading-fields">{NAME_FIELDS.map(field)}</div>
      <FormEnd isPending={write.isPending} onClose={onClose} />
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}
