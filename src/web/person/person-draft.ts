import type { peopleAdd } from '../../verbs/people-add.ts';
import type { CardView } from '../../verbs/views.ts';
import type { InputOf } from '../api/verb-types.ts';

/** A person as they stand in the form: lists are lines of text. */
export type PersonDraft = {
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  readonly place: string;
  readonly birthday: string;
  readonly anniversary: string;
  readonly note: string;
};

export const EMPTY_DRAFT: PersonDraft = {
  name: '',
  organisation: '',
  title: '',
  email: '',
  phone: '',
  url: '',
  place: '',
  birthday: '',
  anniversary: '',
  note: '',
};

type Fields = Omit<InputOf<typeof peopleAdd>, 'name'> & { name?: string };
type Told = CardView['emails'][number];

/** What the form starts from: single fields as they are shown, lists and notes as the user wrote them. */
export function draftOf(name: string, card: CardView): PersonDraft {
  const byHand = (told: readonly Told[]): string =>
    told
      .filter(({ source }) => source === 'hand')
      .map(({ value }) => value)
      .join('\n');
  return {
    name,
    organisation: card.organisation?.value ?? '',
    title: card.title?.value ?? '',
    email: byHand(card.emails),
    phone: byHand(card.phones),
    url: byHand(card.urls),
    place: byHand(card.places),
    birthday: card.birthday?.value ?? '',
    anniversary: card.anniversary?.value ?? '',
    note: byHand(card.notes),
  };
}

/** Only what differs from the start, so that an import keeps its say over all the rest. */
export function draftChanges(before: PersonDraft, after: PersonDraft): Fields {
  const text = (field: keyof PersonDraft): string | undefined =>
    after[field].trim() === before[field].trim() ? undefined : after[field].trim();
  const list = (field: keyof PersonDraft): string[] | undefined =>
    text(field)
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const all = {
    name: text('name'),
    organisation: text('organisation'),
    title: text('title'),
    email: list('email'),
    phone: list('phone'),
    url: list('url'),
    place: text('place'),
    birthday: text('birthday'),
    anniversary: text('anniversary'),
    note: text('note'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Fields;
}
