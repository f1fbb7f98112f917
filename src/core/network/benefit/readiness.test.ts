import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { STAGES } from '../stage/stages.ts';
import { ASK_RULES, VERDICTS } from './ask-rules.ts';
import { ASK_SIZES, type AskSituation } from './ask-situation.ts';
import type { Favour } from './favour.ts';
import { balance, balanceOf } from './ledger.ts';
import { explainReadiness, NOTHING_AGAINST, readiness } from './readiness.ts';

const FINE: AskSituation = {
  stage: 'contact',
  size: 'middle',
  balance: balanceOf(2, 2),
  daysSinceContact: 20,
  usualGapDays: 30,
  lastAsk: undefined,
  theirLoad: undefined,
  promisesOpen: 0,
  promisesLate: 0,
  thanksDue: 0,
};

const amount = fc.double({ min: 0, max: 30, noNaN: true });
type Drawn = AskSituation & { readonly given: number; readonly received: number };

const anySituation: fc.Arbitrary<Drawn> = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    size: fc.constantFrom(...ASK_SIZES),
    given: amount,
    received: amount,
    daysSinceContact: fc.option(fc.nat({ max: 1500 }), { nil: undefined }),
    usualGapDays: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    lastAsk: fc.option(
      fc.record({ daysAgo: fc.nat({ max: 700 }), outcome: fc.constantFrom('yes', 'no', 'no answer') }),
      { nil: undefined },
    ),
    theirLoad: fc.constantFrom('light', 'usual', 'heavy', undefined),
    promisesOpen: fc.nat({ max: 1 }),
    promisesLate: fc.nat({ max: 1 }),
    thanksDue: fc.nat({ max: 1 }),
  })
  .map((drawn) => ({ ...drawn, balance: balanceOf(drawn.given, drawn.received) }));

const ease = (situation: AskSituation): number => VERDICTS.indexOf(readiness(situation).verdict);
const room = (situation: AskSituation): number => ASK_SIZES.indexOf(readiness(situation).fits);

/** Whatever `worse` makes of a situation is answered at least as gravely, and nothing larger fits. */
function neverEases(worse: (situation: Drawn, by: number) => AskSituation): void {
  fc.assert(
    fc.property(anySituation, fc.nat({ max: 1500 }), (situation, by) => {
      expect(ease(worse(situation, by))).toBeLessThanOrEqual(ease(situation));
      expect(room(worse(situation, by))).toBeLessThanOrEqual(room(situation));
    }),
    { numRuns: 300 },
  );
}

test('the decision table: what may be asked of whom when nothing else speaks', () => {
  const line = (stage: AskSituation['stage']): string =>
    `${stage.padEnd(13)}${ASK_SIZES.map((size) => readiness({ ...FINE, stage, size }).verdict.padEnd(17)).join('')}`;
  const table = ['             small            middle           big', ...STAGES.map(line)];
  expect(`\n${table.map((row) => row.trimEnd()).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                 small            middle           big
    stranger     give first       not this person  not this person
    acquaintance ask now          give first       not this person
    contact      ask now          ask now          give first
    relationship ask now          ask now          ask now
    advocate     ask now          ask now          ask now
    "
  `);
});

/** For each rule, in its order, the least that makes it speak first. */
const FIRST_TO_SPEAK: Readonly<Record<string, Partial<AskSituation>>> = {
  'you do not know each other': { stage: 'stranger' },
  'an ask is still open': { lastAsk: { daysAgo: 5, outcome: 'no answer' } },
  'they said no lately': { lastAsk: { daysAgo: 90, outcome: 'no' } },
  'big, and hardly known': { stage: 'acquaintance', size: 'big' },
  'a promise of mine is late': { promisesLate: 1, promisesOpen: 1 },
  'thanks are due': { thanksDue: 1 },
  'more came than went': { balance: balanceOf(0, 6) },
  'they have just helped': { lastAsk: { daysAgo: 5, outcome: 'yes' } },
  'they never answered': { lastAsk: { daysAgo: 90, outcome: 'no answer' } },
  'you are new to them': { stage: 'stranger', size: 'small' },
  'more than fits': { size: 'big' },
  'no contact yet': { daysSinceContact: undefined },
  'a long silence': { daysSinceContact: 200 },
};

