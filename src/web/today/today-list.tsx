import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { SuggestionView } from '../../verbs/views.ts';
import { useSurfaces } from '../app/surfaces.tsx';
import { useCursor } from '../keys/use-cursor.ts';
import { useKeys } from '../keys/use-keys.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { useSettle } from './use-settle.ts';

/** The cards of the day, for the mouse, the thumb and the keyboard alike. */
export function TodayList({ suggestions }: { readonly suggestions: readonly SuggestionView[] }) {
  const list = useRef<HTMLOListElement>(null);
  const [snoozing, setSnoozing] = useState<string>();
  const settle = useSettle();
  const { show } = useSurfaces();
  const navigate = useNavigate();
  const focusRow = (at: number): void =>
    list.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus();
  const cursor = useCursor(suggestions.length, focusRow);

  const currentId = cursor.at === undefined ? undefined : suggestions[cursor.at]?.person.id;
  // A card that leaves takes the focus with it; the one that moves up into its place gets it.
  useEffect(() => {
    if (currentId === undefined || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-person="${currentId}"]`)?.focus();
  }, [currentId]);

  const onCurrent = (act: (one: SuggestionView) => void) => (): void => {
    const one = cursor.at === undefined ? undefined : suggestions[cursor.at];
    if (one) act(one);
    else cursor.move(0);
  };
  const log = ({ person: { id, name } }: SuggestionView): void =>
    show({ kind: 'capture', about: { id, name } });
  const down = (): void => cursor.move(1);
  const up = (): void => cursor.move(-1);
  useKeys({
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    d: onCurrent(({ person, kind }) => settle.done(person.id, kind)),
    s: onCurrent(({ person }) => setSnoozing(person.id)),
    n: onCurrent(({ person }) => settle.never(person.id)),
    l: onCurrent(log),
    Enter: onCurrent(({ person }) => void navigate({ to: '/today/$person', params: { person: person.id } })),
  });

  return (
    <ol ref={list} className="cards" aria-label="People to tend today">
      {suggestions.map((suggestion, at) => (
        <SuggestionCard
          key={suggestion.reminder ?? suggestion.person.id}
          suggestion={suggestion}
          at={at}
          isCurrent={cursor.at === at}
          isSnoozing={snoozing === suggestion.person.id}
          settle={settle}
          onSnoozing={(isOpen) => setSnoozing(isOpen ? suggestion.person.id : undefined)}
          onFocus={() => cursor.put(at)}
          onLog={() => log(suggestion)}
        />
      ))}
    </ol>
  );
}
