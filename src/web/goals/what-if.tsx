import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Problem, sentenceOf } from '../api/problem.ts';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { SuggestField } from '../ways/suggest-field.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { FallShown } from './fall-shown.tsx';
import { GoalPillars } from './goal-pillars.tsx';
import { hedgeQuery } from './use-goals.ts';

/** On whom a goal stands, and what is left when somebody falls away. */
export function WhatIf({ goal }: { readonly goal: string }) {
  const [typed, setTyped] = useState('');
  const [without, setWithout] = useState<string>();
  const standing = useQuery(hedgeQuery(goal, undefined));
  const imagined = useQuery({ ...hedgeQuery(goal, without), enabled: without !== undefined });
  const scene = standing.data?.scenes[0];
  const imagine = (name: string, ref: string): void => {
    setTyped(name);
    setWithout(ref.trim() === '' ? undefined : ref);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    imagine(typed, typed);
  };
  const worst = scene?.pillars.flatMap((pillar) => (pillar.worst ? [pillar.worst.name] : [])) ?? [];
  return (
    <>
      {standing.isPending && <Waiting />}
      {standing.error && <Trouble error={standing.error} again={() => void standing.refetch()} />}
      {scene && <GoalPillars scene={scene} />}
      <form className="what-if no-print" aria-label="What falls away" onSubmit={onSubmit}>
        <SuggestField
          label="Suppose this falls away"
          hint="A firm, a person or a country"
          typed={typed}
          onType={setTyped}
          onChoose={({ name, to }) => imagine(name, to)}
        />
        <button type="submit" className="button">
          What is left?
        </button>
      </form>
      {worst.length > 0 && (
        <div className="row no-print">
          {worst.map((name) => (
            <button key={name} type="button" className="chip" onClick={() => imagine(name, name)}>
              {name}
            </button>
          ))}
        </div>
      )}
      <div role="status">
        {without !== undefined && imagined.error && <NotFound error={imagined.error} />}
        {without !== undefined && !imagined.error && imagined.data?.without && (
          <FallShown shown={imagined.data} />
        )}
      </div>
    </>
  );
}

function NotFound({ error }: { readonly error: unknown }) {
  const details = error instanceof Problem ? error.details : [];
  return (
    <div className="note">
      <p>{withoutCommand(sentenceOf(error))}</p>
      {details.length > 0 && (
        <ul className="small">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