test('the decision table: each rule in the order in which it speaks', () => {
  const table = ASK_RULES.map(({ name }) => {
    const situation = { ...FINE, ...FIRST_TO_SPEAK[name] };
    expect(readiness(situation).rule).toBe(name);
    return `${readiness(situation).verdict.padEnd(17)}${name.padEnd(28)}${explainReadiness(situation)[0]?.says}`;
  });
  expect(readiness(FINE).rule).toBe(NOTHING_AGAINST);
  const last = `${readiness(FINE).verdict.padEnd(17)}${NOTHING_AGAINST.padEnd(28)}${explainReadiness(FINE)[0]?.says}`;
  expect(`\n${[...table, last].join('\n')}\n`).toMatchInlineSnapshot(`
    "
    not this person  you do not know each other  You do not know each other yet. Look for somebody who knows you both.
    not this person  an ask is still open        Your last ask, 5 days old, is still open. Wait for the answer, or ask somebody else.
    not this person  they said no lately         They said no not long ago. Let it rest and ask somebody else.
    not this person  big, and hardly known       This is too much to ask of somebody you hardly know.
    give first       a promise of mine is late   You promised them something, and it is late. Do that first.
    give first       thanks are due              They helped you, and you have not said thank you yet. Do that first.
    give first       more came than went         Much has come from them, and little has gone back. Do them a good turn first.
    give first       they have just helped       They have only just helped you. Tell them what came of it before you ask again.
    give first       they never answered         They did not answer your last ask. Bring something of use to them before the next.
    give first       you are new to them         You are new to them. Begin with something that is of use or of interest to them.
    give first       more than fits              This is more than fits between you so far. Help them with something first, or ask for up to an hour of theirs, or an introduction.
    catch up first   no contact yet              There is no contact between you in what we know. Say hello first, without an ask.
    catch up first   a long silence              It has been 6 months, longer than is usual between you. Catch up first, without an ask.
    ask now          nothing speaks against it   You are in touch, and nothing stands between you. Ask.
    "
  `);
});

test('the rules stand from the gravest verdict to the easiest', () => {
  const order = ASK_RULES.map(({ verdict }) => VERDICTS.indexOf(verdict));
  expect(order).toEqual([...order].sort((one, other) => one - other));
});

test('every situation has an answer, one deciding reason, and no word of trade', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      expect(VERDICTS).toContain(readiness(situation).verdict);
      const reasons = explainReadiness(situation);
      expect(reasons.map(({ amount: one }) => one)).toEqual([1, ...reasons.slice(1).map(() => 0)]);
      for (const { says } of reasons) {
        expect(says).toMatch(/^[A-Z].*\.$/);
        expect(says).not.toMatch(/\b(leads?|deals?|pipelines?|scores?|debts?|assets?)\b|undefined|NaN/i);
      }
    }),
  );
});

test('more silence never eases', () => {
  neverEases((situation, by) => ({
    ...situation,
    daysSinceContact: situation.daysSinceContact === undefined ? undefined : situation.daysSinceContact + by,
  }));
  neverEases((situation) => ({ ...situation, daysSinceContact: undefined }));
});

test('waiting alone never turns catch up first into ask now', () => {
  fc.assert(
    fc.property(anySituation, fc.nat({ max: 1500 }), (situation, by) => {
      if (readiness(situation).verdict !== 'catch up first') return;
      const { daysSinceContact, lastAsk } = situation;
      const later: AskSituation = {
        ...situation,
        daysSinceContact: daysSinceContact === undefined ? undefined : daysSinceContact + by,
        lastAsk: lastAsk && { ...lastAsk, daysAgo: lastAsk.daysAgo + by },
      };
      expect(readiness(later).verdict).not.toBe('ask now');
    }),
    { numRuns: 300 },
  );
});

