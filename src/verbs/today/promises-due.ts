import { personWith } from '../../core/matters/matter.ts';
import { promisesInOrder, promiseText, promiseTodo } from '../../core/mutual/open-promises.ts';
import { isPromiseDue, promiseUrgency } from '../../core/today/promise-due.ts';
import { ofThoseAwake, type PersonItem, type TodayScene } from './today-scene.ts';

/** My promises that are due or late, the latest first. */
export async function promisesDue(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const open = await deps.store.matters({ kind: 'promise', state: 'open' });
  const due = promisesInOrder(open.filter((one) => isPromiseDue(one, on)));
  const withWhom = due.flatMap((promise) => {
    const person = personWith(promise);
    return person === undefined ? [] : [{ promise, person }];
  });
  return (await ofThoseAwake(withWhom, scene, { done: false })).map(({ promise, person }) => ({
    kind: 'promise',
    urgency: promiseUrgency(promise, on),
    subject: person,
    person,
    tell: ({ name }) => ({
      why: promiseText(promise, name, on),
      todo: promiseTodo(promise, name, on) ?? 'Keep it.',
    }),
  }));
}
