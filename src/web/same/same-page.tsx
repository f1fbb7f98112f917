import { Link, useSearch } from '@tanstack/react-router';
import type { Doubts } from '../api/verb-types.ts';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { counted } from '../words/words.ts';
import { askedOf } from './asked-of.ts';
import { SameProgress } from './same-progress.tsx';
import { SameSitting } from './same-sitting.tsx';
import { type FindingDoubts, useDoubts } from './use-doubts.ts';
import './same.css';

/** Which people may be one: both cards side by side, and one key for each answer. */
export function SamePage() {
  const { person } = askedOf(useSearch({ strict: false }));
  const finding = useDoubts(person);
  const { doubts, progress, error, time, again } = finding;
  return (
    <div className="column same">
      <Heading tab="Same person?">Same person?</Heading>
      <p className="quiet">
        Who may be {person === undefined ? 'here twice' : nameOf(person, doubts)}. Joining loses nothing, and
        undo takes apart again.
      </p>
      {person !== undefined && (
        <p>
          <Link to="/same" search={{}} className="link">
            Ask about everybody
          </Link>
        </p>
      )}
      {error !== undefined && <Trouble error={error} again={again} />}
      {!doubts && error === undefined && <SameProgress progress={progress} />}
      {doubts && doubts.doubts.length === 0 && <Nobody finding={finding} isOfOne={person !== undefined} />}
      {doubts && doubts.doubts.length > 0 && <SameSitting key={time} found={doubts} again={again} />}
    </div>
  );
}

function nameOf(person: string, found: Doubts | undefined): string {
  const lines = (found?.doubts ?? []).flatMap(({ one, other }) => [one, other]);
  return lines.find(({ id }) => id === person)?.name ?? 'this one person';
}

type NobodyProps = { readonly finding: FindingDoubts; readonly isOfOne: boolean };

function Nobody({ finding: { doubts }, isOfOne }: NobodyProps) {
  const people = doubts?.people ?? 0;
  if (people < 2)
    return (
      <Empty
        title="There are no two people here yet."
        act={
          <Link to="/import" className="button button-main">
            Import files
          </Link>
        }
      />
    );
  return (
    <Empty
      title={isOfOne ? 'Nobody else seems to be this person.' : 'Nobody seems to be here twice.'}
      act={
        <Link to="/people" className="button button-main">
          Look at your people
        </Link>
      }
    >
      {counted(people, 'person was', 'people were')} compared. After the next import it is worth asking again.
    </Empty>
  );
}