test('more received than given never eases, and more given never makes it harder', () => {
  neverEases((situation, by) => ({
    ...situation,
    balance: balanceOf(situation.given, situation.received + by / 100),
  }));
  fc.assert(
    fc.property(anySituation, amount, (situation, more) => {
      const kinder = { ...situation, balance: balanceOf(situation.given + more, situation.received) };
      expect(ease(kinder)).toBeGreaterThanOrEqual(ease(situation));
    }),
  );
});

test('a bigger ask, a more distant stage, a fuller desk, a late promise, thanks not said: none eases', () => {
  const bigger = (situation: Drawn): Drawn => ({
    ...situation,
    size: ASK_SIZES[Math.min(2, ASK_SIZES.indexOf(situation.size) + 1)] ?? 'big',
  });
  fc.assert(
    fc.property(anySituation, (situation) => {
      expect(ease(bigger(situation))).toBeLessThanOrEqual(ease(situation));
    }),
    { numRuns: 300 },
  );
  neverEases((situation) => ({
    ...situation,
    stage: STAGES[Math.max(0, STAGES.indexOf(situation.stage) - 1)] ?? 'stranger',
  }));
  neverEases((situation) => ({ ...situation, theirLoad: 'heavy' }));
  neverEases((situation) => ({ ...situation, promisesLate: situation.promisesLate + 1 }));
  neverEases((situation) => ({ ...situation, thanksDue: situation.thanksDue + 1 }));
});

test('what fits may be asked, unless another rule speaks: it is never more than fits itself', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const smaller = { ...situation, size: readiness(situation).fits };
      expect(readiness(smaller).rule).not.toBe('more than fits');
    }),
  );
});

test('a professor who has vouched twice, and three months of silence as ever: ask now, face to face', () => {
  const favour = (daysAgo: number, known: Omit<Favour, 'day'>): Favour => ({
    day: dayBefore(daysAgo),
    ...known,
  });
  const favours = [
    ...[1500, 1490, 1480, 1470].map((daysAgo) =>
      favour(daysAgo, { direction: 'given', kind: 'interest', size: 'small' }),
    ),
    favour(1400, { direction: 'received', kind: 'endorsement', size: 'big' }),
    favour(700, { direction: 'given', kind: 'help', size: 'middle' }),
    favour(600, { direction: 'received', kind: 'endorsement', size: 'big' }),
  ];
  const situation: AskSituation = {
    ...FINE,
    stage: 'advocate',
    size: 'big',
    balance: balance(favours, TODAY, { them: ['interest'], me: [] }),
    daysSinceContact: 92,
    usualGapDays: 100,
    lastAsk: { daysAgo: 600, outcome: 'yes' },
  };
  expect(readiness(situation)).toEqual({
    verdict: 'ask now',
    rule: NOTHING_AGAINST,
    fits: 'big',
    channel: 'face to face',
  });
  expect(explainReadiness(situation).map(({ says }) => says)).toEqual([
    'They have stood up for you before, and nothing stands between you. Ask.',
    'What fits now is something big: days, money, a reference for a job.',
    'Ask face to face, or call if you cannot meet: people say yes more often than one thinks when asked in person, and less often by mail.',
  ]);
});

test('one mail to a stranger is no ground to ask for a job', () => {
  const once: AskSituation = {
    ...FINE,
    stage: 'stranger',
    size: 'big',
    balance: balanceOf(0, 0),
    usualGapDays: undefined,
    lastAsk: { daysAgo: 10, outcome: 'no answer' },
  };
  expect(readiness(once).verdict).toBe('not this person');
  expect(readiness({ ...once, stage: 'acquaintance', lastAsk: undefined, size: 'middle' }).verdict).toBe(
    'give first',
  );
});
