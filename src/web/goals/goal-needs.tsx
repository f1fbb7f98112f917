import { PagePart } from '../parts/page-part.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { counted } from '../words/words.ts';
import { AddNeed } from './add-need.tsx';
import { GoalNeed } from './goal-need.tsx';
import type { GoalShown } from './use-goals.ts';

/** The kinds of people that a goal takes, the widest gap first. */
export function GoalNeeds({ shown }: { readonly shown: GoalShown }) {
  const { goal, needs, knownKinds } = shown;
  const isOpen = goal.state === 'open';
  const says =
    needs.length === 0
      ? 'Nobody has said yet which kinds of people this takes. Add the first one.'
      : `${counted(needs.length, 'kind', 'kinds')} of people, the widest gap first.`;
  return (
    <PagePart id="whom" title="Whom it takes" says={says}>
      {needs.map((need) => (
        <GoalNeed key={need.name} need={need} goal={goal} />
      ))}
      {isOpen && <AddNeed goal={goal.id} isFirst={needs.length === 0} />}
      <p className="quiet small">{withoutCommand(knownKinds)}</p>
    </PagePart>
  );
}
