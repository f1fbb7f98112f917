import type { Day } from '../day.ts';
import type { Endorsement } from '../matters/endorsement.ts';
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
  if (about.skills) return vouchedText(about.direction, about.skills, { name, on: spokenDay(day, today) });
  const who = about.direction === 'received' ? `${name} spoke for you` : `You spoke for ${name}`;
  const listener = heardBy === undefined ? '' : ` to ${heardBy}`;
  const words = about.words === '' ? '' : `: “${shortened(about.words)}”`;
  const result = about.result === undefined ? '' : ` What came of it: ${shortened(about.result)}.`;
  return `${who}${listener} on ${spokenDay(day, today)}${words}.${result}`;
}

const SKILLS_SHOWN = 5;

/** "Ana vouched for you in baking, accounting and 2 more on 3 May." */
function vouchedText(
  direction: Endorsement['direction'],
  skills: readonly string[],
  { name, on }: { readonly name: string; readonly on: string },
): string {
  const shown = skills.slice(0, SKILLS_SHOWN);
  const more = skills.length - shown.length;
  const parts = more > 0 ? [...shown, `${more} more`] : shown;
  const list = [parts.slice(0, -1).join(', '), ...parts.slice(-1)]
    .filter((part) => part !== '')
    .join(' and ');
  return direction === 'received'
    ? `${name} vouched for you in ${list} on ${on}.`
    : `You vouched for ${name} in ${list} on ${on}.`;
}
