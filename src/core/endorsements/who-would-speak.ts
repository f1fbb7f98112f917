import type { Day } from '../day.ts';
import type { WholePerson } from '../everybody.ts';
import type { Matter } from '../matters/matter.ts';
import { type EndorsementChoice, endorsement, explainEndorsement } from '../network/benefit/endorsement.ts';
import type { Reason } from '../network/reason.ts';
import { STAGES } from '../network/stage/stages.ts';
import { daySawMyWork } from './seen-my-work.ts';

/** Somebody who could speak for me, with what speaks for asking them. */
export type Speaker = {
  readonly person: WholePerson;
  readonly choice: EndorsementChoice;
  readonly reasons: readonly Reason[];
};

export type SpeakersKnown = {
  readonly people: readonly WholePerson[];
  readonly benefitsOf: (person: WholePerson) => readonly Matter<'benefit'>[];
  readonly myFirm: string | undefined;
  /** To whom they would speak, and how well each knows them, from 0 to 1; missing while that is open. */
  readonly target?: { readonly name: string; readonly knownBy: (person: WholePerson) => number } | undefined;
  readonly today: Day;
};

/** Nobody else has the ground to stand up for somebody. */
const LEAST_STAGE = STAGES.indexOf('contact');

/**
 * Who would speak for me, by evidence: advocates first, then by E of network/benefit/endorsement.ts. Only those who have
 * seen my work, since nobody can truthfully speak for what they do not know. Advocates are named even where E says that it
 * was too long ago: they have done it, and a word on what came since refreshes it. Cost: O(people).
 */
export function whoWouldSpeak(known: SpeakersKnown, limit: number): readonly Speaker[] {
  return known.people
    .filter((person) => !person.isMe && STAGES.indexOf(person.stage) >= LEAST_STAGE)
    .flatMap((person) => speaker(person, known))
    .sort(
      (one, other) =>
        Number(other.person.stage === 'advocate') - Number(one.person.stage === 'advocate') ||
        other.choice.endorse - one.choice.endorse ||
        (one.person.id < other.person.id ? -1 : 1),
    )
    .slice(0, limit);
}

/** While nobody is named, whoever listens is taken to know them well. */
const ANYBODY = 1;
/** The strength that is shown is of late; who lent me their name knows me well however long we were silent. Ours. */
const KNOWN_BY_ADVOCATE = 0.5;

/** Not so where whoever is to listen hardly knows them. */
const isHeard = ({ ask }: EndorsementChoice): boolean => ask !== 'somebody else';

function speaker(person: WholePerson, known: SpeakersKnown): readonly Speaker[] {
  const seen = daySawMyWork(known.benefitsOf(person), person, known.myFirm);
  if (seen === undefined) return [];
  const tie = {
    withSpeaker: Math.max(person.shown, person.stage === 'advocate' ? KNOWN_BY_ADVOCATE : 0),
    speakerWithTarget: known.target?.knownBy(person) ?? ANYBODY,
    daysSinceSeenWork: known.today - seen,
  };
  const choice = endorsement(tie);
  const isNamed = choice.ask === 'recommend me' || (person.stage === 'advocate' && isHeard(choice));
  if (!isNamed) return [];
  const reasons = explainEndorsement(tie, person.name, known.target?.name ?? 'others');
  // Without a target there is nothing to say of how well they know it.
  const told = known.target ? reasons.slice(1) : reasons.filter((_, place) => place === 1 || place === 3);
  return [{ person, choice, reasons: [...stageReason(person), ...told] }];
}

function stageReason({ stage, name }: WholePerson): readonly Reason[] {
  return stage === 'advocate' ? [{ says: `${name} has stood up for you before.`, amount: 1 }] : [];
}
