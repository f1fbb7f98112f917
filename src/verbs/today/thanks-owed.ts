import { personWith } from '../../core/matters/matter.ts';
import { thanksText, thanksTodo } from '../../core/mutual/thanks-text.ts';
import { isThanksDue, thanksUrgency } from '../../core/today/thanks-due.ts';
import { ofThoseAwake, type PersonItem, type TodayScene } from './today-scene.ts';

/** Thanks that have waited for two days, the oldest first. */
export async function thanksOwed(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const open = await deps.store.matters({ kind: 'thanks', state: 'open' });
  const toWhom = open.toReversed().flatMap((owed) => {
    const person = isThanksDue(owed, on) ? personWith(owed) : undefined;
    return person === undefined ? [] : [{ owed, person }];
  });
  return (await ofThoseAwake(toWhom, scene, { done: false })).map(({ owed, person }) => ({
    kind: 'thanks',
    urgency: thanksUrgency(owed, on),
    subject: person,
    person,
    tell: ({ name }) => ({ why: thanksText(owed, name, on), todo: thanksTodo(owed, name) }),
  }));
}
