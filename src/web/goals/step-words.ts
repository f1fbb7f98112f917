import type { Named } from '../words/names-in.ts';
import type { GoalShown } from './use-goals.ts';

/** What a step turns into where it can be done at once. */
export type StepAct =
  | { readonly kind: 'introduction'; readonly through: Named; readonly to: Named }
  | { readonly kind: 'ask'; readonly person: Named };

type Step = Pick<GoalShown['steps'][number], 'says' | 'person' | 'target'>;

/** A step that leads to somebody else is an introduction, one that asks for half an hour an ask. */
export function actOfStep({ says, person, target }: Step, people: readonly Named[]): StepAct | undefined {
  const called = (id: string | undefined) => people.find((one) => one.id === id);
  const [through, to] = [called(person), called(target)];
  if (!through) return undefined;
  if (to) return { kind: 'introduction', through, to };
  return says.startsWith('Ask ') ? { kind: 'ask', person: through } : undefined;
}
