import { z } from 'zod';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { beginIntroduction, introWords } from './begin-introduction.ts';
import { bestConnector, type Connector } from './best-connector.ts';
import { etiquetteOfEach, etiquetteOfEachView } from './etiquette-of-each.ts';
import { findPerson } from './find-person.ts';
import { shownIfDone, today } from './shown.ts';
import { introductionsShowing, introductionView, shownIntroduction } from './shown-introduction.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personRef } from './views.ts';

export const introsAsk = verb({
  name: 'intros.ask',
  says: 'Begins an introduction to somebody; without the name of a connector the first on the best way is taken.',
  writes: true,
  idempotent: true,
  command: {
    words: 'intro',
    aliases: ['intros ask'],
    positional: ['to'],
    examples: [
      'mutuals intro "Grace Hopper" --for "to learn how a bakery finds customers"',
      'mutuals intro "Grace Hopper" --through "Ada Lovelace"',
    ],
  },
  input: z.object({
    to: personRef.describe('whom you want to meet: their name, address or id'),
    through: personRef.optional().describe('who is to bring you together'),
    ...introWords,
  }),
  output: actDone.extend({
    introduction: introductionView,
    chosen: z.string().optional().describe('why this connector was taken, when none was named'),
    etiquette: etiquetteOfEachView,
  }),
  async run({ to, through, ...said }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const other = await findPerson(store, to, on);
    if (other.isMe) throw new Refusal('me_not_a_person');
    const { connector, via, says } = await connectorFor(other, through, deps);
    const people = [
      { part: 'connector', person: connector.id },
      ...(via === undefined ? [] : [{ part: 'via', person: via }]),
      { part: 'other', person: other.id },
    ];
    const line = `Thought of an introduction to ${other.name} through ${connector.name}`;
    const { act, result } = await store.act({ verb: 'intros.ask', by: deps.by, line }, (writer) =>
      beginIntroduction(writer, { direction: 'received', people, on, ...said }),
    );
    return {
      introduction: shownIntroduction(result, await introductionsShowing(store, [result], on)),
      ...(says !== undefined && { chosen: says }),
      etiquette: await etiquetteOfEach([connector, other], deps),
      ...shownIfDone(act),
    };
  },
});

const SAME = 'The connector and the one you want to meet are the same person. Name two.';

async function connectorFor(
  other: PersonLine,
  through: string | undefined,
  deps: Deps,
): Promise<Partial<Connector> & Pick<Connector, 'connector'>> {
  if (through === undefined) return bestConnector(other, deps);
  const connector = await findPerson(deps.store, through, today(deps));
  if (connector.isMe) throw new Refusal('me_not_a_person');
  if (connector.id === other.id) throw new Refusal('input_invalid', SAME);
  return { connector };
}
