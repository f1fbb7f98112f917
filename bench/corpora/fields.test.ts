import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CorpusKind, FileOutcome } from './corpus-kind.ts';
import { emailKind } from './email.ts';
import { namesKind } from './names.ts';
import { phoneKind } from './phone.ts';

const CORPORA = '../shared/corpora';

async function outcomeOf(kind: CorpusKind, name: string, text: string): Promise<FileOutcome> {
  const path = join(mkdtempSync(join(tmpdir(), 'mutuals-')), name);
  writeFileSync(path, text);
  expect(kind.isMaterial(path)).toBe(true);
  return kind.read(path);
}

test('cases of names are known by their form: lines of JSON, tables between bars, labelled words', async () => {
  const lines = '{"name": "Dr. Ida Quill", "expect": {"title": "Dr.", "first": "Ida", "last": "Brenn"}}\n';
  expect(await outcomeOf(namesKind, 'strange.jsonl', lines)).toMatchObject({
    compared: 3,
    agreed: 2,
    disagreements: [{ what: 'last of “Dr. Ida Quill”', ours: 'Quill', theirs: 'Brenn' }],
  });
  const table =
    '| name | given | particle | family | nick |\n| Jan "Jo" van Quill | Jan | van | Quill | Jo |\n';
  expect(await outcomeOf(namesKind, 'strange.feature', table)).toMatchObject({ compared: 5, agreed: 5 });
  const words =
    '<NameCollection><Name><GivenName>Ida</GivenName> <Surname>Quill</Surname></Name><Name><CorporationName>Quill</CorporationName> <CorporationLegalType>gmbh</CorporationLegalType></Name></NameCollection>';
  expect(await outcomeOf(namesKind, 'strange.xml', words)).toMatchObject({ compared: 4, agreed: 4 });
  expect(await outcomeOf(namesKind, 'strange.txt', 'Ida Quill\n')).toMatchObject({
    outcome: 'read',
    compared: 0,
  });
});

test('cases of numbers are lines of JSON or a table', async () => {
  const lines = [
    { input: '030 901820', region: 'DE', e164: '+4930901820', ext: null },
    { input: 'nonsense', region: 'DE', error: true },
    { a: '+49 30 901820', b: 'tel:+49-30-901820', match: 'EXACT_MATCH' },
    { a: '+49 30 901820', b: '+43 30 901820', match: 'EXACT_MATCH' },
  ];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  expect(await outcomeOf(phoneKind, 'strange.jsonl', text)).toMatchObject({ compared: 4, agreed: 3 });
  const table =
    'region\tcountry_code\ttype\tnational_example\te164\nGB\t44\tmobile\t07400123456\t+447400123456\n';
  expect(await outcomeOf(phoneKind, 'strange.tsv', table)).toMatchObject({ compared: 2, agreed: 2 });
});

test('cases of addresses are verdicts or fields of mail', async () => {
  const verdict = (address: string, category: string): string =>
    `<test id="1"><address>${address}</address><category>ISEMAIL_${category}</category><diagnosis>ISEMAIL_X</diagnosis></test>`;
  const tests = `<tests>${verdict('ida@example.org', 'VALID_CATEGORY')}${verdict('ida', 'ERR')}${verdict('ida@example.net', 'ERR')}</tests>`;
  expect(await outcomeOf(emailKind, 'strange.xml', tests)).toMatchObject({ compared: 3, agreed: 2 });
  const fields = JSON.stringify([
    {
      header: 'Ida <ida@example.org>, bo@example.org',
      expected: [{ address: 'ida@example.org' }, { address: 'bo@example.org' }],
    },
  ]);
  expect(await outcomeOf(emailKind, 'strange.json', fields)).toMatchObject({ compared: 1, agreed: 1 });
});

test('what holds nothing of its kind is refused with a reason', async () => {
  expect(await outcomeOf(phoneKind, 'strange.json', '[]')).toMatchObject({
    outcome: 'refused',
    reason: 'no numbers in it',
  });
});

for (const kind of [namesKind, phoneKind, emailKind]) {
  const folder = join(CORPORA, kind.kind);
  test.runIf(existsSync(folder))(
    `of the corpora of ${kind.kind} every disagreement has a reason`,
    async () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      );
      const outcomes = await Promise.all(
        files.filter((path) => kind.isMaterial(path)).map((path) => kind.read(path)),
      );
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
      const bugs = outcomes.flatMap(({ disagreements = [] }) =>
        disagreements.filter(({ reason }) => reason === undefined),
      );
      expect(bugs).toEqual([]);
    },
  );
}
