import type { GoalNeed, NeedKinds } from '../matters/goal.ts';
import type { TemplateName, TemplateNeed } from './goal-template.ts';
import { NEEDS_OF_TEMPLATES } from './needs-of-templates.ts';

/** What is known when a goal is set. */
export type GoalSetting = {
  /** The kinds of people that the aim itself names: "a job in marketing". */
  readonly aim?: NeedKinds | undefined;
  /** Of which kind I am. */
  readonly me?: NeedKinds | undefined;
  /** Where it is to happen, in the word for it that people's kinds use. */
  readonly place?: string | undefined;
};

/** The needs of a template for one goal. Whom nothing tells yet is left for the user to say: no kinds. */
export function needsOfGoal(template: TemplateName, setting: GoalSetting): readonly GoalNeed[] {
  return NEEDS_OF_TEMPLATES[template].map((need) => needOfGoal(need, setting));
}

function needOfGoal({ also, ...need }: TemplateNeed, { aim, me, place }: GoalSetting): GoalNeed {
  const meant = also === 'the aim' ? aim : also === 'me' ? me : undefined;
  const kinds: readonly NeedKinds[] = [...(hasKind(meant) ? [meant] : []), ...need.kinds];
  return { ...need, kinds: place === undefined ? kinds : kinds.map((kind) => ({ ...kind, place })) };
}

function hasKind(kinds: NeedKinds | undefined): kinds is NeedKinds {
  return kinds !== undefined && (kinds.function !== undefined || kinds.field !== undefined);
}
