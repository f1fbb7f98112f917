import { z } from 'zod';
import { type Day, dayText, parseDay } from '../core/day.ts';
import type { Matter } from '../core/matters/matter.ts';
import { saidOfPair } from '../core/matters/said-of-pair.ts';
import type { Closeness } from '../core/network/closeness.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader, Writer } from '../core/store.ts';
import { understandLine } from '../formats/capture/understand.ts';
import { findPerson } from './find-person.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { evidenceBetween } from './shown-ways.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personLineView, personRef, reasonView } from './views.ts';

export const tiesBetween = verb({
  name: 'ties.between',
  says: 'Notes that two others know each other and how well; over such ties somebody can bring you to people you do not know yet.',
  writes: true,
  idempotent: true,
  command: {
    words: 'ties between',
    positional: ['one', 'other'],
    examples: [
      'mutuals ties between "Ada Lovelace" "Grace Hopper" --closeness 3',
      'mutuals ties between ada@example.org grace@example.org --closeness 0',
    ],
  },
  input: z.object({
    one: personRef,
    other: personRef,
    closeness: z.coerce
      .number()
      .int()
      .min(0)
      .max(5)
      .describe('how close the two are: 1 hardly, 5 as close as can be; 0 takes it back'),
    on: z
      .string()
      .max(60)
      .optional()
      .describe('the day for which it holds: 2026-11-23, "yesterday"; else today'),
  }),
  output: actDone.extend({
    one: personLineView,
    other: personLineView,
    closeness: z.int().describe('as it stands now; 0 when nothing is said'),
    day: z.string().optional().describe('for which it was said'),
    evidence: z.array(reasonView).describe('what else tells that they know each other'),
  }),
  async run({ one: oneRef, other: otherRef, closeness, on: said }, deps) {
    const { store } = deps;
    const on = today(deps);
    const day = said === undefined ? on : readDayUpTo(on, said, deps);
    const one = await someoneElse(store, oneRef, on);
    const other = await someoneElse(store, otherRef, on);
    if (one.id === other.id) throw new Refusal('input_invalid', 'Both are the same person. Name two.');
    const evidence = await evidenceOf([one, other], deps);
    const close = ([1, 2, 3, 4, 5] as const).find((each) => each === closeness);
    const line = close
      ? `Noted that ${one.name} and ${other.name} know each other`
      : `Took back that ${one.name} and ${other.name} know each other`;
    const { act } = await store.act({ verb: 'ties.between', by: deps.by, line }, (writer) =>
      sayOfPair(writer, [one, other], close && { closeness: close, day }),
    );
    return {
      one: shownLine(one, on),
      other: shownLine(other, on),
      closeness,
      ...(close && { day: dayText(day) }),
      evidence,
      ...shownIfDone(act),
    };
  },
});

type Pair = readonly [PersonLine, PersonLine];
type Said = { readonly closeness: Closeness; readonly day: Day };

/** What is said of a pair stands once, whoever is named first. */
async function sayOfPair(writer: Writer, [one, other]: Pair, said: Said | undefined): Promise<void> {
  const all = await writer.matters({ kind: 'acquaintance', person: one.id });
  const [last, ...earlier] = saidOfPair(all, [one.id, other.id]);
  for (const { id } of earlier) await writer.removeMatter(id);
  if (!said) return last && writer.removeMatter(last.id);
  const { closeness, day } = said;
  if (last) return writer.changeMatter({ ...last, day, about: { closeness } });
  const people = [
    { part: 'one', person: one.id },
    { part: 'other', person: other.id },
  ];
  await writer.addMatter({ kind: 'acquaintance', day, state: 'open', people, about: { closeness } });
}

async function someoneElse(reader: Reader, ref: string, on: Day): Promise<PersonLine> {
  const line = await findPerson(reader, ref, on);
  if (line.isMe) throw new Refusal('me_not_a_person');
  return line;
}

/** What was seen of the two, and where they work; not what is being said now. */
async function evidenceOf([one, other]: Pair, { store }: Deps) {
  const everybody = await store.everybody();
  const acquaintances = await store.acquaintances();
  const [left, right] = [everybody.numberOf.get(one.id), everybody.numberOf.get(other.id)];
  if (!acquaintances || left === undefined || right === undefined) return [];
  const said: readonly Matter<'acquaintance'>[] = await store.matters({
    kind: 'acquaintance',
    person: one.id,
  });
  return evidenceBetween({ everybody, acquaintances, said }, [left, right])
    .filter(({ term }) => term !== 'said')
    .map(({ term, says }) => ({ term, says }));
}

/** A day that has come: what will be is not known of others. */
function readDayUpTo(on: Day, text: string, deps: Deps): Day {
  const now = deps.now();
  const clock = { now, offsetMinutes: deps.offsetMinutes(now), known: [] };
  const { day: spoken, dayFrom } = understandLine(text, clock);
  const day = parseDay(text.trim()) ?? (dayFrom === undefined ? undefined : spoken);
  if (day === undefined) throw new Refusal('day_not_readable', text);
  if (day > on)
    throw new Refusal('input_invalid', `${dayText(day)} is still to come. Name a day up to today.`);
  return day;
}
