import { Link, useSearch } from '@tanstack/react-router';
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
        {person === undefined
          ? 'Who may be here twice. Joining loses nothing, and undo takes apart again.'
          : 'Who may be the same as this one person. Joining loses nothing, and undo takes apart again.'}
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
      title={isOfOne ? 'Nobody else seems to be this person.' : 'Everybody is here once.'}
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
