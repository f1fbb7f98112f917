import type { WholePerson } from '../core/everybody.ts';
import { coverageWord } from '../core/goals/coverage-words.ts';
import type { NeedView } from '../core/goals/goal-view.ts';
import { servingClause } from '../core/goals/kind-words.ts';
import { tieText } from '../core/goals/tie-text.ts';
import type { Woken } from '../core/goals/woken-for-need.ts';
import type { GoalNeed } from '../core/matters/goal.ts';
import { percentText } from '../core/network/percent-text.ts';
import { spanText } from '../core/network/time-words.ts';
import type { GoalScene } from './goal-scene.ts';
import type { NeedShown } from './goals-view.ts';
import { shownLine } from './shown.ts';
import { personOf, rounded, shownNeed, shownReasons } from './shown-goal.ts';
import { shownWays } from './shown-ways.ts';

type Told = NeedShown['halfKnown'][number];

/** One need of a goal with everybody who is there for it, or could be. */
export function shownNeedView(view: NeedView, woken: readonly Woken[], scene: GoalScene): NeedShown {
  const { need, covered, says, helpers, holder, halfKnown, where } = view;
  const { people } = scene.everybody;
  const way = shownWay(view, scene);
  return {
    ...shownNeed(need),
    covered: rounded(covered),
    word: coverageWord(covered),
    says: need.kinds.length === 0 ? `${need.name}: say which kind of people that is.` : says.says,
    helpers: helpers.flatMap(({ person, chance }) => {
      const helper = people[person];
      return helper ? [{ ...told(helper, need, scene), chance: rounded(chance) }] : [];
    }),
    ...(holder && { holder: holder.reason.says }),
    halfKnown: halfKnown.flatMap((number) => {
      const person = people[number];
      return person ? [told(person, need, scene)] : [];
    }),
    ...(way && { way }),
    dormant: woken.flatMap((one) => dormant(one, need, scene)),
    where: [...where],
  };
}

function told(person: WholePerson, need: GoalNeed, { everybody, ties }: GoalScene): Told {
  const on = everybody.asOf;
  const chance = ties.chances[everybody.numberOf.get(person.id) ?? -1] ?? 0;
  return {
    person: shownLine(person, on),
    says: servesText(person, need),
    reasons: [
      { term: 'tie', says: tieText(person, on) },
      ...(chance > 0
        ? [
            {
              term: 'help',
              says: `With a tie like this, the chance of help is about ${percentText(chance)}.`,
            },
          ]
        : []),
    ],
  };
}

function dormant({ person: id, reasons }: Woken, need: GoalNeed, { everybody }: GoalScene): Told[] {
  const person = personOf(everybody, id);
  if (!person) return [];
  const silence = spanText(everybody.asOf - (person.lastDay ?? everybody.asOf));
  return [
    {
      person: shownLine(person, everybody.asOf),
      says: `${servesText(person, need).slice(0, -1)}; silent for ${silence}.`,
      reasons: shownReasons('past', reasons),
    },
  ];
}

/** "Bo Lind, who sells: Head of Sales at Oven." */
function servesText({ name, title, organisation, kinds }: WholePerson, need: GoalNeed): string {
  const clause = servingClause(need.kinds, kinds);
  const post = [title, organisation].filter((part) => part !== undefined).join(' at ');
  const who = clause === undefined ? name : `${name}, ${clause}`;
  return post === '' ? `${who}.` : `${who}: ${post}.`;
}

function shownWay({ way }: NeedView, { ways }: GoalScene): NeedShown['way'] {
  if (!way || !ways) return undefined;
  const alone = { best: way, disjoint: [], together: way.chance, routes: 1 };
  return shownWays({ ...alone, purpose: 'act', bestBeside: way }, ways).best;
}
