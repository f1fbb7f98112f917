import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, dayBefore, TODAY } from '../../../../test/contact-days.ts';
import type { ContactDay } from '../contact-day.ts';
import { tidyDays } from '../contact-day.ts';
import { explainReply } from './explain-reply.ts';
import { fitReplyHabit, mostlyWithinDays, REPLY_PRIOR, replyChance, replyHabitOfTie } from './reply-habit.ts';
import { LONGEST_WAIT_DAYS, type ReplyWaits, replyWaits, waitingReply } from './reply-waits.ts';
import { seededChance } from './simulated-ties-for-tests.ts';

const out = (ago: number, weight = 1): ContactDay => contactDay(ago, { weight });
const into = (ago: number, weight = 1): ContactDay => contactDay(ago, { direction: 'in', weight });
const cells = (waits: Float64Array): object =>
  Object.fromEntries([...waits.entries()].filter(([, count]) => count > 0));

test('who wrote last is waiting, until the other answers', () => {
  expect(waitingReply([out(9), into(4)], TODAY)).toEqual({ owedBy: 'me', since: dayBefore(4), ageInDays: 4 });
  expect(waitingReply([into(4), out(3)], TODAY)).toEqual({
    owedBy: 'them',
    since: dayBefore(3),
    ageInDays: 3,
  });
  expect(waitingReply([], TODAY)).toBeUndefined();
});

test('after a meeting, after a day on which both wrote and for mail to many nobody owes a reply', () => {
  expect(waitingReply([into(4), contactDay(2, { direction: 'both', weight: 3 })], TODAY)).toBeUndefined();
  expect(waitingReply([into(4), out(4)], TODAY)).toBeUndefined();
  expect(waitingReply([into(4, 1 / 3)], TODAY)).toBeUndefined();
  expect(waitingReply([into(-1)], TODAY)).toBeUndefined();
});

test('who owes the next word follows from going through all days, the oldest first', () => {
  fc.assert(
    fc.property(anyContactDays, fc.array(fc.integer({ min: 0, max: 20 })), (some, weak) => {
      const light = weak.map((ago) => (ago % 2 === 0 ? out(ago, 0.3) : into(ago, 0.3)));
      const days = tidyDays([...some, ...light]);
      const waiting = waitingReply(days, TODAY);
      expect(waiting && [waiting.owedBy, waiting.since]).toEqual(owedByReading(days));
    }),
  );
});

/** The rules of reply-waits.ts once more, day by day. */
function owedByReading(days: readonly ContactDay[]): readonly [string, number] | undefined {
  let owed: readonly [string, number] | undefined;
  for (const day of new Set(days.map((one) => one.day))) {
    const onDay = days.filter((one) => one.day === day && day <= TODAY);
    const most = (way: string) =>
      Math.max(0, ...onDay.map(({ direction, weight }) => (direction === way ? weight : 0)));
    const [sent, got] = [most('out'), most('in')];
    if (onDay.some(({ direction }) => direction === 'both') || (sent > 0 && got > 0)) owed = undefined;
    else if (got >= 0.5) owed = ['me', day];
    else if (sent >= 0.5) owed = ['them', day];
    else if ((owed?.[0] === 'me' && sent > 0) || (owed?.[0] === 'them' && got > 0)) owed = undefined;
  }
  return owed;
}

test('waits by hand: two days until mine, asked again after three, still open since five', () => {
  const days = [into(30), out(28), into(20), into(17), out(16, 0.2), into(5)];
  const { mine, theirs } = replyWaits([days], TODAY);
  expect(cells(mine.answered)).toEqual({ 2: 1, 1: 1 });
  expect(cells(mine.unanswered)).toEqual({ 3: 1, 5: 1 });
  // My mail of 28 days ago was answered after eight days; the light one of 16 days ago asked for nothing.
  expect(cells(theirs.answered)).toEqual({ 8: 1 });
  expect(cells(theirs.unanswered)).toEqual({});
});

test('of a day on which both wrote, each has answered by half, or the one whose turn it then was', () => {
  expect(cells(replyWaits([[into(4), out(4)]], TODAY).mine.answered)).toEqual({ 0: 0.5 });
  const { mine, theirs } = replyWaits([tidyDays([into(9), into(4), out(4)])], TODAY);
  expect(cells(mine.answered)).toEqual({ 5: 1 });
  expect(cells(theirs.answered)).toEqual({ 0: 1 });
});

test('what comes after two months is no reply', () => {
  const { mine } = replyWaits([[into(90), out(20)]], TODAY);
  expect(cells(mine.answered)).toEqual({});
  expect(cells(mine.unanswered)).toEqual({ [LONGEST_WAIT_DAYS]: 1 });
});

const HABIT = { mu: 0.01, n: Math.log(5), beta: Math.LN2 };

test('the chance by hand: n = ln 5 answers four of five; after one day half the kernel is left: 1 − 5^−½', () => {
  expect(replyChance(HABIT, 0)).toBeCloseTo(0.8, 12);
  expect(replyChance(HABIT, 1)).toBeCloseTo(1 - 5 ** -0.5, 12);
  expect(replyChance(HABIT, 0, 1)).toBeCloseTo(1 - 5 ** -0.5, 12);
});

test('mostly within: then four of five of the answers have come', () => {
  expect(replyChance(HABIT, 0, mostlyWithinDays(HABIT))).toBeCloseTo(0.8 * 0.8, 12);
});

const anyHabit = fc.record({
  mu: fc.constant(0.01),
  n: fc.double({ min: 0.01, max: 5, noNaN: true }),
  beta: fc.double({ min: 0.01, max: 5, noNaN: true }),
});

