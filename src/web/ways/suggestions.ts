import { organisationKey } from '../../core/organisation/organisation-key.ts';
import { fold } from '../../core/text/fold.ts';
import type { PersonLineView } from '../../verbs/views.ts';
import { counted, roleWords } from '../words/words.ts';

/** Somebody, or some organisation, that may be meant by what is typed. */
export type Suggestion = {
  readonly kind: 'person' | 'organisation';
  /** An id, or the name of the organisation. */
  readonly to: string;
  readonly name: string;
  readonly hint: string;
};

type Found = Pick<PersonLineView, 'id' | 'name' | 'title' | 'organisation'>;

export function personSuggestion(person: Found): Suggestion {
  return { kind: 'person', to: person.id, name: person.name, hint: roleWords(person) };
}

/** The people found, and before them the organisations among theirs that go by the typed words. */
export function suggestionsFor(typed: string, people: readonly Found[]): readonly Suggestion[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return [...firmsAmong(people, words), ...people.map(personSuggestion)];
}

function firmsAmong(people: readonly Found[], words: readonly string[]): readonly Suggestion[] {
  const firms = new Map<string, { readonly name: string; readonly people: number }>();
  for (const { organisation } of people) {
    const key = organisationKey(organisation ?? '');
    if (organisation === undefined || !words.every((word) => begins(fold(organisation), word))) continue;
    const before = firms.get(key);
    firms.set(key, { name: before?.name ?? organisation, people: (before?.people ?? 0) + 1 });
  }
  return [...firms.values()].map(({ name, people: count }) => ({
    kind: 'organisation',
    to: name,
    name,
    hint: `Organisation of ${counted(count, 'person', 'people')} found`,
  }));
}

/** Whether a word of the text begins so. */
function begins(text: string, word: string): boolean {
  return ` ${text}`.includes(` ${word}`);
}
