import { z } from 'zod';
import { customText } from '../core/customs-of.ts';
import { kindCalled } from '../core/kind-vocabulary.ts';
import { FIELDS } from '../core/kinds/fields.ts';
import { spokenKind } from '../core/kinds/spoken-kind.ts';
import type { Custom } from '../core/matters/custom.ts';
import type { Matter } from '../core/matters/matter.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader, Writer } from '../core/store.ts';
import { shownIfDone, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone } from './views.ts';

const customView = z.object({
  axis: z.enum(['field', 'place']),
  kind: z.string().describe('the field or the country'),
  note: z.string(),
  says: z.string(),
});

export const customsList = verb({
  name: 'customs.list',
  says: 'Lists your own notes on fields and countries, with how many people here each is shown with.',
  writes: false,
  command: {
    words: 'customs',
    aliases: ['customs list'],
    examples: ['mutuals customs', 'mutuals customs --json'],
  },
  input: z.object({
    limit: z.coerce.number().int().min(1).max(300).default(25).describe('how many notes at most'),
  }),
  output: z.object({
    customs: z.array(customView.extend({ people: z.int().describe('of that field or in that country') })),
    more: z.int().describe('notes that are not listed'),
  }),
  async run({ limit }, deps) {
    const all = (await deps.store.matters({ kind: 'custom' })).map(({ about }) => about).sort(byKind);
    const { people } = all.length > 0 ? await deps.store.everybody() : { people: [] };
    const customs = all.slice(0, limit).map((one) => ({
      ...shownCustom(one),
      people: people.filter(({ kinds }) => kinds[one.axis] === one.kind).length,
    }));
    return { customs, more: all.length - customs.length };
  },
});

export const customsSay = verb({
  name: 'customs.say',
  says: 'Keeps your own note on all people of a field or in a country, which is shown before you meet or ask one of them; an empty note takes it back.',
  writes: true,
  idempotent: true,
  command: {
    words: 'customs',
    aliases: ['customs say'],
    positional: ['kind', 'note...'],
    examples: [
      'mutuals customs education "Write to professors by their title"',
      'mutuals customs Portugal Greet everybody in the room',
      'mutuals customs Portugal ""',
    ],
  },
  input: z.object({
    kind: z.string().trim().min(1).max(100).describe('a field, or a country by its English name'),
    note: z
      .string()
      .trim()
      .max(2000)
      .optional()
      .describe('what to mind with them; empty takes it back, and without one it is only shown'),
  }),
  output: actDone.extend({ kind: z.string(), custom: customView.optional().describe('as it stands now') }),
  async run({ kind: text, note }, deps) {
    const { store } = deps;
    const of = kindNoted(text);
    const before = (await keptCustom(store, of))?.about;
    if (note === undefined || note === (before?.note ?? '')) return answer(of, before);
    const about = { ...of, note };
    const { act } = await store.act({ verb: 'customs.say', by: deps.by, line: actLine(about) }, (writer) =>
      keepCustom(writer, about, deps),
    );
    return { ...answer(of, note === '' ? undefined : about), ...shownIfDone(act) };
  },
});

type Noted = Pick<Custom, 'axis' | 'kind'>;

/** Fields first; no country is called as a field is. */
function kindNoted(text: string): Noted {
  const field = kindCalled('field', text);
  if (field !== undefined) return { axis: 'field', kind: field };
  const place = kindCalled('place', text);
  if (place !== undefined) return { axis: 'place', kind: place };
  throw new Refusal('kind_unknown', text, [...FIELDS, 'or a country by its English name']);
}

function answer({ kind }: Noted, custom: Custom | undefined) {
  return { kind, ...(custom && { custom: shownCustom(custom) }) };
}

function shownCustom(custom: Custom): z.input<typeof customView> {
  return { ...custom, says: customText(custom) };
}

const byKind = (one: Custom, other: Custom): number =>
  one.axis === other.axis ? (one.kind < other.kind ? -1 : 1) : one.axis < other.axis ? -1 : 1;

function actLine({ kind, note }: Custom): string {
  const where = `people in ${spokenKind(kind)}`;
  return note === '' ? `Took back your note on ${where}` : `Noted what to mind with ${where}`;
}

async function keptCustom(reader: Reader, { axis, kind }: Noted): Promise<Matter<'custom'> | undefined> {
  const all = await reader.matters({ kind: 'custom' });
  return all.find(({ about }) => about.axis === axis && about.kind === kind);
}

async function keepCustom(writer: Writer, about: Custom, deps: Deps): Promise<void> {
  const kept = await keptCustom(writer, about);
  const day = today(deps);
  if (about.note === '') {
    if (kept) await writer.removeMatter(kept.id);
  } else if (kept) await writer.changeMatter({ ...kept, day, about });
  else await writer.addMatter({ kind: 'custom', day, state: 'open', people: [], about });
}
