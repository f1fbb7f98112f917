import type { Finding } from '../../core/finding.ts';
import { type AppFormat, type AppReader, placeOf } from '../apps/app-export.ts';
import { isObject, isYes, listAt, textAt, textsAt } from '../apps/json-fields.ts';
import { activityFinding } from './monica-activity.ts';
import {
  type MonicaContact,
  type MonicaDate,
  type MonicaEntry,
  type MonicaUser,
  monicaFindings,
  monicaOwner,
} from './monica-contact.ts';

const LONGEST_HEAD = 4_000;

/** Monica's export of an account as JSON (version 4): collections of users, contacts, activities and more. */
export const monicaJson: AppFormat = {
  says: 'Monica export (JSON)',
  isHead: (head) => {
    const start = head.slice(0, LONGEST_HEAD);
    return (
      /^\uFEFF?\s*\{/.test(start) && /"account"\s*:\s*\{\s*"uuid"/.test(start) && /"data"\s*:\s*\[/.test(head)
    );
  },
  paths: ['$.account.data.*.values.*'],
  reader: monicaReader,
};

function monicaReader(country: string | undefined): AppReader {
  const activities: { readonly value: unknown; readonly place: string }[] = [];
  const partners = new Map<string, string[]>();
  const known = new Set<string>();
  /** The contact that is me; '' when the first user is none of them, undefined before it was seen. */
  let me: string | undefined;

  function* contactFindings(value: unknown, place: string): Generator<Finding> {
    const contact = monicaContact(value);
    for (const finding of monicaFindings(contact, { place, isMe: contact.id === me && me !== '', country })) {
      if (finding.type === 'record') known.add(contact.id);
      yield finding;
    }
    for (const activity of textsOf(value, 'activity')) {
      partners.set(activity, [...(partners.get(activity) ?? []), contact.id]);
    }
  }

  return {
    read(found) {
      const { value } = found;
      const properties = isObject(value) ? value['properties'] : undefined;
      if (isUser(value)) {
        // Of several users the first opened the account; the others were invited.
        if (me !== undefined) return [];
        me = textAt(properties, 'me_contact');
        return monicaOwner(monicaUser(value));
      }
      if (isContact(properties)) return contactFindings(value, placeOf('contact', found));
      if (textAt(properties, 'happened_at') !== '')
        activities.push({ value, place: placeOf('activity', found) });
      return [];
    },
    end: () =>
      activities.map(({ value, place }) => {
        const properties = isObject(value) ? value['properties'] : undefined;
        const people = (partners.get(textAt(value, 'uuid')) ?? []).filter((id) => known.has(id));
        return activityFinding(
          {
            at: textAt(properties, 'happened_at'),
            summary: textAt(properties, 'summary'),
            description: textAt(properties, 'description'),
            people,
          },
          place,
        );
      }),
  };
}

/** Some versions write the address beside the properties, some among them. */
function isUser(value: unknown): boolean {
  const properties = isObject(value) ? value['properties'] : undefined;
  return !isContact(properties) && (textAt(value, 'email') || textAt(properties, 'email')) !== '';
}

function monicaUser(value: unknown): MonicaUser {
  const text = (name: string): string => textAt(value, name) || textAt(propertiesOf(value), name);
  const name = [text('first_name'), text('last_name')].filter((part) => part !== '').join(' ');
  return { name, email: text('email'), original: JSON.stringify({ name, email: text('email') }) };
}

function isContact(properties: unknown): boolean {
  return (
    isObject(properties) &&
    ('is_partial' in properties || 'is_active' in properties) &&
    'first_name' in properties
  );
}

function monicaContact(value: unknown): MonicaContact {
  const properties = isObject(value) ? value['properties'] : undefined;
  const text = (name: string): string => textAt(properties, name);
  return {
    id: textAt(value, 'uuid'),
    nameParts: ['first_name', 'middle_name', 'last_name'].map(text),
    nickname: text('nickname'),
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

function propertiesOf(value: unknown): unknown {
  return isObject(value) ? value['properties'] : undefined;
}

/** What hangs on a contact stands in collections, each with its type. */
function valuesOf(contact: unknown, type: string): readonly unknown[] {
  return listAt(contact, 'data')
    .filter((collection) => textAt(collection, 'type') === type)
    .flatMap((collection) => listAt(collection, 'values'));
}

function textsOf(contact: unknown, type: string): readonly string[] {
  return valuesOf(contact, type).flatMap((one) => (typeof one === 'string' ? one : []));
}
