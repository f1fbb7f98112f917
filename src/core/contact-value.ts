import { tieValue } from './network/cadence/tie-value.ts';
import type { PersonLine } from './person-line.ts';

/** What one contact with this person is worth (tie-value.ts); a tie without any contact yet is as quiet as can be. */
export function contactValue({ shown, layer, quiet = 1 }: Pick<PersonLine, 'shown' | 'layer' | 'quiet'>) {
  return tieValue({ shown, quiet, ...(layer !== undefined && { layer }) });
}
