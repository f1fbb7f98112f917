import { type FormEvent, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { toWhom } from '../give/to-whom.ts';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Named } from '../words/names-in.ts';

type Words = { readonly words: string; readonly to: string; readonly result: string };
const NO_WORDS: Words = { words: '', to: '', result: '' };

/** Who spoke for whom, in what words, to whom, and what came of it. */
export function NoteEndorsement() {
  const who = useRef<HTMLInputElement>(null);
  const [byMe, setByMe] = useState(false);
  const [person, setPerson] = useState<Named>();
  const [said, setSaid] = useState(NO_WORDS);
  const { mutate, isPending, error } = useWrite('endorsements.add', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!person) return;
    const words = said.words.trim();
    const more = Object.fromEntries(
      Object.entries({ words, to: said.to.trim(), result: said.result.trim() }).filter(
        ([, text]) => text !== '',
      ),
    );
    mutate(
      { person: toWhom(person.id, words), byMe, ...more },
      {
        onSuccess: () => {
          setPerson(undefined);
          setSaid(NO_WORDS);
          who.current?.focus();
        },
      },
    );
  };
  return (
    <form className="may-ask" aria-label="Note a good word" onSubmit={onSubmit}>
      <div className="row">
        <button type="button" className="chip" aria-pressed={!byMe} onClick={() => setByMe(false)}>
          They spoke for me
        </button>
        <button type="button" className="chip" aria-pressed={byMe} onClick={() => setByMe(true)}>
          I spoke for them
        </button>
      </div>
      <PersonField ref={who} label={byMe ? 'For whom' : 'Who'} chosen={person} onChoose={setPerson} />
      <label className="field">
        <span className="label">In what words</span>
        <textarea
          className="input"
          rows={2}
          maxLength={5000}
          value={said.words}
          onChange={({ target }) => setSaid({ ...said, words: target.value })}
        />
      </label>
      <div className="give-pair">
        <label className="field">
          <span className="label">To whom</span>
          <input
            className="input"
            maxLength={300}
            autoComplete="off"
            placeholder="a person or a firm"
            value={said.to}
            onChange={({ target }) => setSaid({ ...said, to: target.value })}
          />
        </label>
        <label className="field">
          <span className="label">What came of it</span>
          <input
            className="input"
            maxLength={2000}
            autoComplete="off"
            value={said.result}
            onChange={({ target }) => setSaid({ ...said, result: target.value })}
          />
        </label>
      </div>
      <div className="row">
        <button type="submit" className="button" disabled={!person || isPending}>
          Note it
        </button>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}
