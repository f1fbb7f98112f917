import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { agoText } from '../network/time-words.ts';
import { shortened } from '../today.ts';
import { listText } from '../ways/ways-words.ts';

type Noted = Pick<Matter<'opportunity'>, 'day' | 'state' | 'about'>;

export type OpportunityNames = {
  readonly from: readonly string[];
  readonly for: readonly string[];
  /** The aim that it serves. */
  readonly goal: string | undefined;
};

/** "“A stall at the fair”, from Bo Lind, 3 days ago; Ana Ruiz should hear of it." */
export function opportunityText({ day, state, about }: Noted, names: OpportunityNames, today: Day): string {
  const from = names.from.length === 0 ? '' : `, from ${listText(names.from)}`;
  const goal = names.goal === undefined ? '' : `, for “${shortened(names.goal)}”`;
  const head = `“${shortened(about.what)}”${from}${goal}, ${agoText(today - day)}`;
  if (state !== 'open') return `${head}: ${endText(state, about.outcome)}`;
  return names.for.length === 0 ? `${head}.` : `${head}; ${listText(names.for)} should hear of it.`;
}

function endText(state: string, outcome = ''): string {
  const how = { used: 'used', 'passed on': 'passed on', nothing: 'nothing came of it' }[state] ?? state;
  return outcome === '' ? `${how}.` : `${how}, ${shortened(outcome).replace(/[.!]?$/, '.')}`;
}
