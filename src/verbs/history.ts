import { z } from 'zod';
import { actId } from '../core/ids.ts';
import { shownAct } from './shown.ts';
import { verb } from './verb.ts';
import { actView, cursor, limit } from './views.ts';

const whichAct = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('the id of an act, as `mutuals history` shows it');

export const historyList = verb({
  name: 'history.list',
  says: 'Lists every change that was made, the newest first; each can be undone.',
  writes: false,
  command: { words: 'history', examples: ['mutuals history', 'mutuals history --limit 100 --json'] },
  input: z.object({ limit, after: cursor }),
  output: z.object({ acts: z.array(actView), next: z.string().optional() }),
  async run({ limit: most, after }, { store }) {
    const page = await store.acts({ limit: most, ...(after !== undefined && { after }) });
    return { acts: page.items.map(shownAct), ...(page.next !== undefined && { next: page.next }) };
  },
});

export const historyUndo = verb({
  name: 'history.undo',
  says: 'Takes back the last change, or the one that is named.',
  writes: true,
  destructive: true,
  command: {
    words: 'undo',
    positional: ['act'],
    examples: ['mutuals undo', 'mutuals undo 01k9x2m4t0abcdef'],
  },
  input: z.object({ act: whichAct }),
  output: z.object({ act: actView }),
  async run({ act }, { store, by }) {
    return { act: shownAct(await store.undo(act === undefined ? undefined : actId(act), by)) };
  },
});

export const historyRedo = verb({
  name: 'history.redo',
  says: 'Brings back the change that was undone last, or the one that is named.',
  writes: true,
  command: {
    words: 'redo',
    positional: ['act'],
    examples: ['mutuals redo', 'mutuals redo 01k9x2m4t0abcdef'],
  },
  input: z.object({ act: whichAct }),
  output: z.object({ act: actView }),
  async run({ act }, { store, by }) {
    return { act: shownAct(await store.redo(act === undefined ? undefined : actId(act), by)) };
  },
});
