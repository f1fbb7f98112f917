import { z } from 'zod';
import { mannersLines } from '../core/brief.ts';
import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { joinedManners } from '../core/matters/joined-manners.ts';
import type { Manners } from '../core/matters/manners.ts';
import { Refusal } from '../core/refusal.ts';
import type { Writer } from '../core/store.ts';
import { findPerson } from './find-person.ts';
import { localTime } from './local-time.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

const text = z.string().trim().max(1000).optional();

const fields = {
  address: text.describe('how they like to be called: "Professor Ruiz", "du", "Ada"'),
  pronunciation: text.describe('how their name is said'),
  channel: text.describe('how they like to be reached: "a call before noon", "mail"'),
  hours: text.describe('when they like to be reached'),
  zone: text.describe('their time zone: Europe/Lisbon, Asia/Tokyo'),
  avoid: text.describe('what to leave out'),
  moves: text.describe('what pleases them, and what they care for'),
};

export const mannersSay = verb({
  name: 'manners.say',
  says: 'Keeps how somebody likes to be met: address, hours, what to leave out, what moves them; an empty text takes it back.',
  writes: true,
  idempotent: true,
  command: {
    words: 'manners',
    aliases: ['manners say'],
    positional: ['person'],
    examples: [
      'mutuals manners "Ada Lovelace" --address Countess --zone Europe/London',
      'mutuals manners "Ada Lovelace" --moves "young people who ask good questions"',
    ],
  },
  input: z.object({ person: personRef, ...fields }),
  output: actDone.extend({
    person: personLineView,
    manners: z.array(z.object({ label: z.string(), text: z.string() })).describe('as they stand now'),
  }),
  async run({ person: ref, ...said }, deps) {
    const on = today(deps);
    const { store } = deps;
    const line = await findPerson(store, ref, on);
    if (line.isMe) throw new Refusal('me_not_a_person');
    refuseZone(said.zone, deps);
    const what = `Noted how ${line.name} likes to be met`;
    const { act, result } = await store.act({ verb: 'manners.say', by: deps.by, line: what }, (writer) =>
      sayManners(writer, line.id, said, on),
    );
    return {
      person: shownLine(line, on),
      manners: mannersLines(result).map(([label, says]) => ({ label, text: says })),
      ...shownIfDone(act),
    };
  },
});

function refuseZone(zone: string | undefined, deps: Deps): void {
  if (zone === undefined || zone === '' || localTime(zone, deps.now()) !== undefined) return;
  throw new Refusal('input_invalid', `"${zone}" is no time zone. Write it as Europe/Lisbon or Asia/Tokyo.`);
}

type Said = { readonly [Field in keyof Manners]?: string | undefined };

/** There is one for each person; what merging brought together becomes one again. */
async function sayManners(writer: Writer, person: PersonId, said: Said, day: Day): Promise<Manners> {
  const kept = await writer.matters({ kind: 'manners', person });
  const before = withSaid(joinedManners(kept), {});
  const about = withSaid(before, said);
  if (JSON.stringify(about) === JSON.stringify(before)) return before;
  const [first, ...others] = kept;
  for (const { id } of others) await writer.removeMatter(id);
  const isEmpty = Object.keys(about).length === 0;
  if (first && isEmpty) await writer.removeMatter(first.id);
  else if (first) await writer.changeMatter({ ...first, day, about });
  else if (!isEmpty)
    await writer.addMatter({
      kind: 'manners',
      day,
      state: 'open',
      people: [{ part: 'with', person }],
      about,
    });
  return about;
}

/** In one order, so that the same manners are the same text. */
function withSaid(before: Manners, said: Said): Manners {
  const now = Object.entries({ ...before, ...defined(said) }).filter(([, value]) => value !== '');
  return Object.fromEntries(now.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function defined(said: Said): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
