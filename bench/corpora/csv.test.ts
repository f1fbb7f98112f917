import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../test/world.ts';
import { csvKind } from './csv.ts';

const FOLDER = '../shared/corpora/csv';

function material(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && csvKind.isMaterial(path));
}

/** Passes where the corpora are absent. */
test.runIf(existsSync(FOLDER))(
  'every table of the corpora is read, and no truth beside one is missed without a reason',
  async () => {
    const outcomes = await Promise.all(material(FOLDER).map((path) => csvKind.read(path)));
    expect(outcomes.length).toBeGreaterThan(50);
    expect(outcomes.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === 'read').length).toBeGreaterThanOrEqual(
      outcomes.length - 1,
    );
    expect(
      outcomes.flatMap(({ disagreements = [] }) => disagreements).filter(({ reason }) => !reason),
    ).toEqual([]);
  },
);

test('an address book beside a table is its truth, field by field', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'a.csv'), 'Name,Email,Job Title\nAda,ada@example.org,Author\n');
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Ada',
    'EMAIL:ada@example.org',
    'TITLE:Countess',
    'END:VCARD',
    '',
  ];
  writeFileSync(join(folder, 'a.vcf'), card.join('\r\n'));
  const { disagreements } = await csvKind.read(join(folder, 'a.csv'));
  expect(disagreements?.map(({ what, ours, theirs }) => [what, ours, theirs])).toEqual([
    ['title of card 1', 'Author', 'Countess'],
  ]);
});

test('a file of truths is known by its form, whatever it is called', async () => {
  const folder = newFolder();
  const path = join(folder, 'x.json');
  const cases = [
    { id: 'good', csv: 'Name,Email\nAda,ada@example.org\n', expected: 'accepted' },
    { id: 'empty', csv: '', expected: { here: 'refused' } },
  ];
  writeFileSync(path, JSON.stringify({ cases }));
  writeFileSync(join(folder, 'licence.json'), '{"MIT": true}');
  expect(material(folder)).toEqual([path]);
  expect(await csvKind.read(path)).toMatchObject({ compared: 2, agreed: 2 });
});
