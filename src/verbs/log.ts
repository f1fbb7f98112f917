import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import { CHANNELS } from '../core/interaction.ts';
import { WHOSE, type Whose } from '../core/matters/whose.ts';
import { Refusal } from '../core/refusal.ts';
import type { Understood } from '../formats/capture/understand.ts';
import { type Capture, concerned, type OfferedFavour } from './capture.ts';
import { favourSize } from './mutual-views.ts';
import { readCapture } from './read-capture.ts';
import { shownIfDone, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone } from './views.ts';
import { writeCapture } from './write-capture.ts';

const chip = z.object({
  kind: z.enum(['person', 'mentioned', 'day', 'channel', 'followUp', 'promise', 'birthday', 'anniversary']),
  says: z.string().describe('what was understood'),
  from: z.string().optional().describe('the words of the line it was read from'),
  id: z.string().optional().describe('the person, when it is somebody here'),
  due: z.string().optional().describe('the day until when it was promised'),
  of: z.string().optional().describe('whose birthday or anniversary it is'),
  isNew: z.boolean().optional().describe('nobody here is called this yet'),
  choices: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .optional()
    .describe('several people fit'),
});

const favourDraft = z.object({
  of: z.enum(WHOSE).describe('whose favour it was: me, when you did it for them'),
  person: z
    .object({ id: z.string().optional().describe('missing for somebody new'), name: z.string() })
    .optional()
    .describe('the other one; missing where the line does not tell'),
  what: z.string().describe('what it was, as give.note and receive.note take it'),
  size: favourSize,
  intangible: z.literal(true).optional().describe('interest, recognition, mentoring or comfort'),
  on: z.string().optional().describe('the day it happened, when not today'),
  from: z.string().describe('the words of the line it was read from'),
});

const understoodView = z.object({
  line: z.string(),
  day: z.string(),
  channel: z.enum(CHANNELS),
  direction: z.enum(['out', 'in', 'both']),
  chips: z.array(chip),
  favours: z
    .array(favourDraft)
    .describe('what the line seems to tell of favours: an offer, written only by give.note and receive.note'),
});

const captureInput = {
  line: z.string().max(10_000).describe('what happened, in your words'),
  with: z
    .array(z.string().max(300))
    .max(50)
    .optional()
    .describe('who it was with, when the line does not say it clearly'),
  on: z.string().max(60).optional().describe('the day it happened, when the line does not say it'),
  channel: z.enum(CHANNELS).optional().describe('how you were in touch, when the line does not say it'),
  promises: z
    .enum(['yes', 'no'])
    .optional()
    .describe('whether what one of you will do for the other is kept as a promise; else yes'),
};

export const logUnderstand = verb({
  name: 'log.understand',
  says: 'Shows what would be understood of a line, and writes nothing.',
  writes: false,
  command: {
    words: 'understand',
    positional: ['line...'],
    examples: ['mutuals understand "coffee with Ada yesterday"'],
  },
  input: z.object(captureInput),
  output: understoodView,
  async run(input, deps) {
    return shownCapture(await readCapture(input, deps), today(deps));
  },
});

export const logAdd = verb({
  name: 'log.add',
  says: 'Notes what happened in one line: people, day and channel are found in it, and the line is kept to the letter.',
  writes: true,
  command: {
    words: 'log',
    positional: ['line...'],
    examples: [
      'mutuals log "coffee with Ada yesterday, she offered to introduce me to Grace Hopper"',
      'mutuals log "called the notary" --with "Ada Lovelace" --on 2026-11-20',
    ],
  },
  input: z.object(captureInput),
  output: understoodView.extend({ id: z.string(), ...actDone.shape }),
  async run(input, deps) {
    const capture = await readCapture(input, deps);
    refuseDoubt(capture);
    const { act, result } = await write(capture, deps);
    return { ...shownCapture(capture, today(deps)), id: result, ...shownIfDone(act) };
  },
});

function refuseDoubt(capture: Capture): void {
  const doubtful = concerned(capture).find(({ choices }) => choices.length > 1);
  if (doubtful) {
    const choices = doubtful.choices.map(({ id, name }) => `${id}  ${name}`);
    throw new Refusal('person_ambiguous', doubtful.phrase, choices);
  }
  if (capture.people.length === 0) throw new Refusal('nobody_named');
}

function write(
  capture: Capture,
  deps: Deps,
): Promise<{ act: Parameters<typeof shownIfDone>[0]; result: string }> {
  const people = concerned(capture);
  const names = people.map(({ phrase, choices }) => choices[0]?.name ?? phrase).join(', ');
  const line = `Noted ${nounOf(capture.channel)} ${people[0]?.part === 'with' ? 'with' : 'about'} ${names}`;
  return deps.store.act({ verb: 'log.add', by: deps.by, line }, (writer) =>
    writeCapture(writer, capture, deps.now()),
  );
}

function nounOf(channel: Understood['channel']): string {
  return channel === 'event' ? 'an event' : `a ${channel}`;
}

function shownCapture(capture: Capture, on: Day): z.input<typeof understoodView> {
  const chips: z.input<typeof chip>[] = capture.people.map(({ phrase, part, choices }) => ({
    kind: part === 'with' ? 'person' : 'mentioned',
    says: choices.length === 1 ? (choices[0]?.name ?? phrase) : phrase,
    from: phrase,
    ...(choices.length === 1 && choices[0] && { id: choices[0].id }),
    ...(choices.length === 0 && { isNew: true }),
    ...(choices.length > 1 && { choices: choices.map(({ id, name }) => ({ id, name })) }),
  }));
  chips.push({
    kind: 'day',
    says: dayText(capture.day),
    ...(capture.dayFrom !== undefined && { from: capture.dayFrom }),
  });
  chips.push({ kind: 'channel', says: capture.channel });
  if (capture.followUp)
    chips.push({ kind: 'followUp', says: dayText(capture.followUp.day), from: capture.followUp.phrase });
  for (const { of, what, due, phrase } of capture.promises ?? [])
    chips.push({
      kind: 'promise',
      says: promiseSays(of, what),
      from: phrase,
      ...(due && { due: dayText(due) }),
    });
  for (const { what, written, phrase, people } of capture.yearlyDays ?? [])
    for (const person of people)
      chips.push({
        kind: what,
        says: written,
        from: phrase,
        of: person.choices[0]?.name ?? person.phrase,
      });
  return {
    line: capture.text,
    day: dayText(capture.day),
    channel: capture.channel,
    direction: capture.direction,
    chips,
    favours: (capture.favours ?? []).map((favour) => shownFavour(favour, capture, on)),
  };
}

function shownFavour(
  { of, person, what, size, isIntangible, phrase }: OfferedFavour,
  { day }: Capture,
  on: Day,
): z.input<typeof favourDraft> {
  const [known] = person?.choices ?? [];
  return {
    of,
    ...(person && { person: { ...(known && { id: known.id }), name: known?.name ?? person.phrase } }),
    what,
    size,
    ...(isIntangible && { intangible: true }),
    ...(day < on && { on: dayText(day) }),
    from: phrase,
  };
}

function promiseSays(of: Whose, what: string): string {
  return `${of === 'me' ? 'You' : 'They'} promised: ${what}`;
}
