import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endorsement, explainEndorsement } from './endorsement.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('who saw the work lately recommends: 0.6 · 0.5 against ½ · (1 − 0.4²) · 0.5', () => {
  const choice = endorsement({ withSpeaker: 0.6, speakerWithTarget: 0.5, daysSinceSeenWork: 0 });
  expect(choice).toEqual({
    ask: 'recommend me',
    endorse: expect.closeTo(0.3, 12),
    forward: expect.closeTo(0.21, 12),
  });
});

test('after two years half is left of what they saw, and forwarding is better', () => {
  const choice = endorsement({ withSpeaker: 0.6, speakerWithTarget: 0.5, daysSinceSeenWork: 730 });
  expect(choice).toMatchObject({ ask: 'forward a note', endorse: expect.closeTo(0.15, 12) });
});

test('nobody speaks for work they never saw', () => {
  fc.assert(
    fc.property(share, share, (withSpeaker, speakerWithTarget) => {
      const choice = endorsement({ withSpeaker, speakerWithTarget, daysSinceSeenWork: undefined });
      expect(choice.ask).not.toBe('recommend me');
      expect(choice.endorse).toBe(0);
    }),
  );
});

test('recommending wins just where 2^(−Δ/730) ≥ 1 − S_eb / 2', () => {
  fc.assert(
    fc.property(share, share, fc.integer({ min: 0, max: 5000 }), (withSpeaker, speakerWithTarget, days) => {
      const { ask } = endorsement({ withSpeaker, speakerWithTarget, daysSinceSeenWork: days });
      const margin = 0.5 ** (days / 730) - (1 - withSpeaker / 2);
      if (ask === 'somebody else' || Math.abs(margin) < 1e-9) return;
      expect(ask).toBe(margin > 0 ? 'recommend me' : 'forward a note');
    }),
  );
});

test('the reasons name what is asked for, both ties, and the work', () => {
  const tie = { withSpeaker: 0.6, speakerWithTarget: 0.2, daysSinceSeenWork: undefined };
  expect(explainEndorsement(tie, 'Ann', 'Cy').map(({ says }) => says)).toEqual([
    'Ask Ann only whether they would forward a note to Cy; that is easy to say yes to.',
    'You and Ann know each other well.',
    'Ann and Cy know each other somewhat.',
    'Ann has not seen your work, so cannot speak for it.',
  ]);
  expect(
    explainEndorsement({ ...tie, speakerWithTarget: 0, daysSinceSeenWork: 40 }, 'Ann', 'Cy').map(
      ({ says }) => says,
    ),
  ).toEqual([
    'Look for somebody else: Ann is hardly a way to Cy.',
    'You and Ann know each other well.',
    'Ann and Cy hardly know each other.',
    'Ann last saw your work 5 weeks ago.',
  ]);
});
