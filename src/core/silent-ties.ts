import { NO_BOND } from './bond.ts';
import { isLetGo } from './bond-after-answer.ts';
import { contactValue } from './contact-value.ts';
import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import { type SilenceQuestion, silenceQuestion } from './network/alive/gap-stage.ts';
import { stillClose } from './network/cadence/still-close.ts';
import type { Rhythm } from './network/rhythm.ts';
import { isHidden } from './today.ts';

/**
 * Which ties have been silent for so long that it is a question: those in a layer by network/cadence/still-close.ts, and
 * whoever has a rhythm by network/alive/gap-stage.ts. Never asked about: kin, ties at rest, whom the user let go and has
 * not heard of since, and whom they do not want to be reminded of now.
 * A quarter of silence at the least, since people who write daily are away for weeks; an answer holds for half a year.
 * Both are ours.
 */
const LEAST_SILENCE_DAYS = 90;
const ANSWER_HOLDS_DAYS = 180;

export type AskedTie = { readonly person: WholePerson; readonly question: SilenceQuestion };

/** The most worth first. */
export function silentTies(people: readonly WholePerson[], today: Day): readonly AskedTie[] {
  return people
    .flatMap((person) => {
      const question = questionOf(person, today);
      return question ? [{ person, question }] : [];
    })
    .sort(({ person: one }, { person: other }) => byWorth(one, other));
}

type Silent = Pick<
  WholePerson,
  'isMe' | 'bond' | 'attention' | 'lastDay' | 'layer' | 'usualGapDays' | 'activeDays'
>;

export function questionOf(person: Silent, today: Day): SilenceQuestion | undefined {
  const { bond = NO_BOND, lastDay, layer } = person;
  if (person.isMe || lastDay === undefined || isHidden(person.attention, today)) return undefined;
  if (isLetGo(bond, lastDay) || isAnswered(person, today)) return undefined;
  const silenceInDays = today - lastDay;
  const outlastsSilence = bond.isKin || bond.rests;
  const asked = stillClose({ layer, silenceInDays, outlastsSilence });
  if (asked || silenceInDays < LEAST_SILENCE_DAYS) return asked;
  return silenceQuestion(rhythmOf(person, today), outlastsSilence);
}

/** An answer from before the last contact was about another silence. */
function isAnswered({ bond, lastDay }: Silent, today: Day): boolean {
  const answered = bond?.answeredDay;
  return answered !== undefined && answered >= (lastDay ?? 0) && today - answered < ANSWER_HOLDS_DAYS;
}

/** The rhythm of a tie, from the numbers that are kept of it. */
export function rhythmOf(
  { usualGapDays, lastDay, activeDays }: Pick<WholePerson, 'usualGapDays' | 'lastDay' | 'activeDays'>,
  today: Day,
): Rhythm | undefined {
  if (usualGapDays === undefined || lastDay === undefined) return undefined;
  const silenceInDays = today - lastDay;
  return { activeDays, usualGapDays, lastDay, silenceInDays, gapRatio: silenceInDays / usualGapDays };
}

function byWorth(one: WholePerson, other: WholePerson): number {
  return (
    contactValue(other) - contactValue(one) ||
    other.activeDays - one.activeDays ||
    (one.id < other.id ? -1 : 1)
  );
}
