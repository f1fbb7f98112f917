import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../api/client.ts';
import { sentenceOf } from '../api/problem.ts';
import { useTurn } from '../api/use-turn.ts';
import { useSurfaces } from '../app/surfaces.tsx';
import { useTheme } from '../app/theme.ts';
import { useOpenData } from '../app/use-open-data.ts';
import { useStatus } from '../app/use-status.ts';
import { useSettled } from '../people/use-settled.ts';
import { showToast } from '../toast/toast-store.ts';
import { roleWords } from '../words/words.ts';
import { matching, type PaletteItem, paletteActs } from './palette-acts.ts';

const TYPING_MS = 40;
const PEOPLE_SHOWN = 7;

/** What can be reached with these words: acts and pages at once, people as the server finds them. */
export function usePaletteItems(typed: string): readonly PaletteItem[] {
  const { show } = useSurfaces();
  const navigate = useNavigate();
  const [, nextTheme] = useTheme();
  const openData = useOpenData();
  const isSample = useStatus()?.isSample ?? false;
  const undoLast = useUndoLast();
  const acts = paletteActs({
    go: (to) => void navigate({ to }),
    show,
    undoLast,
    nextTheme,
    openData: (which) => openData.mutate(which),
    isSample,
  });
  const people = usePeopleFound(typed).map(
    (person): PaletteItem => ({
      id: person.id,
      kind: 'person',
      label: person.name,
      hint: roleWords(person),
      run: () => void navigate({ to: '/people/$person', params: { person: person.id } }),
    }),
  );
  const found = matching(acts, typed);
  return typed.trim() === '' ? [...found, ...people] : [...people, ...found];
}

function usePeopleFound(typed: string) {
  const search = useSettled(typed.trim(), TYPING_MS);
  const { data } = useQuery({
    queryKey: ['people.list', 'palette', search],
    queryFn: ({ signal }) => ask('people.list', { search, limit: PEOPLE_SHOWN }, signal),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  return search === '' ? [] : (data?.people ?? []);
}

function useUndoLast(): () => void {
  const turn = useTurn();
  return () => {
    void ask('history.list', { limit: 20 })
      .then(({ acts }) => {
        const last = acts.find(({ undoneAt }) => undoneAt === undefined);
        return last ? turn('undo', last) : showToast({ says: 'There is nothing to undo.' });
      })
      .catch((error: unknown) => showToast({ says: sentenceOf(error), isTrouble: true }));
  };
}
