import { countryOf } from '../kinds/country-of.ts';
import type { TemplateName } from './goal-template.ts';

/** Where a goal is to happen: as it is shown, and as the kinds of people say it. */
export type GoalPlace = { readonly shown: string; readonly kind: string };

/** Below this a word is rather a name or a thing than a place; so is a small one ("nice"), unless one wants to move. */
const SURE_ENOUGH = 0.6;
/** What is studied in a country need not be written there. */
const ELSEWHERE: ReadonlySet<TemplateName> = new Set(['publish research', 'something else']);

/** What the user says is kept as it is; people are known by country, so a city stands for its own. */
export function placeSaid(text: string): GoalPlace {
  return { shown: text, kind: countryOf({ places: [text] })?.kind ?? text };
}

/** "open a café in Porto"; undefined when the aim names no place. */
export function placeInAim(aim: string, template: TemplateName): GoalPlace | undefined {
  if (ELSEWHERE.has(template)) return undefined;
  const found = countryOf({ places: [aim] });
  if (!found || found.confidence < SURE_ENOUGH) return undefined;
  if (template !== 'move to a city' && !/^\p{Lu}/u.test(found.words)) return undefined;
  return { shown: found.words, kind: found.kind };
}
