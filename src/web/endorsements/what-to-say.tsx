import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Named } from '../words/names-in.ts';
import { endorsementsQuery } from './use-endorsements.ts';

/** Somebody asks for a word: the facts that are noted of them, and nothing else. */
export function WhatToSay() {
  const [person, setPerson] = useState<Named>();
  return (
    <>
      <h3 className="part-title no-print">What you can truthfully say for somebody</h3>
      <div className="no-print">
        <PersonField label="For whom?" chosen={person} onChoose={setPerson} />
      </div>
      <div role="status">{person && <Facts person={person} />}</div>
    </>
  );
}

function Facts({ person: { id, name } }: { readonly person: Named }) {
  const { data, error, isPending, refetch } = useQuery(endorsementsQuery(id));
  if (isPending) return <Waiting />;
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const facts = data.canSay?.facts ?? [];
  if (facts.length === 0)
    return <p>Nothing is noted that you could say for {name}. What they did for you would be it.</p>;
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
