import type { Day } from '../../day.ts';
import type { Reason } from '../reason.ts';
import { countText, spanText } from '../time-words.ts';
import { mostlyWithinDays, type ReplyHabit, replyChance } from './reply-habit.ts';
import type { Waiting } from './reply-waits.ts';

/** 1970-01-01 was a Thursday. */
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
const A_WEEK = 7;
/** Below this the answer has most likely been forgotten. */
const HARDLY = 0.1;

/** `habit` is mine when I owe the reply, theirs when they do. The amount is the chance that it still comes. */
export function explainReply(waiting: Waiting, habit: ReplyHabit): Reason {
  const chance = replyChance(habit, waiting.ageInDays);
  const answers = `${tenths(replyChance(habit, 0))}, mostly within ${withinText(habit)}`;
  const still = chance < HARDLY ? ' By now it hardly comes by itself.' : '';
  const says =
    waiting.owedBy === 'me'
      ? `You ${waiting.ageInDays < A_WEEK ? 'owe' : 'have owed'} a reply ${sinceText(waiting)}; of such mails you answer ${answers}.${still}`
      : `You have waited for a reply ${sinceText(waiting)}; of such mails they answer ${answers}.${still}`;
  return { says, amount: chance };
}

function sinceText({ since, ageInDays }: Waiting): string {
  if (ageInDays < 1) return 'since today';
  if (ageInDays < 2) return 'since yesterday';
  return ageInDays < A_WEEK ? `since ${weekday(since)}` : `for ${spanText(ageInDays)}`;
}

function weekday(day: Day): string {
  return WEEKDAYS[((day % A_WEEK) + A_WEEK) % A_WEEK] ?? 'then';
}

function withinText(habit: ReplyHabit): string {
  const days = Math.max(1, Math.ceil(mostlyWithinDays(habit) - 0.5));
  return days === 1 ? 'a day' : days < 2 * A_WEEK ? countText(days, 'day') : spanText(days);
}

function tenths(share: number): string {
  const rounded = Math.round(share * 10);
  if (rounded === 0) return 'hardly any';
  return rounded === 10 ? 'nearly all' : `about ${rounded} in ten`;
}
