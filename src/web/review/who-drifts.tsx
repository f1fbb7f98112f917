import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useSurfaces } from '../app/surfaces.tsx';
import { useCursor } from '../keys/use-cursor.ts';
import { useKeys } from '../keys/use-keys.ts';
import { PagePart } from '../parts/page-part.tsx';
import { DriftCard } from './drift-card.tsx';
import { driftWords } from './drift-words.ts';
import { useLookAt } from './use-look-at.ts';
import type { Drift, ReviewShown } from './use-review.ts';

/** So many lie open at once; the others move up. */
const AT_ONCE = 5;

/** Ties that have gone quiet, for the mouse, the thumb and the keys of Today. */
export function WhoDrifts({ drifting, seen }: Pick<ReviewShown, 'drifting' | 'seen'>) {
  const shown = drifting.slice(0, AT_ONCE);
  return (
    <PagePart id="drifting" title="Who drifts">
      <p className="quiet" role="status">
        {driftWords({ left: drifting.length, seen, atOnce: AT_ONCE })}
      </p>
      {shown.length > 0 && <Cards shown={shown} />}
      {shown.length > 0 && (
        <p className="quiet small no-print">
          <kbd>j</kbd> <kbd>k</kbd> walk, <kbd>d</kbd> done, <kbd>s</kbd> snooze, <kbd>l</kbd> log,{' '}
          <kbd>n</kbd> never, <kbd>x</kbd> leave it
        </p>
      )}
    </PagePart>
  );
}

function Cards({ shown }: { readonly shown: readonly Drift[] }) {
  const list = useRef<HTMLOListElement>(null);
  const [snoozing, setSnoozing] = useState<string>();
  const look = useLookAt();
  const { show } = useSurfaces();
  const navigate = useNavigate();
  const focus = (selector: string): void => list.current?.querySelector<HTMLElement>(selector)?.focus();
  const cursor = useCursor(shown.length, (at) => focus(`[data-row="${at}"]`));
  const current = cursor.at === undefined ? undefined : shown[cursor.at];
  const currentId = current?.person.id;
  // Somebody who leaves takes the focus with them; whoever moves up into the place gets it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another one in the place moves the focus
  useEffect(() => {
    if (currentId === undefined || document.activeElement !== document.body) return;
    focus(`[data-person="${currentId}"]`);
  }, [currentId]);
  const onCurrent = (act: (person: Drift['person']) => void) => (): void =>
    current ? act(current.person) : cursor.move(0);
  const log = ({ id, name }: Drift['person']): void => show({ kind: 'capture', about: { id, name } });
  useKeys({
    j: () => cursor.move(1),
    ArrowDown: () => cursor.move(1),
    k: () => cursor.move(-1),
    ArrowUp: () => cursor.move(-1),
    d: onCurrent(({ id }) => look.done(id)),
    s: onCurrent(({ id }) => setSnoozing(id)),
    n: onCurrent(({ id }) => look.never(id)),
    x: onCurrent(({ id }) => look.leave(id)),
    l: onCurrent(log),
    Enter: onCurrent(({ id }) => void navigate({ to: '/people/$person', params: { person: id } })),
  });
  return (
    <ol ref={list} className="cards" aria-label="Ties that have gone quiet">
      {shown.map((drift, at) => (
        <DriftCard
          key={drift.person.id}
          drift={drift}
          at={at}
          isCurrent={cursor.at === at}
          isSnoozing={snoozing === drift.person.id}
          look={look}
          onSnoozing={(isOpen) => setSnoozing(isOpen ? drift.person.id : undefined)}
          onFocus={() => cursor.put(at)}
          onLog={() => log(drift.person)}
        />
      ))}
    </ol>
  );
}
