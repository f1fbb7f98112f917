import type { PersonId } from '../ids.ts';
import type { Favour } from '../network/benefit/favour.ts';
import type { ToldEvidence } from '../network/stage/stage-evidence.ts';
import type { Benefit } from './benefit.ts';
import { type Matter, personWith } from './matter.ts';

export function favourOf({ day, about }: Pick<Matter<'benefit'>, 'day' | 'about'>): Favour {
  return { day, direction: about.direction, kind: about.what, size: about.size };
}

/** What benefits tell of the stage of each tie: help, introductions, words spoken for me. */
export function toldByBenefits(benefits: readonly Matter<'benefit'>[]): ReadonlyMap<PersonId, ToldEvidence> {
  const told = new Map<PersonId, ToldEvidence>();
  for (const benefit of benefits) {
    const person = personWith(benefit);
    if (person !== undefined) told.set(person, withBenefit(told.get(person) ?? {}, benefit.about));
  }
  return told;
}

function withBenefit(told: ToldEvidence, { direction, what }: Benefit): ToldEvidence {
  const { helpedMe = 0, helpedThem = 0, introduced = 0, vouched = 0 } = told;
  if (direction === 'given') return { ...told, helpedThem: helpedThem + 1 };
  return {
    ...told,
    helpedMe: helpedMe + 1,
    introduced: introduced + Number(what === 'introduction'),
    vouched: vouched + Number(what === 'endorsement'),
  };
}
