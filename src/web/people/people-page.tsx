import { useInfiniteQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSurfaces } from '../app/surfaces.tsx';
import { useStatus } from '../app/use-status.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { counted } from '../words/words.ts';
import { PeopleEmpty } from './people-empty.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleList } from './people-list.tsx';
import type { ViewChange } from './people-view.ts';
import { SearchField } from './search-field.tsx';
import { peopleQuery } from './use-people.ts';
import { useSettled } from './use-settled.ts';
import './people.css';

/** Long enough to swallow a burst of keys, short enough not to be felt. */
const TYPING_MS = 30;

/** Everybody, searched and sorted, and beside it the person that is looked at. */
export function PeoplePage() {
  const { person } = useParams({ strict: false });
  const view = useSearch({ from: '/people' });
  const [typed, setTyped] = useState(view.search ?? '');
  const search = useSettled(typed, TYPING_MS).trim();
  const change = useChangeView();
  useEffect(() => change({ search: search || undefined }), [change, search]);
  const { search: _said, ...rest } = view;
  const people = useInfiniteQuery(peopleQuery({ ...rest, ...(search && { search }) }));
  const lines = people.data?.pages.flatMap((page) => page.people) ?? [];
  const { show } = useSurfaces();
  useKeys({ a: () => show({ kind: 'add' }) });

  const isOpen = person !== undefined;
  return (
    <div className="panes" data-open={isOpen}>
      <section className="pane pane-list people" aria-label="People">
        <div className="people-head">
          <div className="page-head">
            <Heading isMain={!isOpen} tab="People">
              People
            </Heading>
            <button
              type="button"
              className="button"
              aria-keyshortcuts="a"
              onClick={() => show({ kind: 'add' })}
            >
              Add a person
            </button>
          </div>
          <SearchField value={typed} onChange={setTyped} onLeave={focusFirstRow} />
          <PeopleFilters view={view} onChange={change} />
          <FoundCount
            shown={lines.length}
            hasMore={people.hasNextPage}
            isWhole={!search && !view.source && !view.silentFor}
          />
        </div>
        {people.isPending && (
          <div className="people-empty">
            <Waiting />
          </div>
        )}
        {people.error && (
          <div className="people-empty">
            <Trouble error={people.error} again={() => void people.refetch()} />
          </div>
        )}
        {lines.length > 0 && (
          <PeopleList
            lines={lines}
            openId={person}
            hasMore={people.hasNextPage}
            onMore={() => void people.fetchNextPage()}
          />
        )}
        {people.isSuccess && lines.length === 0 && (
          <PeopleEmpty
            search={search}
            onClear={() => {
              setTyped('');
              change({ source: undefined, silentFor: undefined });
            }}
          />
        )}
      </section>
      <section className="pane pane-person" aria-label="Person">
        {isOpen ? (
          <Outlet />
        ) : (
          <p className="pane-hint">Choose somebody to see how you stand with each other.</p>
        )}
      </section>
    </div>
  );
}

function useChangeView(): (change: ViewChange) => void {
  const navigate = useNavigate();
  const [change] = useState(() => (wish: ViewChange): void => {
    void navigate({
      to: '.',
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...wish }).filter(([, value]) => value !== undefined)),
      replace: true,
    });
  });
  return change;
}

/** The rows are the list's own; from outside they are found by what they are. */
function focusFirstRow(): void {
  document.querySelector<HTMLElement>('.person-row')?.focus();
}

type Found = { readonly shown: number; readonly hasMore: boolean; readonly isWhole: boolean };

function FoundCount({ shown, hasMore, isWhole }: Found) {
  const all = useStatus()?.people;
  const count = isWhole && all !== undefined ? all : shown;
  const text = counted(count, 'person', 'people');
  return (
    <p className="quiet small" role="status">
      {hasMore && !isWhole ? `${text} and more` : text}
    </p>
  );
}
