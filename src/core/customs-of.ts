import type { WholePerson } from './everybody.ts';
import { spokenKind } from './kinds/spoken-kind.ts';
import type { Custom } from './matters/custom.ts';

/** Which of the notes hold for somebody of these kinds: that on their field first, then that on their country. */
export function customsOf(
  { field, place }: Pick<WholePerson['kinds'], 'field' | 'place'>,
  customs: readonly Custom[],
): readonly Custom[] {
  const noted = (axis: Custom['axis'], kind: string | undefined) =>
    customs.filter((one) => one.axis === axis && one.kind === kind);
  return [...noted('field', field), ...noted('place', place)];
}

/** "Your note on Portugal: Greet everybody in the room." */
export function customText({ kind, note }: Custom): string {
  return `Your note on ${spokenKind(kind)}: ${note}`;
}
