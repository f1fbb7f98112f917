import type { Everybody } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { LAYER_WORDS, LAYERS } from '../network/cadence/layer.ts';
import { coverage } from '../network/goals/coverage.ts';
import { goalSupply, type Helper } from '../network/goals/goal-supply.ts';
import { type GoalInBook, goalInBook } from './goal-in-book.ts';
import type { HelpingTies } from './helping-ties.ts';
import type { PersonKinds } from './need-fit.ts';

/**
 * The network as a whole, held against the parts of a life as a goal is against its needs: whom could I call today about
 * work, money, health, home, learning? Which kinds speak to which part is ours. While nobody's kind is known, the layers of
 * closeness stand in for the parts.
 */
export function lifeInBook(everybody: Everybody, ties: HelpingTies): GoalInBook {
  const byPart = goalInBook(everybody, ties, lifeParts(mine(everybody)));
  return byPart.rows.length > 0 ? byPart : layersInBook(everybody, ties);
}

/** `me`: whoever does what I do knows where there is work for me. */
export function lifeParts(me: PersonKinds): readonly GoalNeed[] {
  const peers = me.function === undefined ? [] : [{ function: me.function }];
  return [
    part('Work', [
      ...peers,
      { function: 'recruiting' },
      { function: 'human resources' },
      { function: 'management' },
    ]),
    part('Money', [
      { function: 'finance' },
      { function: 'accounting' },
      { function: 'investing' },
      { function: 'law' },
      { field: 'finance' },
      { field: 'insurance' },
    ]),
    part('Health', [{ function: 'care' }, { field: 'health' }, { field: 'pharma' }]),
    part('Home', [
      { field: 'property' },
      { field: 'construction' },
      { field: 'architecture' },
      { function: 'craft' },
    ]),
    part('Learning', [{ function: 'teaching' }, { function: 'research' }, { field: 'education' }]),
  ];
}

function part(name: string, kinds: GoalNeed['kinds']): GoalNeed {
  return { name, importance: 1, kinds };
}

function mine({ people, me }: Everybody): PersonKinds {
  return me === undefined ? {} : (people[me]?.kinds ?? {});
}

function layersInBook({ people }: Everybody, { chances }: HelpingTies): GoalInBook {
  const needs = LAYERS.map((layer) => part(capitalised(LAYER_WORDS[layer]), []));
  const helpers: Helper[] = [];
  const rows: number[] = [];
  for (const [number, { layer }] of people.entries()) {
    const strength = chances[number] ?? 0;
    const need = layer === undefined ? -1 : LAYERS.indexOf(layer);
    if (strength === 0 || need < 0) continue;
    helpers.push({ strength, levels: [{ need, level: 1 }] });
    rows.push(number);
  }
  const supply = goalSupply(
    needs.map(({ importance }) => importance),
    helpers,
  );
  return { needs, supply, rows, now: coverage(supply) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
