import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { useWrite } from '../api/use-write.ts';
import { PagePart } from '../parts/page-part.tsx';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { personQuery } from '../person/use-person.ts';
import type { Named } from '../words/names-in.ts';
import { noWayWords } from './no-way-words.ts';
import { WhyMeet } from './why-meet.tsx';

type Props = { readonly onBegin: (id: string) => void };

/** Whom to meet, through whom, and why; without the second the best way is taken. */
export function AskForOne({ onBegin }: Props) {
  const { to, through } = useSearch({ from: '/introductions' });
  const navigate = useNavigate();
  const [why, setWhy] = useState('');
  const [forThem, setForThem] = useState('');
  const begin = useWrite('intros.ask', {
    quiet: true,
    says: ({ act, chosen }) => chosen ?? `${act?.line ?? 'It is under way'}.`,
  });
  const look = (search: { to?: string | undefined; through?: string | undefined }): void => {
    begin.reset();
    void navigate({ to: '/introductions', search: defined(search), replace: true });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (to === undefined) return;
    const said = defined({ through, for: why.trim(), forThem: forThem.trim() });
    begin.mutate(
      { to, ...said },
      {
        onSuccess: ({ introduction }) => {
          setWhy('');
          setForThem('');
          look({});
          onBegin(introduction.id);
        },
      },
    );
  };
  return (
    <PagePart id="ask" title="Ask for one" says="Whom do you want to meet, and who could bring you there?">
      <form className="may-ask no-print" aria-label="Ask for an introduction" onSubmit={onSubmit}>
        <div className="give-pair">
          <Chosen id={to} label="Whom to meet" onChoose={(one) => look({ to: one?.id, through })} />
          <Chosen
            id={through}
            label="Through whom"
            hint="The best way, when left empty"
            onChoose={(one) => look({ to, through: one?.id })}
          />
        </div>
        <WhyMeet why={why} forThem={forThem} onWhy={setWhy} onForThem={setForThem} />
        <div className="row">
          <button type="submit" className="button button-main" disabled={to === undefined || begin.isPending}>
            Show me the letters
          </button>
          <span className="quiet small">Nothing is sent: you copy them.</span>
        </div>
        {begin.error && <Trouble error={inThisForm(begin.error)} />}
      </form>
    </PagePart>
  );
}

type ChosenProps = {
  readonly id: string | undefined;
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: (person: Named | undefined) => void;
};

function Chosen({ id, label, hint, onChoose }: ChosenProps) {
  const { data } = useQuery({ ...personQuery(id ?? ''), enabled: id !== undefined });
  return (
    <PersonField
      key={id}
      label={label}
      {...(hint !== undefined && { hint })}
      chosen={id === undefined ? undefined : data?.person}
      onChoose={onChoose}
    />
  );
}

/** An empty field says nothing. */
function defined<Fields extends Readonly<Record<string, string | undefined>>>(
  fields: Fields,
): { [Field in keyof Fields]?: string } {
  const said: { [Field in keyof Fields]?: string } = {};
  for (const field in fields) {
    const value = fields[field];
    if (value !== undefined && value !== '') said[field] = value;
  }
  return said;
}

function inThisForm(error: Error): Error {
  if (!(error instanceof Problem) || error.code !== 'input_invalid') return error;
  const { status, code, message } = error;
  return new Problem({ status, code, detail: noWayWords(message) });
}
