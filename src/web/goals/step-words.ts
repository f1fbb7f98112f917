import { type Named, namesIn } from '../words/names-in.ts';

/** What a step turns into where it can be done at once. */
export type StepAct =
  | { readonly kind: 'introduction'; readonly through: Named; readonly to: Named }
  | { readonly kind: 'ask'; readonly person: Named };

/** "Ask Ada to introduce you to Bo" is an introduction, "Ask Ada, who sells, for half an hour" an ask. */
export function actOfStep(says: string, people: readonly Named[]): StepAct | undefined {
  if (!says.startsWith('Ask ')) return undefined;
  const [first, second] = namesIn(says, people).filter((piece) => typeof piece !== 'string');
  if (!first) return undefined;
  if (!second || !says.includes(' to introduce you to ')) return { kind: 'ask', person: first };
  return { kind: 'introduction', through: first, to: second };
}
