import { useQuery } from '@tanstack/react-query';
import type { PersonLineView } from '../../verbs/views.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ReadingBirthday } from './reading-birthday.tsx';
import { ReadingKind } from './reading-kind.tsx';
import { ReadingName } from './reading-name.tsx';
import { ReadingPhones } from './reading-phones.tsx';
import { readingQuery } from './use-reading.ts';
import './reading.css';

/** How the card was read, asked for only when it is opened, and put right where it stands. */
export function Reading({ person }: { readonly person: PersonLineView }) {
  return (
    <div className="reading">
      <Disclosure label="How this was read" openLabel="Hide how this was read">
        <ReadingShown person={person} />
      </Disclosure>
    </div>
  );
}

function ReadingShown({ person }: { readonly person: PersonLineView }) {
  const { data, error, refetch } = useQuery(readingQuery(person.id));
  if (error && !data) return <Trouble error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className="reading-parts">
      <ReadingName person={person} name={data.name} />
      <ReadingPhones person={person} phones={data.phones} said={data.phoneCountry} />
      <ReadingBirthday person={person} birthday={data.birthday} />
      {data.kinds.map((kind) => (
        <ReadingKind key={kind.axis} person={person} kind={kind} />
      ))}
    </div>
  );
}
