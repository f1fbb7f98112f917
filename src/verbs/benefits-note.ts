import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { MatterId } from '../core/ids.ts';
import type { Benefit } from '../core/matters/benefit.ts';
import { FAVOUR_TEXT } from '../core/mutual/favour-text.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { saidFavour } from '../formats/benefit/said-favour.ts';
import { benefitView, favourKind, favourSize } from './mutual-views.ts';
import { readPastDay } from './read-day.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { shownBenefit } from './shown-mutual.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';
import { findWhoAndWhat } from './who-and-what.ts';
import { addBenefit } from './write-benefit.ts';

const input = z.object({
  person: personRef,
  what: z.string().max(2000).optional().describe('what it was, in your words; kept to the letter'),
  kind: favourKind.optional().describe('which kind of favour, when the words do not say it'),
  size: favourSize.optional().describe('how big: small minutes, middle an hour, big days'),
  on: z.string().max(60).optional().describe('the day it happened; else today'),
});

const output = actDone.extend({
  person: personLineView,
  benefit: benefitView,
  thanksDue: z.boolean().describe('a word of thanks is owed for it now'),
});

export const giveNote = verb({
  name: 'give.note',
  says: 'Notes in one line what you did for somebody; kind and size are read from the words.',
  writes: true,
  command: {
    words: 'gave',
    aliases: ['give note'],
    positional: ['person', 'what...'],
    examples: [
      'mutuals gave "Ada Lovelace" an introduction to Bo',
      'mutuals gave Ada: "two hours on her talk"',
    ],
  },
  input,
  output,
  run: (said, deps) => note('given', said, deps),
});

export const receiveNote = verb({
  name: 'receive.note',
  says: 'Notes in one line what somebody did for you, and keeps in mind that a word of thanks is due.',
  writes: true,
  command: {
    words: 'got',
    aliases: ['receive note'],
    positional: ['person', 'what...'],
    examples: [
      'mutuals got "Ada Lovelace" "advice on visas, big help"',
      'mutuals got Bo flowers --on yesterday',
    ],
  },
  input,
  output,
  run: (said, deps) => note('received', said, deps),
});

type Said = z.output<typeof input>;

async function note(
  direction: Benefit['direction'],
  said: Said,
  deps: Deps,
): Promise<z.input<typeof output>> {
  const on = today(deps);
  const { line: person, what: line } = await findWhoAndWhat(deps.store, said, on);
  if (line === '') throw new Refusal('nothing_written');
  if (person.isMe) throw new Refusal('me_not_a_person');
  const read = saidFavour(line);
  const about = { direction, what: said.kind ?? read.kind, size: said.size ?? read.size, line };
  const day = said.on === undefined ? on : readPastDay(said.on, deps);
  const { act, result } = await deps.store.act(
    { verb: direction === 'given' ? 'give.note' : 'receive.note', by: deps.by, line: actLine(about, person) },
    (writer) => addBenefit(writer, { ...about, person: person.id, day, isThanked: read.isThanked }),
  );
  const now = (await deps.store.person(person.id)) ?? person;
  return {
    person: shownLine(now, on),
    benefit: shownNew({ id: result, about, day }, person),
    thanksDue: direction === 'received' && !read.isThanked,
    ...shownIfDone(act),
  };
}

function actLine({ direction, what }: Benefit, { name }: PersonLine): string {
  return direction === 'given'
    ? `Gave ${name} ${FAVOUR_TEXT[what]}`
    : `Got ${FAVOUR_TEXT[what]} from ${name}`;
}

type New = { readonly id: MatterId; readonly about: Benefit; readonly day: Day };

function shownNew({ id, about, day }: New, { id: person, name }: PersonLine): z.input<typeof benefitView> {
  const people = [{ part: 'with', person }];
  return shownBenefit({ id, kind: 'benefit', state: 'open', day, people, about }, () => name);
}
