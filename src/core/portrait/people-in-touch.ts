import type { Day } from '../day.ts';
import type { Everybody, WholePerson } from '../everybody.ts';
import { LAYER_WORDS, LAYERS, type Layer } from '../network/cadence/layer.ts';
import type { Reason } from '../network/reason.ts';

/** How many I am in touch with, and how close they stand. */
export type PeopleInTouch = {
  /** In the data, without me. */
  readonly people: number;
  readonly inTouch: number;
  /** In the last 90 days. */
  readonly lately: number;
  readonly layers: readonly { readonly layer: Layer; readonly people: number }[];
  /** In no layer. */
  readonly outside: number;
};

export const LATELY_DAYS = 90;

/** Somebody whose tie weighs anything: contact went between us, or I said how close we are. */
export function isInTouch({ strength, isMe }: WholePerson): boolean {
  return strength > 0 && !isMe;
}

export function peopleInTouch({ people, asOf }: Everybody): PeopleInTouch {
  const mine = people.filter(isInTouch);
  return {
    people: people.filter(({ isMe }) => !isMe).length,
    inTouch: mine.length,
    lately: mine.filter(({ lastDay }) => isLately(lastDay, asOf)).length,
    layers: LAYERS.map((layer) => ({ layer, people: mine.filter((one) => one.layer === layer).length })),
    outside: mine.filter(({ layer }) => layer === undefined).length,
  };
}

export function isLately(day: Day | undefined, asOf: Day): boolean {
  return day !== undefined && day > asOf - LATELY_DAYS && day <= asOf;
}

/** The layers in sentences, each amount the people in it; what is empty is left out. */
export function explainPeopleInTouch({ inTouch, lately, layers, outside }: PeopleInTouch): readonly Reason[] {
  if (inTouch === 0) return [];
  const people = inTouch === 1 ? 'one person' : `${inTouch} people`;
  return [
    {
      says: `You are in touch with ${people}; in the last ${LATELY_DAYS} days with ${lately || 'none'}.`,
      amount: inTouch,
    },
    ...layers
      .filter((one) => one.people > 0)
      .map((one) => ({
        says: `${standText(one.people)} among ${LAYER_WORDS[one.layer]}.`,
        amount: one.people,
      })),
    ...(outside > 0 ? [{ says: `${standText(outside)} further out.`, amount: outside }] : []),
  ];
}

function standText(people: number): string {
  return people === 1 ? 'One stands' : `${people} stand`;
}
