import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { favoursOfEach } from '../core/matters/favours-of-each.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { type DormantTie, dormantTies } from '../core/network/dormant/dormant-ties.ts';
import { explainDormant, familiarWarning } from '../core/network/dormant/explain-dormant.ts';
import { explainTrust } from '../core/network/dormant/past-trust.ts';
import { whatToBring } from '../core/what-to-bring.ts';
import { type Dormant, dormantPeople, sleeperOf } from '../core/whom-to-wake.ts';
import { localDay, shownLine, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { personLineView, reasonView } from './views.ts';
import { whyNobody } from './why-nobody.ts';

const WOKEN_AT_ONCE = 10;
/** Of how many the days are read; they stand at the front by what is known without. */
const READ_WHOLLY = 100;

const sleeperView = z.object({
  person: personLineView,
  worth: z.number().min(0).max(1).describe('trust times novelty'),
  bring: z.string().describe('with what to write to them, in one sentence'),
  reasons: z.array(reasonView),
  warning: z.string().optional().describe('what people choose wrongly, when it applies'),
});

export const tiesWake = verb({
  name: 'ties.wake',
  says: 'Names at most ten people of the past who are worth waking: there is trust from then, and they bring what is new.',
  writes: false,
  command: { words: 'wake', aliases: ['ties wake'], examples: ['mutuals wake', 'mutuals wake --limit 3'] },
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(WOKEN_AT_ONCE)
      .default(WOKEN_AT_ONCE)
      .describe('how many people at most'),
  }),
  output: z.object({
    day: z.string(),
    people: z.array(sleeperView),
    total: z.int().describe('how many ties have been asleep for more than a year'),
    empty: z.enum(['no_people', 'me_unknown', 'nobody_asleep']).optional().describe('why the list is empty'),
  }),
  async run({ limit }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const everybody = await deps.store.everybody();
    const benefits = await deps.store.matters({ kind: 'benefit' });
    const dormant = dormantPeople(everybody.people, { today: on, favoursOf: favoursOfEach(benefits) });
    const woken = await wakened(dormant.slice(0, READ_WHOLLY), deps, on);
    return {
      day: dayText(on),
      people: await Promise.all(
        woken.slice(0, limit).map((one) => shownSleeper(one, { deps, on, benefits })),
      ),
      total: dormant.length,
      ...(woken.length === 0 && { empty: whyNobody(everybody, 'nobody_asleep') }),
    };
  },
});

type Benefits = readonly Matter<'benefit'>[];

type Woken = {
  readonly tie: DormantTie<PersonId>;
  readonly sleeper: ReturnType<typeof sleeperOf>;
  readonly person: Dormant['person'];
};

/** The best first. */
async function wakened(dormant: readonly Dormant[], { store }: Deps, on: Day): Promise<readonly Woken[]> {
  const { median } = await store.learnt();
  const read = await Promise.all(
    dormant.map(async (one) => {
      const days = await store.contactDays(one.person.id);
      return { person: one.person, sleeper: sleeperOf(one, { days, median, today: on }) };
    }),
  );
  const byId = new Map(read.map((one) => [one.person.id, one]));
  return dormantTies(read.map(({ sleeper }) => sleeper)).flatMap((tie) => {
    const one = byId.get(tie.id);
    return one ? [{ ...one, tie }] : [];
  });
}

type Showing = { readonly deps: Deps; readonly on: Day; readonly benefits: Benefits };

async function shownSleeper(
  { tie, sleeper, person }: Woken,
  { deps, on, benefits }: Showing,
): Promise<z.input<typeof sleeperView>> {
  const warning = familiarWarning(tie);
  return {
    person: shownLine(person, on),
    worth: Math.round(tie.worth * 1000) / 1000,
    bring: await bring(person, { deps, on, benefits }),
    reasons: [
      ...explainDormant(tie, sleeper).map(({ says }) => ({ term: 'worth', says })),
      ...explainTrust(sleeper.past).map(({ says }) => ({ term: 'trust', says })),
    ],
    ...(warning !== undefined && { warning }),
  };
}

/** What is planned stands in the timeline before the last contact. */
const PLANNED_AT_MOST = 20;

async function bring(person: Woken['person'], { deps, on, benefits }: Showing): Promise<string> {
  const help = benefits.find(
    (benefit) => personWith(benefit) === person.id && benefit.about.direction === 'received',
  );
  const { lastDay, organisation } = person;
  const { items } = await deps.store.timeline(person.id, { limit: PLANNED_AT_MOST, contactOnly: true });
  const last = items.find(({ at }) => localDay(at, deps) === lastDay);
  return whatToBring(
    {
      help: help?.about.line ?? '',
      about: last?.about ?? '',
      lastDay,
      ...(organisation !== undefined && { organisation }),
    },
    on,
  );
}
