import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { isLinkedinConnections } from './connections.ts';
import { isLinkedinRecommendations, linkedinRecommendations, recommendationsIn } from './recommendations.ts';

const HEADER = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status';
const table = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');
const read = (...rows: readonly string[]) => [...linkedinRecommendations(table(...rows), 'received')];

test('who spoke, in what words and when is read, lines and commas in the words kept', () => {
  const [only, ...others] = read(
    'Ada,Lovelace,Oven,Countess,"Careful, and kind.\nI would hire her.","03/01/24, 05:22 PM",VISIBLE',
  );
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    type: 'endorsement',
    place: 'line 2',
    endorsement: {
      direction: 'received',
      name: 'Ada Lovelace',
      organisation: 'Oven',
      words: 'Careful, and kind.\nI would hire her.',
      day: parseDay('2024-03-01'),
    },
  });
});

test('the same word has the same key, another word of the same person another one', () => {
  const row = 'Ada,Lovelace,Oven,Countess,Kind,2024-03-01,VISIBLE';
  const keys = read(row, row, row.replace('Kind', 'Careful')).map((one) =>
    one.type === 'endorsement' ? one.endorsement.key : '',
  );
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('what cannot say who, what or when is left out and counted', () => {
  const reasons = read(
    ',,Oven,,Kind,2024-03-01,VISIBLE',
    'Ada,Lovelace,Oven,,,2024-03-01,VISIBLE',
    'Ada,Lovelace,Oven,,Kind,soon,VISIBLE',
    'Ada,Lovelace,Oven,,Kind,2024-03-01,VISIBLE,more',
  ).map((one) => (one.type === 'skipped' || one.type === 'bad' ? `${one.type} ${one.reason}` : one.type));
  expect(reasons).toEqual([
    'skipped recommendation of a member who hides the name',
    'skipped recommendation without words',
    'skipped recommendation without a date',
    expect.stringMatching(/^bad This row has 8 cells/),
  ]);
});

test('the table is known by its header, which connections do not share, and its direction by its name', () => {
  expect(isLinkedinRecommendations(table())).toBe(true);
  expect(isLinkedinConnections(table())).toBe(false);
  expect(isLinkedinRecommendations('First Name,Last Name,Company,Position,Connected On\n')).toBe(false);
  expect(recommendationsIn('export.zip/Recommendations_Given.csv')).toBe('given');
  expect(recommendationsIn('given.zip/Recommendations_Received.csv')).toBe('received');
});
