import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { messages, sightings } from './contact-file.ts';
import { lab } from './lab.ts';

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SECONDS = Date.parse('2021-01-01T00:00:00Z') / 1000;
const DAY = 86_400;

/** Ana and Bo write to each other, Bo writes to Cy; the last line lies after the cutoff. */
const CONTACTS = `from,to,at
ana,bo,${SECONDS - 2 * DAY}
bo,ana,${SECONDS - DAY}
bo,cy,${SECONDS - DAY}
ana,ana,${SECONDS - DAY}
ana,cy,${SECONDS + 1}
`;

function answer(...args: readonly string[]): string {
  let text = '';
  lab(args, (more) => {
    text += more;
  });
  return text;
}

function contactFile(text: string): string {
  const path = join(folder, 'contacts.csv');
  writeFileSync(path, text);
  return path;
}

test('each pair answers in both directions, and friends of friends in a second table', () => {
  const [pairs = '', beyond = ''] = answer(
    'ties',
    contactFile(CONTACTS),
    '--at',
    '2021-01-01T00:00:00Z',
  ).split('\n\n');
  expect(pairs.split('\n').map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
    'ego contact',
    'ana bo',
    'bo ana',
    'bo cy',
    'cy bo',
  ]);
  expect(
    pairs
      .split('\n')
      .slice(1)
      .every((line) =>
        line
          .split(',')
          .slice(2)
          .every((cell) => Number(cell) > 0),
      ),
  ).toBe(true);
  expect(
    beyond
      .trim()
      .split('\n')
      .map((line) => line.split(',').slice(0, 2).join(' ')),
  ).toEqual(['ego contact', 'ana cy', 'cy ana']);
});

test('what lies after the moment changes nothing', () => {
  const at = ['--at', '2021-01-01T00:00:00Z'] as const;
  const whole = answer('ties', contactFile(CONTACTS), ...at);
  expect(answer('ties', contactFile(CONTACTS.split('\n').slice(0, -2).join('\n')), ...at)).toBe(whole);
});

test('rows of one sender in one second are one message to several', () => {
  const [message] = messages(`from,to,at\nbo,ana,100\nbo,cy,100\n`, new Date(200_000));
  expect(message?.to).toEqual(['ana', 'cy']);
  expect(
    sightings([{ from: 'bo', at: new Date(0), to: ['ana', 'cy'] }])
      .get('ana')
      ?.get('bo'),
  ).toEqual([{ at: new Date(0), channel: 'mail', recipients: 2, myRole: 'to', theirRole: 'from' }]);
});

test('help is there for whoever asks', () => {
  expect(answer('--help')).toContain('lab ties FILE --at MOMENT');
  expect(answer()).toBe(answer('--help'));
});

test('a line that cannot be understood is refused with the way out', () => {
  expect(() => answer('ties', 'x.csv')).toThrow(/--at needs an ISO time/);
  expect(() => answer('knots')).toThrow(/lab ties FILE/);
  expect(() => answer('--loud')).toThrow(/lab --help/);
  expect(() => answer('ties', contactFile('name,at\n'), '--at', '2021-01-01')).toThrow(/from,to,at/);
  expect(() => answer('ties', join(folder, 'nowhere.csv'), '--at', '2021-01-01')).toThrow(/There is no file/);
});

const COLLEGE = '../shared/bench/ties/college.csv';

test.skipIf(!existsSync(COLLEGE))(
  'a public set of contacts is answered in full (skipped where ../shared is not there)',
  () => {
    const lines = answer('ties', COLLEGE, '--at', '2004-05-01T00:00:00Z').trim().split('\n');
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.every((line) => line === '' || line.startsWith('ego') || !line.includes('NaN'))).toBe(true);
  },
);

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const RECORDS = `id,first,last,born,mail
1,Ada,Quimby,1971-06-24,ada@quimby.example
2,A.,Quimby,,ada@quimby.example
3,Bo,Yarrow,1980-01-02,bo@yarrow.example
`;
const MAPPING = '{"key":"id","given":"first","family":"last","birthday":"born","emails":["mail"]}';

test('who is one person is joined, in a table with a record in a line', () => {
  const text = answer('people', write('records.csv', RECORDS), '--map', write('map.json', MAPPING));
  expect(text).toBe('record,person,how\n1,0,auto\n2,0,auto\n3,2,auto\n');
});

test('a mapping that is missing, no JSON or names what there is not is refused with the place', () => {
  const file = write('records.csv', RECORDS);
  expect(() => answer('people', file)).toThrow('--map needs a JSON file');
  expect(() => answer('people', file, '--map', write('a.json', '{'))).toThrow('is no JSON');
  expect(() => answer('people', file, '--map', write('b.json', '{"key":"id","gvien":"first"}'))).toThrow(
    'gvien',
  );
  expect(() => answer('people', file, '--map', write('c.json', '{"key":"nr"}'))).toThrow(
    'no rows with a column "nr"',
  );
  expect(() => answer('people', join(folder, 'none.csv'), '--map', file)).toThrow('none.csv');
});

/** Labelled doubles, kept beside the project; passes where they are absent. */
const LABELLED = '../shared/corpora/er/_split/dev';
const SCORER = '../shared/tools/score-merge.mjs';

function scored(set: string, columns: readonly [string, string], truth = `${LABELLED}/${set}.csv`): string {
  const found = write(`${set}.found.csv`, answer('people', truth, '--map', `bench/people/${set}.json`));
  return execFileSync(process.execPath, [SCORER, truth, ...columns, found], { encoding: 'utf8' });
}

function marks(text: string) {
  const line = (label: string) => text.split('\n').find((one) => one.startsWith(`${label} `)) ?? '';
  const number = (of: string, name: string) => Number(new RegExp(`${name}\\s+([\\d.]+)`).exec(of)?.[1]);
  const [auto, both] = [line('auto'), line('auto+ask')];
  const asked = number(both, 'pairs') - number(auto, 'pairs');
  return {
    wrong: number(auto, 'wrong'),
    recall: number(both, 'recall'),
    rightOfAsked: 1 - (number(both, 'wrong') - number(auto, 'wrong')) / asked,
  };
}

test.runIf(existsSync(LABELLED))(
  'nobody is joined wrongly on labelled doubles, and most are found',
  () => {
    const fake = marks(scored('fake_1000', ['unique_id', 'cluster']));
    expect(fake.wrong).toBe(0);
    expect(fake.recall).toBeGreaterThan(0.9);
    expect(fake.rightOfAsked).toBeGreaterThan(0.9);
    const aliases = marks(scored('person_aliases', ['AliasName', 'PersonName']));
    expect(aliases.wrong).toBe(0);
    const rows = readFileSync(`${LABELLED}/febrl3.csv`, 'utf8').trim().split('\n');
    const people = rows.map((row, at) => `${row.trim()},${at === 0 ? 'person' : row.split('-')[1]}`);
    const febrl = marks(scored('febrl3', ['rec_id', 'person'], write('febrl3.csv', people.join('\n'))));
    expect(febrl.wrong).toBe(0);
    expect(febrl.recall).toBeGreaterThan(0.98);
    expect(febrl.rightOfAsked).toBeGreaterThan(0.9);
  },
  60_000,
);