test('the chance falls with each silent day, and what comes now or later is what comes at all', () => {
  fc.assert(
    fc.property(anyHabit, fc.nat(60), fc.integer({ min: 1, max: 60 }), (habit, age, more) => {
      expect(replyChance(habit, age + 1)).toBeLessThanOrEqual(replyChance(habit, age));
      const soon = replyChance(habit, age, more);
      const later = replyChance(habit, age + more);
      expect(1 - (1 - soon) * (1 - later)).toBeCloseTo(replyChance(habit, age), 10);
    }),
  );
});

test('of 3,000 simulated messages the habit comes back within a tenth', () => {
  const { mu, n, beta } = fitReplyHabit(simulatedWaits({ mu: 0.01, n: 1.2, beta: 0.4 }, 3000));
  expect(n / 1.2).toBeGreaterThan(0.9);
  expect(n / 1.2).toBeLessThan(1.1);
  expect(beta / 0.4).toBeGreaterThan(0.9);
  expect(beta / 0.4).toBeLessThan(1.1);
  expect(mu).toBeGreaterThan(0.007);
  expect(mu).toBeLessThan(0.013);
});

test('without waits the prior stands, and few move it little', () => {
  const none = fitReplyHabit(replyWaits([], TODAY).mine);
  expect(none.n / REPLY_PRIOR.n).toBeCloseTo(1, 2);
  const one = fitReplyHabit(replyWaits([[into(50), out(49)]], TODAY).mine);
  expect(one.n / REPLY_PRIOR.n).toBeGreaterThan(1);
  expect(one.n / REPLY_PRIOR.n).toBeLessThan(2);
});

test('who answers oftener than others is expected to, by their own answers', () => {
  const answersAll = replyWaits([[20, 16, 12, 8].flatMap((ago) => [out(ago), into(ago - 1)])], TODAY).theirs;
  const answersNone = replyWaits([[out(500), out(400), out(300), out(200)]], TODAY).theirs;
  // Four answers after one day each, where a habit of n = ½ expects ½ (1 − 2^−1.5) of each: n · 7 / (3 + 2 (1 − 2^−1.5))
  const slow = { ...HABIT, n: 0.5 };
  expect(replyHabitOfTie(slow, answersAll).n).toBeCloseTo((0.5 * 7) / (3 + 2 * (1 - 2 ** -1.5)), 9);
  // κ = 3 and four waits of 60 days: n · 3 / (3 + 4 n (1 − 2^−60))
  expect(replyHabitOfTie(HABIT, answersNone).n).toBeCloseTo((HABIT.n * 3) / (3 + 4 * HABIT.n), 9);
});

test('each message is counted once, as answered or not', () => {
  fc.assert(
    fc.property(anyContactDays, (all) => {
      const { mine, theirs } = replyWaits([tidyDays(all)], TODAY);
      const total = [mine, theirs]
        .flatMap(({ answered, unanswered }) => [...answered, ...unanswered])
        .reduce((sum, count) => sum + count, 0);
      expect(total).toBeLessThanOrEqual(2 * new Set(all.map(({ day }) => day)).size);
      expect(Number.isInteger(total)).toBe(true);
    }),
  );
});

test('the reason reads as a sentence', () => {
  // TODAY is a Sunday, five days before it was a Tuesday. Half of the kernel passes in a day and a half.
  const habit = { ...HABIT, beta: Math.LN2 / 1.5 };
  const reason = explainReply({ owedBy: 'me', since: dayBefore(5), ageInDays: 5 }, habit);
  expect(reason.says).toBe(
    'You owe a reply since Tuesday; of such mails you answer about 8 in ten, mostly within 2 days.',
  );
  expect(reason.amount).toBeCloseTo(1 - 5 ** -(2 ** (-5 / 1.5)), 12);
  expect(explainReply({ owedBy: 'me', since: dayBefore(21), ageInDays: 21 }, habit).says).toMatch(
    /^You have owed a reply for 3 weeks; /,
  );
  const theirs = explainReply({ owedBy: 'them', since: dayBefore(1), ageInDays: 1 }, habit);
  expect(theirs.says).toBe(
    'You have waited for a reply since yesterday; of such mails they answer about 8 in ten, mostly within 2 days.',
  );
  expect(explainReply({ owedBy: 'them', since: dayBefore(30), ageInDays: 30 }, habit).says).toBe(
    'You have waited for a reply for 4 weeks; of such mails they answer about 8 in ten, mostly within 2 days. By now it hardly comes by itself.',
  );
});

/** First answers to messages, each of which can be watched for up to 60 days. */
function simulatedWaits(habit: { mu: number; n: number; beta: number }, messages: number): ReplyWaits {
  const chance = seededChance(7);
  const waits = { answered: new Float64Array(61), unanswered: new Float64Array(61) };
  for (let message = 0; message < messages; message += 1) {
    const watched = 1 + Math.floor(60 * chance());
    // Of a kernel of mass n the time of the first answer has S(t) = exp(−n(1 − e^{−βt})).
    const needed = -Math.log(1 - chance()) / habit.n;
    const reply = needed < 1 ? -Math.log(1 - needed) / habit.beta : Number.POSITIVE_INFINITY;
    const day = Math.round(Math.min(reply, -Math.log(1 - chance()) / habit.mu));
    const [kept, cell] = day < watched ? [waits.answered, day] : [waits.unanswered, watched];
    kept[cell] = (kept[cell] ?? 0) + 1;
  }
  return waits;
}
