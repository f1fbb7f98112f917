import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { shortened, spokenDay } from '../today.ts';

type Spoken = Pick<Matter<'endorsement'>, 'day' | 'about'>;

/** "Ana spoke for you to Bo on 3 May: “…”. It led to: a room in Lisbon." */
export function endorsementText(
  { day, about }: Spoken,
  {
    name,
    heardBy,
    today,
  }: { readonly name: string; readonly heardBy?: string | undefined; readonly today: Day },
): string {
  const who = about.direction === 'received' ? `${name} spoke for you` : `You spoke for ${name}`;
  const listener = heardBy === undefined ? '' : ` to ${heardBy}`;
  const words = about.words === '' ? '' : `: “${shortened(about.words)}”`;
  const result = about.result === undefined ? '' : ` What came of it: ${shortened(about.result)}.`;
  return `${who}${listener} on ${spokenDay(day, today)}${words}.${result}`;
}
