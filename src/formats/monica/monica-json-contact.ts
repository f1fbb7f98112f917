import type { Related } from '../../core/related.ts';
import { isObject, isYes, listAt, textAt, textsAt } from '../apps/json-fields.ts';
import type { MonicaContact, MonicaDate, MonicaEntry } from './monica-contact.ts';

/** A contact as the JSON export tells it, with who belongs to it. */
export function monicaContact(
  value: unknown,
  related: ReadonlyMap<string, readonly Related[]>,
): MonicaContact {
  const properties = propertiesOf(value);
  const text = (name: string): string => textAt(properties, name);
  return {
    id: textAt(value, 'uuid'),
    ...nameOf(value),
    description: text('description'),
    job: text('job'),
    company: text('company'),
    isDead: isYes(properties, 'is_dead'),
    tags: textsAt(properties, 'tags', 'name'),
    birthdate: specialDate(isObject(properties) ? properties['birthdate'] : undefined),
    fields: valuesOf(value, 'contact_field').map((one) => textAt(propertiesOf(one), 'data')),
    places: valuesOf(value, 'address').map((one) =>
      ['city', 'province', 'country']
        .map((part) => textAt(propertiesOf(one), part))
        .filter((part) => part !== '')
        .join(', '),
    ),
    reminders: valuesOf(value, 'reminder').map((one) => ({
      title: textAt(propertiesOf(one), 'title'),
      date: textAt(propertiesOf(one), 'initial_date'),
    })),
    related: related.get(textAt(value, 'uuid')) ?? [],
    entries: [...notes(value), ...calls(value), ...messages(value)],
    original: JSON.stringify(value),
  };
}

function specialDate(value: unknown): MonicaDate | undefined {
  const date = textAt(value, 'date');
  if (date === '') return undefined;
  return { date, isYearUnknown: isYes(value, 'is_year_unknown'), isAge: isYes(value, 'is_age_based') };
}

function notes(contact: unknown): readonly MonicaEntry[] {
  return valuesOf(contact, 'note').map((one) => {
    const madeAt = textAt(one, 'created_at');
    return { kind: 'note', at: madeAt, madeAt, text: textAt(propertiesOf(one), 'body') };
  });
}

function calls(contact: unknown): readonly MonicaEntry[] {
  return valuesOf(contact, 'call').map((one) => ({
    kind: 'call',
    at: textAt(propertiesOf(one), 'called_at'),
    madeAt: textAt(one, 'created_at'),
    text: textAt(propertiesOf(one), 'content'),
    isTheirs: isYes(propertiesOf(one), 'contact_called'),
  }));
}

/** A conversation is kept with its messages inside. */
function messages(contact: unknown): readonly MonicaEntry[] {
  return valuesOf(contact, 'conversation')
    .flatMap((one) => listAt(propertiesOf(one), 'messages'))
    .map((one) => ({
      kind: 'message',
      at: textAt(propertiesOf(one), 'written_at'),
      madeAt: textAt(one, 'created_at'),
      text: '',
      isTheirs: !isYes(propertiesOf(one), 'written_by_me'),
    }));
}

export function nameOf(value: unknown): Pick<MonicaContact, 'nameParts' | 'nickname'> {
  const text = (name: string): string => textAt(propertiesOf(value), name);
  return { nameParts: ['first_name', 'middle_name', 'last_name'].map(text), nickname: text('nickname') };
}

export function propertiesOf(value: unknown): unknown {
  return isObject(value) ? value['properties'] : undefined;
}

/** What hangs on a contact stands in collections, each with its type. */
function valuesOf(contact: unknown, type: string): readonly unknown[] {
  return listAt(contact, 'data')
    .filter((collection) => textAt(collection, 'type') === type)
    .flatMap((collection) => listAt(collection, 'values'));
}

export function textsOf(contact: unknown, type: string): readonly string[] {
  return valuesOf(contact, type).flatMap((one) => (typeof one === 'string' ? one : []));
}
