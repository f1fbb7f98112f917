import { expect, test } from 'vitest';
import { STAGES } from '../stage/stages.ts';
import { askChannel, askChannelText } from './ask-channel.ts';
import { ASK_SIZES, type AskSituation } from './ask-situation.ts';
import { balanceOf } from './ledger.ts';

const IN_TOUCH: AskSituation = {
  stage: 'contact',
  size: 'small',
  balance: balanceOf(1, 1),
  daysSinceContact: 10,
  usualGapDays: 30,
  lastAsk: undefined,
  theirLoad: undefined,
  promisesOpen: 0,
  promisesLate: 0,
  thanksDue: 0,
};

test('the table of channels: cold and big asks in person, small ones the usual way', () => {
  const rows = STAGES.map((stage) => ASK_SIZES.map((size) => askChannel({ ...IN_TOUCH, stage, size })));
  expect(rows).toEqual([
    ['face to face', 'face to face', 'face to face'],
    ['face to face', 'face to face', 'face to face'],
    ['as usual', 'call', 'face to face'],
    ['as usual', 'call', 'face to face'],
    ['as usual', 'call', 'face to face'],
  ]);
});

test('after a long silence even a small ask is better made by voice', () => {
  // a small ask may follow twice the larger of 60 days and three usual gaps of 30
  expect(askChannel({ ...IN_TOUCH, daysSinceContact: 180 })).toBe('as usual');
  expect(askChannel({ ...IN_TOUCH, daysSinceContact: 181 })).toBe('call');
});

test('the encouragement that people say yes is given only where it was found: in person', () => {
  expect(askChannelText('face to face')).toContain('say yes more often');
  expect(askChannelText('call')).not.toContain('say yes');
  expect(askChannelText('as usual')).not.toContain('say yes');
});
