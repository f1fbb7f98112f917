import { birthdaysToday } from './birthdays-today.ts';
import { eventsNear } from './events-near.ts';
import { goalStep } from './goal-step.ts';
import { introductionsWaiting } from './introductions-waiting.ts';
import { offerFits } from './offer-fits.ts';
import { promisesDue } from './promises-due.ts';
import { remindersDue } from './reminders-due.ts';
import { thanksOwed } from './thanks-owed.ts';
import { tiesLate } from './ties-late.ts';
import type { TodaySource } from './today-scene.ts';
import { worthWaking } from './worth-waking.ts';

/** Everything that Today is mixed from. */
export const TODAY_SOURCES: readonly TodaySource[] = [
  eventsNear,
  promisesDue,
  remindersDue,
  birthdaysToday,
  thanksOwed,
  tiesLate,
  introductionsWaiting,
  goalStep,
  offerFits,
  worthWaking,
];
