import { z } from 'zod';
import type { PersonId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import { shortened } from '../core/today.ts';
import { saidEffort } from '../formats/benefit/said-effort.ts';
import { isMe } from './find-matter.ts';
import { needView } from './mutual-views.ts';
import { shownIfDone, today } from './shown.ts';
import { shownNeed } from './shown-mutual.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personRef } from './views.ts';
import { findWhoAndWhat, whoAndWhat } from './who-and-what.ts';

const person = personRef.describe('a person: their name, address or id; "me" for yourself');
const output = actDone.extend({ need: needView });

export const needsAdd = verb({
  name: 'needs.add',
  says: 'Notes what somebody looks for, or what you look for.',
  writes: true,
  command: {
    words: 'need',
    aliases: ['needs add'],
    positional: ['person', 'what...'],
    examples: ['mutuals need "Ada Lovelace" a flat in Porto', 'mutuals need me "somebody who knows tax"'],
  },
  input: z.object({
    person,
    what: z.string().max(500).optional().describe('what is looked for, in a few words'),
    asked: z.boolean().default(false).describe('they asked you for it'),
  }),
  output,
  async run(input, deps) {
    const { whose, name, what } = await read(input, deps);
    const of = whose === undefined ? ('me' as const) : ('them' as const);
    const about = { of, what, isRequest: input.asked && of === 'them' };
    const matter = { kind: 'need', day: today(deps), state: 'open', people: parts(whose), about } as const;
    const line = `Noted that ${whose === undefined ? 'you look' : `${name} looks`} for “${shortened(what)}”`;
    const { act, result: id } = await deps.store.act({ verb: 'needs.add', by: deps.by, line }, (writer) =>
      writer.addMatter<'need'>(matter),
    );
    return { need: shownNeed({ ...matter, id }, () => name), ...shownIfDone(act) };
  },
});

export const offersAdd = verb({
  name: 'offers.add',
  says: 'Notes what somebody can give, or what you can give: skills, time, access, things.',
  writes: true,
  command: {
    words: 'offer',
    aliases: ['offers add'],
    positional: ['person', 'what...'],
    examples: ['mutuals offer me "an hour of tax advice"', 'mutuals offer "Bo Yarrow" "a van at weekends"'],
  },
  input: z.object({
    person,
    what: z.string().max(500).optional().describe('what can be given, in a few words'),
    hours: z.coerce.number().min(0).max(400).optional().describe('how long it takes to give it once'),
  }),
  output,
  async run(input, deps) {
    const { whose, name, what } = await read(input, deps);
    const of = whose === undefined ? ('me' as const) : ('them' as const);
    const about = { of, what, hours: input.hours ?? saidEffort(what) };
    const matter = { kind: 'offer', day: today(deps), state: 'open', people: parts(whose), about } as const;
    const line = `Noted that ${name} can give “${shortened(what)}”`;
    const { act, result: id } = await deps.store.act({ verb: 'offers.add', by: deps.by, line }, (writer) =>
      writer.addMatter<'offer'>(matter),
    );
    return { need: shownNeed({ ...matter, id }, () => name), ...shownIfDone(act) };
  },
});

type Said = { readonly person: string; readonly what?: string | undefined };
type Read = { readonly whose: PersonId | undefined; readonly name: string; readonly what: string };

async function read(input: Said, { store, ...deps }: Deps): Promise<Read> {
  const said = whoAndWhat(input.person, input.what);
  if (isMe(said.person)) return { whose: undefined, name: 'you', what: written(said.what) };
  const { line, what } = await findWhoAndWhat(store, input, today({ store, ...deps }));
  return { whose: line.isMe ? undefined : line.id, name: line.isMe ? 'you' : line.name, what: written(what) };
}

function written(what: string): string {
  if (what === '') throw new Refusal('nothing_written');
  return what;
}

const parts = (whose: PersonId | undefined) => (whose === undefined ? [] : [{ part: 'with', person: whose }]);
