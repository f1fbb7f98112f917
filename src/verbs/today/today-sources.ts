import { congratulationsToday } from './congratulations-today.ts';
import { eventsNear } from './events-near.ts';
import { goalStep } from './goal-step.ts';
import { introductionsWaiting } from './introductions-waiting.ts';
import { newsToday } from './news-today.ts';
import { offerFits } from './offer-fits.ts';
import { promisesDue } from './promises-due.ts';
import { remindersDue } from './reminders-due.ts';
import { thanksOwed } from './thanks-owed.ts';
import { tiesLate } from './ties-late.ts';
import type { TodaySource } from './today-scene.ts';
import { worthWaking } from './worth-waking.ts';

/** What Today is mixed from, each read along an index. */
export const TODAY_SOURCES: readonly TodaySource[] = [
  eventsNear,
  promisesDue,
  remindersDue,
  congratulationsToday,
  thanksOwed,
  newsToday,
  tiesLate,
  introductionsWaiting,
  worthWaking,
];

/** The same from a look at everybody, which takes long in a large book; asked only while there is room for what they name. */
export const WIDE_SOURCES: readonly TodaySource[] = [goalStep, offerFits];

/** None of them names anything more urgent. */
export const WIDE_URGENCY = 0.5;
