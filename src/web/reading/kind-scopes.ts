import type { PersonLineView } from '../../verbs/views.ts';

export type KindScope = 'person' | 'title' | 'organisation';

/** For whom a kind can be said: the person, and everybody with the same title or in the same organisation. */
export function kindScopes({
  name,
  title,
  organisation,
}: Pick<PersonLineView, 'name' | 'title' | 'organisation'>): readonly {
  readonly scope: KindScope;
  readonly label: string;
}[] {
  return [
    { scope: 'person', label: `${name} alone` },
    ...(title === undefined ? [] : [{ scope: 'title' as const, label: `everybody who is ${title}` }]),
    ...(organisation === undefined
      ? []
      : [{ scope: 'organisation' as const, label: `everybody at ${organisation}` }]),
  ];
}
