import { z } from 'zod';
import { dayText } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import { LAYERS } from '../core/network/cadence/layer.ts';
import type { AxisPortrait, TermedReason } from '../core/portrait/axis-portraits.ts';
import { explainPeopleInTouch } from '../core/portrait/people-in-touch.ts';
import { type Portrait, portrait } from '../core/portrait/portrait.ts';
import { today } from './shown.ts';
import { verb } from './verb.ts';
import { reasonView } from './views.ts';
import { whyNobody } from './why-nobody.ts';

const KINDS_SHOWN = 10;

const named = z.object({ id: z.string(), name: z.string() });

const axisView = z.object({
  axis: z.enum(['field', 'function', 'level', 'place', 'circle']),
  level: z.enum(['none', 'low', 'fair', 'good']).describe('how much is known; below fair no figure is given'),
  people: z.int().describe('in touch'),
  known: z.int().describe('of how many of them the kind is known'),
  effective: z.number().optional().describe('as many kinds, all equally common, would be as diverse'),
  unlike: z.number().optional().describe('the same, with kinds that are much alike counted as less than two'),
  eiIndex: z.number().optional().describe('from -1, all of your contact is with your own kind, to 1, none'),
  shares: z
    .array(z.object({ kind: z.string(), people: z.int(), share: z.number().min(0).max(1) }))
    .describe('of your contact, where the kind is known; the largest first'),
  reasons: z.array(reasonView),
});

export const portraitShow = verb({
  name: 'portrait.show',
  says: 'Shows your network in one look: how many, how diverse, whether news reaches you twice, who alone connects you, who is new.',
  writes: false,
  command: {
    words: 'portrait',
    aliases: ['portrait show'],
    examples: ['mutuals portrait', 'mutuals portrait --json'],
  },
  input: z.object({}),
  output: z.object({
    day: z.string(),
    empty: z
      .enum(['no_people', 'me_unknown', 'nobody_in_touch'])
      .optional()
      .describe('why there is no portrait'),
    people: z
      .object({
        all: z.int(),
        inTouch: z.int(),
        lately: z.int().describe('in touch in the last 90 days'),
        layers: z.array(
          z.object({ layer: z.literal(LAYERS), people: z.int().describe('without those further in') }),
        ),
        outside: z.int(),
        reasons: z.array(reasonView),
      })
      .optional(),
    axes: z.array(axisView),
    news: z
      .object({
        closest: z
          .object({ people: z.int(), knowEachOther: z.int() })
          .optional()
          .describe('of your closest, how many all know each other'),
        efficiency: z.number().optional().describe('share of your contacts who bring what the others do not'),
        only: z
          .array(named.extend({ reaches: z.int() }))
          .describe('through whom alone you reach others, and how many'),
        reasons: z.array(reasonView),
      })
      .optional(),
    newcomers: z
      .object({
        people: z.int().optional().describe('new in the last 90 days; missing while the data are too short'),
        told: z.int().describe('of how many it can be told where from'),
        outside: z.array(named).describe('from outside your usual fields and organisations'),
        reasons: z.array(reasonView),
      })
      .optional(),
  }),
  async run(_input, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const everybody = await deps.store.everybody();
    const acquaintances = await deps.store.acquaintances();
    const day = dayText(on);
    if (!acquaintances) return { day, empty: whyNobody(everybody, 'nobody_in_touch'), axes: [] };
    const made = portrait(everybody, acquaintances);
    if (made.inTouch.inTouch === 0) return { day, empty: whyEmpty(everybody), axes: [] };
    return { day, ...shownPortrait(made, everybody) };
  },
});

/** Only I am here, or nobody has been written to yet. */
function whyEmpty({ people }: Everybody): 'no_people' | 'nobody_in_touch' {
  return people.some(({ isMe }) => !isMe) ? 'nobody_in_touch' : 'no_people';
}

function shownPortrait({ inTouch, axes, news, newcomers }: Portrait, everybody: Everybody) {
  const { people, layers, ...counts } = inTouch;
  const person = (number: number): z.input<typeof named> => {
    const { id = '', name = '' } = everybody.people[number] ?? {};
    return { id, name };
  };
  return {
    people: {
      ...counts,
      all: people,
      layers: [...layers],
      reasons: explainPeopleInTouch(inTouch).map(({ says }) => ({ term: 'layers', says })),
    },
    axes: axes.map(shownAxis),
    news: {
      ...(news.closest && { closest: news.closest }),
      ...(news.efficiency !== undefined && { efficiency: rounded(news.efficiency) }),
      only: news.only.map(({ person: number, reaches }) => ({ ...person(number), reaches })),
      reasons: shownReasons(news.reasons),
    },
    newcomers: {
      ...(newcomers.people !== undefined && { people: newcomers.people }),
      told: newcomers.told,
      outside: newcomers.outside.slice(0, NEWCOMERS_SHOWN).map(person),
      reasons: shownReasons(newcomers.reasons),
    },
  };
}

const NEWCOMERS_SHOWN = 10;

function shownAxis({
  effective,
  unlike,
  eiIndex,
  shares,
  reasons,
  ...axis
}: AxisPortrait): z.input<typeof axisView> {
  return {
    ...axis,
    ...(effective !== undefined && { effective: rounded(effective) }),
    ...(unlike !== undefined && { unlike: rounded(unlike) }),
    ...(eiIndex !== undefined && { eiIndex: rounded(eiIndex) }),
    shares: shares.slice(0, KINDS_SHOWN).map((one) => ({ ...one, share: rounded(one.share) })),
    reasons: shownReasons(reasons),
  };
}

function shownReasons(reasons: readonly TermedReason[]): z.input<typeof reasonView>[] {
  return reasons.map(({ term, says }) => ({ term, says }));
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
