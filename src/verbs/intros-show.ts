import { z } from 'zod';
import { dayText } from '../core/day.ts';
import { connectorLoad, loadText } from '../core/introductions/connector-load.ts';
import { introductionState, isClosed } from '../core/introductions/introduction-state.ts';
import { INTRODUCTION_STATES } from '../core/matters/introduction.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { weighAsk } from '../core/mutual/weigh-ask.ts';
import { beforeAsks } from '../core/mutual/whom-to-ask.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { Reader } from '../core/store.ts';
import { shownWeighed, weighedView } from './asks-weigh.ts';
import { keptOfAsks } from './before-ask.ts';
import { etiquetteOfEach, etiquetteOfEachView } from './etiquette-of-each.ts';
import { findIntroduction } from './find-introduction.ts';
import { introDrafts } from './intro-drafts.ts';
import { introSteps } from './intro-steps.ts';
import { today } from './shown.ts';
import { introductionsShowing, introductionView, shownIntroduction } from './shown-introduction.ts';
import { type Deps, verb } from './verb.ts';
import { reasonView } from './views.ts';

export const introsShow = verb({
  name: 'intros.show',
  says: 'Shows one introduction: the evidence for each step, how much the connector has on already, and letters to copy; nothing is sent.',
  writes: false,
  command: {
    words: 'intros show',
    positional: ['intro'],
    examples: ['mutuals intros show "Grace Hopper"'],
  },
  input: z.object({ intro: z.string().min(1).max(300).describe('its id, or somebody in it') }),
  output: z.object({
    introduction: introductionView,
    steps: z
      .array(z.object({ from: z.string(), to: z.string(), reasons: z.array(reasonView) }))
      .describe('who is thought to know whom, and why'),
    load: z
      .object({ says: z.string(), reasons: z.array(reasonView) })
      .optional()
      .describe('what you asked of the connector lately'),
    weighed: weighedView.optional().describe('whether to ask the connector now'),
    etiquette: etiquetteOfEachView,
    drafts: z.array(
      z.object({
        for: z.string().describe('a name'),
        what: z.enum(['ask', 'pass on', 'bring together']),
        text: z.string().describe('to copy; nothing is sent'),
      }),
    ),
    missing: z.array(z.string()).describe('what would make the letters better'),
    history: z.array(
      z.object({ state: z.enum(INTRODUCTION_STATES), day: z.string(), note: z.string().optional() }),
    ),
  }),
  async run({ intro: ref }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const introduction = await findIntroduction(store, ref, on);
    const showing = await introductionsShowing(store, [introduction], on);
    const steps = await introSteps(introduction, deps);
    const open = !isClosed(introduction);
    const { drafts, missing } = open ? await introDrafts(introduction, steps, deps) : NO_DRAFTS;
    return {
      introduction: shownIntroduction(introduction, showing),
      steps: steps.map(({ from, to, reasons }) => ({
        from,
        to,
        reasons: reasons.map(({ term, says }) => ({ term, says })),
      })),
      ...(open && (await ofConnector(introduction, deps))),
      etiquette: open ? await etiquetteOfEach(await toBeAsked(introduction, store), deps) : [],
      drafts: drafts.map((draft) => ({ ...draft })),
      missing: [...missing],
      history: introduction.about.steps.map(({ day, ...step }) => ({ ...step, day: dayText(day) })),
    };
  },
});

/** Who is asked, and who is reached. */
async function toBeAsked(
  introduction: Matter<'introduction'>,
  store: Reader,
): Promise<readonly PersonLine[]> {
  const parts = ['connector', 'one', 'other'].flatMap((part) => personWith(introduction, part) ?? []);
  const lines = await store.lines(parts);
  return parts.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}

const NO_DRAFTS = { drafts: [], missing: [] };

/** What the connector has on already; while they are not asked yet, whether to ask them now. */
async function ofConnector(introduction: Matter<'introduction'>, deps: Deps) {
  const { store } = deps;
  const on = today(deps);
  const id = personWith(introduction, 'connector');
  const line = id === undefined ? undefined : await store.person(id);
  if (!line) return {};
  const [kept, asks, introductions] = await Promise.all([
    keptOfAsks(store),
    store.matters({ kind: 'ask' }),
    store.matters({ kind: 'introduction' }),
  ]);
  const others = introductions.filter((one) => one.id !== introduction.id);
  const reasons = connectorLoad({ ...kept, asks, introductions: others }, line.id, on);
  const load = {
    says: loadText(reasons, line.name),
    reasons: reasons.map(({ says }) => ({ term: 'load', says })),
  };
  if (introductionState(introduction) !== 'idea') return { load };
  const weighed = weighAsk(beforeAsks(kept)(line, 'middle'), line.name, on);
  return { load, weighed: shownWeighed(weighed, 'middle') };
}
