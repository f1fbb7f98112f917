import type { Finding } from '../../core/finding.ts';
import type { Related } from '../../core/related.ts';
import { type AppFormat, type AppReader, placeOf } from '../apps/app-export.ts';
import { isObject, textAt } from '../apps/json-fields.ts';
import type { FoundValue } from '../telegram/json-values.ts';
import { activityFinding } from './monica-activity.ts';
import { type MonicaUser, monicaFindings, monicaName, monicaOwner } from './monica-contact.ts';
import { monicaContact, nameOf, propertiesOf, textsOf } from './monica-json-contact.ts';

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

type Placed = { readonly value: unknown; readonly place: string };

/** Users stand first, but whom a contact belongs to and what was done together only after all contacts. */
function monicaReader(country: string | undefined): AppReader {
  const contacts: Placed[] = [];
  const relationships: unknown[] = [];
  const activities: Placed[] = [];
  /** The contact that is me; '' when the first user is none of them, undefined before it was seen. */
  let me: string | undefined;

  function read(found: FoundValue): readonly Finding[] {
    const { value } = found;
    const properties = propertiesOf(value);
    if (isContact(properties)) contacts.push({ value, place: placeOf('contact', found) });
    else if (textAt(properties, 'contact_is') !== '') relationships.push(properties);
    else if (textAt(properties, 'happened_at') !== '')
      activities.push({ value, place: placeOf('activity', found) });
    // Of several users the first opened the account; the others were invited.
    else if (isUser(value) && me === undefined) {
      me = textAt(properties, 'me_contact');
      return monicaOwner(monicaUser(value));
    }
    return [];
  }

  function* end(): Generator<Finding> {
    const related = relatedByContact(contacts, relationships);
    const partners = new Map<string, string[]>();
    for (const { value, place } of contacts) {
      const contact = monicaContact(value, related);
      for (const finding of monicaFindings(contact, {
        place,
        isMe: contact.id === me && me !== '',
        country,
      })) {
        if (finding.type === 'record') addPartner(partners, value, contact.id);
        yield finding;
      }
    }
    for (const { value, place } of activities) yield activityOf(value, partners, place);
  }

  return { read, end };
}

function addPartner(partners: Map<string, string[]>, contact: unknown, id: string): void {
  for (const activity of textsOf(contact, 'activity')) {
    const those = partners.get(activity);
    if (those) those.push(id);
    else partners.set(activity, [id]);
  }
}

function activityOf(
  value: unknown,
  partners: ReadonlyMap<string, readonly string[]>,
  place: string,
): Finding {
  const text = (name: string): string => textAt(propertiesOf(value), name);
  const people = partners.get(textAt(value, 'uuid')) ?? [];
  const [at, summary, description] = [text('happened_at'), text('summary'), text('description')];
  return activityFinding({ at, summary, description, people }, place);
}

/** By contact, who belongs to them: a relationship says what its second one is to its first. */
function relatedByContact(
  contacts: readonly Placed[],
  relationships: readonly unknown[],
): ReadonlyMap<string, readonly Related[]> {
  const names = new Map(contacts.map(({ value }) => [textAt(value, 'uuid'), monicaName(nameOf(value))]));
  const related = new Map<string, Related[]>();
  for (const one of relationships) {
    const [id, of] = [textAt(one, 'contact_is'), textAt(one, 'of_contact')];
    const told = { as: textAt(one, 'type'), name: names.get(of) ?? '' };
    const those = related.get(id);
    if (those) those.push(told);
    else related.set(id, [told]);
  }
  return related;
}

/** Some versions write the address beside the properties, some among them. */
function isUser(value: unknown): boolean {
  const properties = propertiesOf(value);
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
