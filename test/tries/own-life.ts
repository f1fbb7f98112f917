import { logAdd } from '../../src/verbs/log.ts';
import { meSet } from '../../src/verbs/me.ts';
import { needsAdd, offersAdd } from '../../src/verbs/needs-add.ts';
import { ask } from '../ask.ts';
import type { Known } from '../rich-network.ts';
import type { World } from '../world.ts';
import { OWN_PERSON } from './try.ts';

/** The stranger says who they are and has coffee with two people, so that what is told of a network has something to tell. */
export async function ownLife(world: World): Promise<void> {
  await ask(meSet, { addresses: ['yan@quince.example'] }, world);
  await ask(logAdd, { line: 'coffee', with: [OWN_PERSON, 'Max Fennel'], on: '2026-06-12' }, world);
}

/** Their own people look for, and can give, what somebody in the other book can give and looks for. */
export const ownNeeds =
  ({ words }: Known) =>
  async (world: World): Promise<void> => {
    await ownLife(world);
    await ask(needsAdd, { person: OWN_PERSON, what: `a ${words.offer}` }, world);
    await ask(offersAdd, { person: OWN_PERSON, what: `a ${words.need}` }, world);
  };
