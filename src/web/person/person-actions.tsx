import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { PersonShown } from '../api/verb-types.ts';
import { useSurfaces } from '../app/surfaces.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { SnoozeMenu } from '../today/snooze-menu.tsx';
import { useSettle } from '../today/use-settle.ts';
import { dayWords, todayHere } from '../words/time-words.ts';

const EditPerson = lazy(async () => ({ default: (await import('./edit-person.tsx')).EditPerson }));

/** What you can do about a person, and what you have said about being reminded of them. */
export function PersonActions({ shown }: { readonly shown: PersonShown }) {
  const { person, attention } = shown;
  const { show } = useSurfaces();
  const settle = useSettle();
  const [isEditing, setEditing] = useState(false);
  useKeys({ e: () => setEditing(true) });
  return (
    <div className="person-actions no-print">
      <div className="row">
        <button
          type="button"
          className="button button-main"
          onClick={() => show({ kind: 'capture', about: { id: person.id, name: person.name } })}
        >
          Log a contact
        </button>
        <button type="button" className="button" onClick={() => settle.done(person.id)}>
          Done
        </button>
        <SnoozeMenu name={person.name} onChoose={(until) => settle.snooze(person.id, until)} />
        {attention?.state !== 'never' && (
          <button type="button" className="button" onClick={() => settle.never(person.id)}>
            Never suggest
          </button>
        )}
        <button type="button" className="button" aria-keyshortcuts="e" onClick={() => setEditing(true)}>
          Edit
        </button>
        <Link to="/brief/$person" params={{ person: person.id }} className="link">
          Brief
        </Link>
        {isUnknown(person) && (
          <Link to="/ways" search={{ to: person.id }} className="link">
            Ways to them
          </Link>
        )}
      </div>
      {attention && (
        <p className="small quiet">
          {attentionWords(attention)}{' '}
          <button type="button" className="link" onClick={() => settle.again(person.id)}>
            Suggest again
          </button>
        </p>
      )}
      <Suspense fallback={null}>
        {isEditing && <EditPerson shown={shown} onClose={() => setEditing(false)} />}
      </Suspense>
    </div>
  );
}

/** Never in touch, and nothing said of the tie: others may bring one there. */
function isUnknown({ contactDays, stage }: PersonShown['person']): boolean {
  return contactDays === 0 && stage === 'stranger';
}

function attentionWords({ state, until }: NonNullable<PersonShown['attention']>): string {
  if (state === 'never') return 'You asked never to be reminded of them.';
  const day = until === undefined ? 'later' : dayWords(until, todayHere(new Date()));
  return state === 'done' ? `Tended; not suggested before ${day}.` : `Resting until ${day}.`;
}
