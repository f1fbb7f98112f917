import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastText, mannersLines, rhythmText, standText, takenGladly, whoText } from './brief.ts';
import { bringAlong } from './bring-along.ts';
import { given, matterOf, received } from './mutual/matters-for-tests.ts';
import { talkingPoints } from './talking-points.ts';
import { daysAgo, TODAY, wholePerson } from './whole-person-for-tests.ts';

const touch = (usualGapDays: number, silentDays: number) =>
  rhythmText(wholePerson('a', { usualGapDays, lastDay: daysAgo(silentDays), activeDays: 20 }), TODAY);

test('a silence is as usual until it is twice the usual one', () => {
  expect(touch(90, 91)).toBe('You are usually in touch every 3 months, last 3 months ago: that is as usual.');
  expect(touch(90, 180)).toContain('that is as usual');
  expect(touch(90, 181)).toContain('longer than usual');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 800 }), (gap, silence) => {
      expect(touch(gap, silence).includes('longer')).toBe(silence > 2 * gap);
    }),
  );
});

test('without a rhythm it is said how often, and without contact that there was none', () => {
  expect(rhythmText(wholePerson('a', { lastDay: daysAgo(1), activeDays: 1 }), TODAY)).toBe(
    'You were in touch on 1 day, last yesterday.',
  );
  expect(rhythmText(wholePerson('a'), TODAY)).toBe('You were never in touch, as far as your data tell.');
});

test('who they are is told from the card and the kinds, and nothing where nothing is known', () => {
  const kinds = { field: 'education', function: 'teaching', level: 'senior', place: 'Lisbon' };
  expect(whoText({ title: 'Professor', organisation: 'Grove School', kinds })).toBe(
    'Professor at Grove School; teaching, senior; in education; Lisbon',
  );
  expect(whoText({ kinds: {} })).toBe('');
});

test('how you stand and the last contact are told in a sentence each', () => {
  const line = wholePerson('a', { stage: 'advocate', layer: 15, lastDay: daysAgo(3), lastDirection: 'in' });
  expect(standText(line, 'strong')).toBe(
    'They stand up for you; the tie is strong, and they are among your fifteen close ones.',
  );
  expect(standText(wholePerson('b'), 'none')).toBe(
    'You do not know each other yet; the tie is not to be seen in your data.',
  );
  expect(lastText(line, { about: 'Engines', channel: 'mail' }, TODAY)).toBe(
    'The last mail from them was on 12 June, about “Engines”.',
  );
  expect(lastText(wholePerson('b'), undefined, TODAY)).toBeUndefined();
});

test('only what is known of their manners has a line', () => {
  expect(mannersLines({ avoid: 'politics', address: 'Ada' })).toEqual([
    ['call them', 'Ada'],
    ['leave out', 'politics'],
  ]);
});

test('what was given more than once, or was big, they took gladly', () => {
  const benefits = [
    given('time', 'small'),
    given('help', 'big'),
    given('time', 'small'),
    given('gift', 'small'),
    received('advice', 'big'),
  ];
  expect(takenGladly(benefits)).toEqual([
    'You gave them time 2 times.',
    'You gave them a hand once, and it was big.',
  ]);
});

test('what I have for a need of theirs stands before a need without, and what became of their help comes last', () => {
  const need = (what: string) => matterOf('need', { of: 'them', what, isRequest: false });
  const offers = [
    matterOf('offer', { of: 'me', what: 'a look at the tax return', hours: 1 }, { person: '' }),
  ];
  const past = { help: 'advice on visas', lastDay: daysAgo(9) };
  const brought = bringAlong(
    { past, needs: [need('a flat in Porto'), need('the tax return')], offers },
    TODAY,
  );
  expect(brought).toEqual([
    'They look for “the tax return”, and you can give “a look at the tax return”.',
    'They look for “a flat in Porto”; think of somebody who has it.',
    'Tell them what became of their help: “advice on visas”.',
  ]);
});

test('what I noted comes before subjects, each once, and nothing that is still to come', () => {
  const entry = (days: number, about: string, source: 'hand' | 'mail') =>
    ({ day: daysAgo(days), about, source, channel: 'mail' }) as const;
  const points = talkingPoints(
    [
      entry(-2, 'planned', 'hand'),
      entry(1, 'Engines', 'mail'),
      entry(2, 'engines ', 'mail'),
      entry(3, '', 'mail'),
      entry(40, 'her daughter rows', 'hand'),
      entry(50, 'Looms', 'mail'),
    ],
    TODAY,
    2,
  );
  expect(points.map(({ about }) => about)).toEqual(['her daughter rows', 'Engines']);
});
