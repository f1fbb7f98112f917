import { z } from 'zod';
import { type Bond, NO_BOND } from '../core/bond.ts';
import { everyDays } from '../core/every.ts';
import { LAYERS, type Layer } from '../core/network/cadence/layer.ts';
import type { Closeness } from '../core/network/closeness.ts';
import { Refusal } from '../core/refusal.ts';
import { findPerson } from './find-person.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { bondView, shownBond } from './shown-bond.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

const LAYER_NAMES = [...LAYERS.map(String), 'none', 'auto'] as const;

export const tiesSay = verb({
  name: 'ties.say',
  says: 'Says how close you are, whether you are family, how often to be in touch and where they stand; your word outweighs every count.',
  writes: true,
  idempotent: true,
  command: {
    words: 'tie',
    aliases: ['ties say'],
    positional: ['person'],
    examples: [
      'mutuals tie "Ada Lovelace" --closeness 4',
      'mutuals tie "Bo Yarrow" --family yes --every "2 weeks"',
      'mutuals tie "Cy Sorrel" --layer 15 --resting no',
    ],
  },
  input: z.object({
    person: personRef,
    closeness: z.coerce
      .number()
      .int()
      .min(0)
      .max(5)
      .optional()
      .describe('how close you are: 1 hardly, 5 as close as can be; 0 takes it back'),
    family: z.enum(['yes', 'no']).optional().describe('whether you are family: family outlasts silence'),
    every: z
      .string()
      .max(60)
      .optional()
      .describe('how often to be in touch: "3 weeks", "monthly", 45; "auto" takes it back'),
    layer: z
      .enum(LAYER_NAMES)
      .optional()
      .describe('where they stand: among your closest 5, 15, 50 or 150, in none, or auto: by contact'),
    resting: z.enum(['yes', 'no']).optional().describe('whether this tie needs no tending'),
  }),
  output: actDone.extend({ person: personLineView, said: bondView }),
  async run({ person: ref, ...said }, deps) {
    const on = today(deps);
    const line = await findPerson(deps.store, ref, on);
    if (line.isMe) throw new Refusal('me_not_a_person');
    const before = (await deps.store.bond(line.id)) ?? NO_BOND;
    const bond = bondAfter(before, said);
    const says = `Said how you stand with ${line.name}`;
    const { act } = await deps.store.act({ verb: 'ties.say', by: deps.by, line: says }, (writer) =>
      writer.setBond(line.id, isEmpty(bond) ? undefined : bond),
    );
    const now = (await deps.store.person(line.id)) ?? line;
    return { person: shownLine(now, on), said: shownBond(bond), ...shownIfDone(act) };
  },
});

type Said = {
  readonly closeness?: number | undefined;
  readonly family?: 'yes' | 'no' | undefined;
  readonly every?: string | undefined;
  readonly layer?: (typeof LAYER_NAMES)[number] | undefined;
  readonly resting?: 'yes' | 'no' | undefined;
};

function bondAfter(before: Bond, { closeness, family, every, layer, resting }: Said): Bond {
  const { closeness: close, layer: place, intervalDays: days, ...rest } = before;
  const [closeNow, placeNow, daysNow] = [
    closeness === undefined ? close : closenessOf(closeness),
    layer === undefined ? place : layerOf(layer),
    every === undefined ? days : intervalOf(every),
  ];
  return {
    ...rest,
    isKin: family === undefined ? before.isKin : family === 'yes',
    rests: resting === undefined ? before.rests : resting === 'yes',
    ...(closeNow !== undefined && { closeness: closeNow }),
    ...(placeNow !== undefined && { layer: placeNow }),
    ...(daysNow !== undefined && { intervalDays: daysNow }),
  };
}

function closenessOf(said: number): Closeness | undefined {
  return ([1, 2, 3, 4, 5] as const).find((one) => one === said);
}

function layerOf(said: (typeof LAYER_NAMES)[number]): Layer | 'none' | undefined {
  return said === 'none' ? said : LAYERS.find((one) => String(one) === said);
}

function intervalOf(said: string): number | undefined {
  if (said.trim() === '' || said.trim() === 'auto') return undefined;
  const days = everyDays(said);
  if (days !== undefined) return days;
  throw new Refusal('input_invalid', `"${said}" is not how often. Write "3 weeks", "monthly", 45 or auto.`);
}

function isEmpty({ isKin, rests, ...said }: Bond): boolean {
  return !isKin && !rests && Object.keys(said).length === 0;
}
