import type { PersonId } from '../../core/ids.ts';
import type { Matter } from '../../core/matters/matter.ts';
import { helpText } from '../../core/mutual/help-text.ts';
import { helpFound } from '../help-found.ts';
import { personOf } from '../shown-goal.ts';
import { keptForDay } from './kept-for-day.ts';
import { ofThoseAwake, type PersonItem, type TodayScene } from './today-scene.ts';

const URGENCY = 0.45;
/** Who rests is passed over, so more are kept than are named. */
const KEPT = 20;

type Fit = { readonly person: PersonId; readonly why: string; readonly todo: string };

const kept = keptForDay<readonly Fit[]>();

/** Whom I can help this week with what I have, or bring together with somebody who can; the most worth first. */
export async function offerFits(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { store } = scene.deps;
  const [needs, offers] = await Promise.all([
    store.matters({ kind: 'need', state: 'open' }),
    store.matters({ kind: 'offer', state: 'open' }),
  ]);
  if (!needs.some(({ about }) => about.of === 'them')) return [];
  const fits = await kept(scene, idsOf([...needs, ...offers]), () => found(scene));
  const [fit] = await ofThoseAwake(fits, { ...scene, limit: 1 }, { done: true });
  if (!fit) return [];
  const { person, why, todo } = fit;
  return [{ kind: 'offer', urgency: URGENCY, subject: person, person, tell: () => ({ why, todo }) }];
}

function idsOf(matters: readonly Pick<Matter, 'id' | 'people'>[]): string {
  return matters.map(({ id, people }) => `${id} ${people.map(({ person }) => person).join(' ')}`).join('\n');
}

async function found({ deps: { store }, on }: TodayScene): Promise<readonly Fit[]> {
  const { matches, everybody } = await helpFound(store, on);
  const nameOf = (id: PersonId): string => personOf(everybody, id)?.name ?? 'somebody';
  return matches
    .filter(({ how, fitsWeek }) => how !== 'receive' && fitsWeek)
    .slice(0, KEPT)
    .map((match) => {
      const { why, todo } = helpText(match, nameOf);
      return { person: match.person, why: why[0] ?? '', todo };
    });
}
