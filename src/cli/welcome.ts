import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import type { Counts } from '../core/store.ts';
import type { GlobalFlags } from './command/global-flags.ts';
import type { Leaf } from './command/leaf.ts';
import { dataPlace } from './data/data-place.ts';
import { openData } from './data/open-data.ts';
import { EXIT } from './exit-code.ts';
import { counted } from './print/words.ts';
import type { World } from './world.ts';

/** What `mutuals` alone says: the next step, by what is there. */
export const welcomeLeaf: Leaf = {
  name: 'welcome',
  says: 'Says what to do next.',
  command: { words: '', examples: ['mutuals'] },
  input: z.object({}),
  writes: false,
  async run(_input, flags, world) {
    world.terminal.out(`${welcomeText(await known(flags, world))}\n`);
    return EXIT.ok;
  },
};

type Known = Pick<Counts, 'people' | 'interactions'> & { readonly meKnown: boolean };

async function known(flags: GlobalFlags, world: World): Promise<Known | undefined> {
  try {
    const store = await openData(dataPlace(flags, world), { create: false }, world);
    try {
      return { ...(await store.counts()), meKnown: (await store.me()) !== undefined };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'database_missing') return undefined;
    throw error;
  }
}

function welcomeText(data: Known | undefined): string {
  if (!data || data.people === 0) return FIRST_STEPS;
  const { people, interactions, meKnown } = data;
  const here = `Welcome back. ${counted(people, 'person', 'people')} and ${counted(interactions, 'contact')} are here.`;
  const steps = meKnown
    ? DAILY_STEPS
    : ['mutuals me ADDRESS       say which mail address is yours', ...DAILY_STEPS];
  return [here, '', ...steps.map((step) => `  ${step}`)].join('\n');
}

const FIRST_STEPS = `Welcome to Mutuals. Nothing is here yet; it all stays on this computer.

  mutuals import FILE...   bring in a mailbox (mbox), an address book (vCard), LinkedIn, Google Contacts
  mutuals serve            open it in the browser; shows a sample network until you have your own data
  mutuals --sample today   look at the sample network here
  mutuals help             all there is`;

const DAILY_STEPS = [
  'mutuals today            whom to tend, and why now',
  'mutuals log "..."        note what happened, in your words',
  'mutuals person NAME      one person, with the reasons',
  'mutuals help             all there is',
];
