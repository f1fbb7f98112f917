import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { statusQuery } from '../app/use-status.ts';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { counted } from '../words/words.ts';
import { EXPORT_CHOICES } from './export-choices.ts';
import { ExportLine } from './export-line.tsx';
import { useExport } from './use-export.ts';
import './export.css';

/** Everything that is here can be taken along: what goes into which file, and a button for each. */
export function ExportPage() {
  const { data: status, error, refetch } = useQuery(statusQuery);
  return (
    <div className="column">
      <Heading tab="Your data">Your data</Heading>
      <p className="quiet">
        What is here is yours. Take it along in a form that other programs read, or all of it to bring back
        later.
      </p>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!status && !error && <Waiting />}
      {status?.people === 0 && (
        <Empty
          title="There is nobody to take along yet."
          act={
            <Link to="/import" className="button button-main">
              Import files
            </Link>
          }
        />
      )}
      {status && status.people > 0 && (
        <Choices
          says={`${counted(status.people, 'person', 'people')} and ${counted(status.interactions, 'contact', 'contacts')} are kept in ${status.place}.`}
        />
      )}
    </div>
  );
}

function Choices({ says }: { readonly says: string }) {
  const { state, run, stop } = useExport();
  const [search, setSearch] = useState('');
  const field = useId();
  return (
    <>
      <p className="export-place">{says}</p>
      <div className="export-search">
        <label htmlFor={field}>Only some people? Write a name, an organisation or a word of a note.</label>
        <input
          id={field}
          className="input"
          type="search"
          value={search}
          placeholder="Everybody"
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      {EXPORT_CHOICES.map((choice) => (
        <ExportLine
          key={choice.as}
          choice={choice}
          isBusy={state.busy === choice.as}
          isWaiting={state.busy !== undefined}
          progress={state.progress}
          done={state.done[choice.as]}
          error={state.failed?.as === choice.as ? state.failed.error : undefined}
          onStart={() => run(choice.as, choice.takesSearch ? search.trim() : '')}
          onStop={stop}
        />
      ))}
    </>
  );
}
