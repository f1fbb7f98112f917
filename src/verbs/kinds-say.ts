import { z } from 'zod';
import { type Everybody, KIND_AXES, type KindAxis } from '../core/everybody.ts';
import { organisationKey } from '../core/organisation/organisation-key.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { KindSaid, Reader } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { findPerson } from './find-person.ts';
import { readKind } from './read-kind.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

const kindText = z.string().trim().max(100).optional();

export const kindsSay = verb({
  name: 'kinds.say',
  says: 'Says of what kind a person is, or everybody with the same title or in the same organisation; your word outweighs what was read.',
  writes: true,
  idempotent: true,
  command: {
    words: 'kinds say',
    positional: ['person'],
    examples: [
      'mutuals kinds say "Ada Lovelace" --field software --level senior',
      'mutuals kinds say "Ada Lovelace" --field engineering --for organisation',
      'mutuals kinds say "Ada Lovelace" --field ""',
    ],
  },
  input: z.object({
    person: personRef,
    field: kindText.describe('the field they move in; `mutuals kinds` lists the words, empty takes it back'),
    function: kindText.describe('the work they do; empty takes it back'),
    level: kindText.describe('how far they have come; empty takes it back'),
    place: kindText.describe('the country they are in, or a city of it; empty takes it back'),
    for: z
      .enum(['person', 'title', 'organisation'])
      .default('person')
      .describe('for this person alone, or for all with their title or in their organisation'),
  }),
  output: actDone.extend({
    person: personLineView,
    for: z.enum(['person', 'title', 'organisation']),
    subject: z.string().describe('whom it is said of: a name, a title or an organisation'),
    people: z.int().describe('how many people it holds for'),
    said: z
      .array(z.object({ axis: z.enum(KIND_AXES), kind: z.string().optional() }))
      .describe('what is said now; without a kind it was taken back'),
  }),
  async run({ person: ref, for: about, ...texts }, deps) {
    const { store, by } = deps;
    const on = today(deps);
    const line = await findPerson(store, ref, on);
    const said = readSaid(texts);
    const subject = subjectOf(line, about);
    const act = { verb: 'kinds.say', by, line: actLine(said, subject, about) };
    const before = about === 'organisation' ? await writtenOtherwise(store, subject.key) : [];
    const done = await store.act(act, async (writer) => {
      for (const { axis } of said)
        for (const other of before) await writer.sayKind({ axis, about, subject: other }, undefined);
      for (const { axis, kind } of said) await writer.sayKind({ axis, about, subject: subject.key }, kind);
    });
    const people = about === 'person' ? 1 : peopleLike(await store.everybody(), about, subject.key);
    return {
      person: shownLine((await store.person(line.id)) ?? line, on),
      for: about,
      subject: subject.name,
      people,
      said: said.map(({ axis, kind }) => ({ axis, ...(kind !== undefined && { kind }) })),
      ...shownIfDone(done.act),
    };
  },
});

/** Under what else the same organisation was spoken of, before its legal form was left out. */
async function writtenOtherwise(store: Reader, key: string): Promise<readonly string[]> {
  const said = (await store.kindsSaid()).filter(({ about }) => about === 'organisation');
  const subjects = new Set(said.map(({ subject }) => subject));
  return [...subjects].filter((subject) => subject !== key && organisationKey(subject) === key);
}

type About = KindSaid['about'];
type Said = readonly { readonly axis: KindAxis; readonly kind: string | undefined }[];
type Subject = { readonly key: string; readonly name: string };

function readSaid(texts: Readonly<Partial<Record<KindAxis, string | undefined>>>): Said {
  const said = KIND_AXES.flatMap((axis) => {
    const text = texts[axis];
    return text === undefined ? [] : [{ axis, kind: text === '' ? undefined : readKind(axis, text) }];
  });
  if (said.length > 0) return said;
  throw new Refusal('input_invalid', 'Say at least one of --field, --function, --level and --place.');
}

/** Titles and organisations are the same however they are written. */
function subjectOf({ id, name, title, organisation }: PersonLine, about: About): Subject {
  if (about === 'person') return { key: id, name };
  const text = about === 'title' ? title : organisation;
  if (text === undefined)
    throw new Refusal(
      'input_invalid',
      `No ${about} is known of this person. Leave out --for, or edit the card.`,
    );
  return { key: about === 'title' ? fold(text) : organisationKey(text), name: text };
}

function actLine(said: Said, { name }: Subject, about: About): string {
  const whose = { person: name, title: `everybody who is ${name}`, organisation: `everybody at ${name}` };
  const kinds = said.flatMap(({ axis, kind }) => (kind === undefined ? [] : [`${axis} ${kind}`]));
  if (kinds.length === 0) return `Took back what was said of the kind of ${whose[about]}`;
  return `Said the kind of ${whose[about]}: ${kinds.join(', ')}`;
}

function peopleLike({ people }: Everybody, about: About, key: string): number {
  return people.filter(({ title, firm }) => (about === 'title' ? fold(title ?? '') : firm) === key).length;
}
