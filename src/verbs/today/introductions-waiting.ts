import type { PersonId } from '../../core/ids.ts';
import { standsSince } from '../../core/introductions/introduction-state.ts';
import { introductionText } from '../../core/introductions/introduction-text.ts';
import type { Waiting } from '../../core/introductions/waiting-for.ts';
import { type Matter, personWith } from '../../core/matters/matter.ts';
import { introductionsShowing, namesIn, waitingOf } from '../shown-introduction.ts';
import { ofThoseAwake, type PersonItem, type TodayScene } from './today-scene.ts';

const LEAST = 0.6;
const MOST = 0.85;
const PER_DAY_LATE = 0.02;

/** Introductions that wait for me since yesterday or longer, and those that are late with others. */
export async function introductionsWaiting(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const all = (await deps.store.matters({ kind: 'introduction' })).filter(
    ({ state }) => state !== 'declined',
  );
  if (all.length === 0) return [];
  const showing = await introductionsShowing(deps.store, all, on);
  const waiting = all.flatMap((one) => {
    const wait = waitingOf(one, showing);
    const person = turnsTo(one);
    const isMine = wait.for === 'me' && standsSince(one) < on;
    if (person === undefined || wait.todo === undefined || !(isMine || wait.lateDays > 0)) return [];
    return [{ one, wait, person, todo: wait.todo }];
  });
  return (await ofThoseAwake(waiting, scene, { done: true })).map(({ one, wait, person, todo }) => ({
    kind: 'introduction',
    urgency: urgencyOf(wait),
    subject: person,
    person,
    tell: () => ({ why: introductionText(one, namesIn(one, showing.nameOf), on), todo }),
  }));
}

function urgencyOf({ lateDays }: Waiting): number {
  return Math.min(MOST, LEAST + PER_DAY_LATE * lateDays);
}

/** Whom there is to turn to: the other once we were brought together, before and after that who brings us together. */
function turnsTo(one: Matter<'introduction'>): PersonId | undefined {
  if (one.about.direction === 'given') return personWith(one, 'one');
  return personWith(one, one.state === 'made' || one.state === 'met' ? 'other' : 'connector');
}
