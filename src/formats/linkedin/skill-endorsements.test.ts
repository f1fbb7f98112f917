import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { isLinkedinEndorsements, linkedinEndorsements } from './skill-endorsements.ts';

const RECEIVED =
  'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status';
const GIVEN = RECEIVED.replaceAll('Endorser', 'Endorsee');
const row = (skill: string, date = '2021/03/01 10:00:00 UTC', status = 'ACCEPTED'): string =>
  `${date},${skill},Bo,Yarrow,www.linkedin.com/in/bo-yarrow,${status}`;
const read = (header: string, ...rows: readonly string[]) => [
  ...linkedinEndorsements([header, ...rows, ''].join('\n')),
];

test('all that one person vouched for in one day is one word', () => {
  const next = '2021/03/02 09:00:00 UTC';
  const found = read(RECEIVED, row('Baking'), row('Accounting'), row('Baking'), row('Baking', next));
  expect(found).toEqual([
    {
      type: 'endorsement',
      place: 'line 2',
      endorsement: {
        direction: 'received',
        words: '',
        skills: ['Baking', 'Accounting'],
        name: 'Bo Yarrow',
        profile: { kind: 'profile', value: 'linkedin.com/in/bo-yarrow' },
        day: parseDay('2021-03-01'),
        key: 'linkedin|skills|received|linkedin.com/in/bo-yarrow|2021-03-01',
      },
    },
    expect.objectContaining({ place: 'line 5' }),
  ]);
});

test('the table of those whom I vouched for tells it of them', () => {
  expect(read(GIVEN, row('Baking'))).toMatchObject([
    { endorsement: { direction: 'given', name: 'Bo Yarrow' } },
  ]);
});

test('what cannot say who, what or when, or was taken back, is counted', () => {
  const found = read(
    RECEIVED,
    row('Baking').replace('Bo,Yarrow', ','),
    row(''),
    row('Baking', 'soon'),
    row('Baking', undefined, 'REJECTED'),
    `${row('Baking')},more,cells`,
  );
  expect(found.map((one) => ('reason' in one ? one.reason : one.type))).toEqual([
    'endorsement of a member who hides the name',
    'endorsement without a skill',
    'endorsement without a date',
    'endorsement that was taken back',
    expect.stringMatching(/^This row has 8 cells/),
  ]);
});

test('both tables are known by their headers', () => {
  expect([RECEIVED, GIVEN, 'Skill Name,Level'].map(isLinkedinEndorsements)).toEqual([true, true, false]);
});
