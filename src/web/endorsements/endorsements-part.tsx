import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { NoteEndorsement } from './note-endorsement.tsx';
import { SpokenList } from './spoken-list.tsx';
import { type EndorsementsShown, endorsementsQuery } from './use-endorsements.ts';
import { WhatToSay } from './what-to-say.tsx';
import { WouldSpeak } from './would-speak.tsx';

/** Who has spoken for me, who would, and what I can truthfully say for somebody. */
export function EndorsementsPart() {
  const { data, error, isPending, refetch } = useQuery(endorsementsQuery());
  return (
    <PagePart
      id="good-words"
      title="Who speaks for you, and for whom you speak"
      says="A good word weighs more than an introduction: somebody puts their own name to it."
    >
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Shown shown={data} />}
      <div className="no-print">
        <Disclosure label="Note a good word" openLabel="Close">
          <NoteEndorsement />
        </Disclosure>
      </div>
      <WhatToSay />
    </PagePart>
  );
}

function Shown({ shown: { received, given, would, more } }: { readonly shown: EndorsementsShown }) {
  return (
    <>
      {received.length === 0 ? (
        <p>Nobody is noted here who spoke for you. When somebody does, keep their words.</p>
      ) : (
        <SpokenList endorsements={received} />
      )}
      {more > 0 && <p className="quiet small">{more} older ones are not shown.</p>}
      {given.length > 0 && (
        <div>
          <Disclosure label={`For others you spoke ${given.length === 1 ? 'once' : `${given.length} times`}`}>
            <SpokenList endorsements={given} />
          </Disclosure>
        </div>
      )}
      {would.length > 0 && <WouldSpeak would={would} />}
    </>
  );
}
