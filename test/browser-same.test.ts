/** Who is here twice: asked pair by pair, answered by one key each and taken back, in a real Chromium. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { complaintsOf, openBrowser, openPage, type Served, serve, violations } from './browser.ts';
import { mutuals } from './command.ts';
import { newFolder } from './world.ts';

let browser: Browser;
let served: Served;
let page: Page;
let complaints: readonly string[];

/** Each of them in two address books that share nothing but who they are of. */
const TWICE = [
  ['Tom Xavier Sorrel', '1950-01-02', 'tom'],
  ['Maria Teresa Quill', '1971-05-06', 'maria'],
  ['Ida Burdock', undefined, 'ida'],
  ['Hal Nettle', undefined, 'hal'],
] as const;

function addressBook(folder: string, host: string): string {
  const file = join(folder, `${host}.vcf`);
  const cards = TWICE.map(([name, birthday, user]) => {
    const [given = '', ...rest] = name.split(' ');
    return [
      'BEGIN:VCARD\nVERSION:3.0',
      `UID:${user}-${host}\nFN:${name}\nN:${rest.at(-1)};${given};${rest.slice(0, -1).join(' ')};;`,
      `EMAIL:${user}@${host}\nADR:;;High Street;Town;;12345;`,
      ...(birthday === undefined ? [] : [`BDAY:${birthday}`]),
      'END:VCARD',
    ].join('\n');
  });
  writeFileSync(file, cards.join('\n'));
  return file;
}

beforeAll(async () => {
  const home = newFolder();
  await mutuals(home, ['import', addressBook(home, 'one.example'), addressBook(home, 'two.example')]);
  browser = await openBrowser();
  served = await serve(home);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await openPage(context, served);
  page.setDefaultTimeout(25_000);
  complaints = complaintsOf(page, served.origin);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});
afterEach(() => expect(complaints).toEqual([]));

const people = async (): Promise<number> => {
  const { out } = await mutuals(served.home, ['people', '--json', '--limit', '50']);
  return JSON.parse(out).people.length;
};
/** What is answered is written behind. */
const PATIENT = { timeout: 20_000 };
const count = (says: string): Promise<void> => page.getByText(says, { exact: true }).waitFor();

test('the palette leads there, and both cards and the card of both stand side by side', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('same');
  await page.getByRole('option', { name: 'Same person?' }).waitFor();
  await page.keyboard.press('Enter');
  await count('1 of 4');
  await page
    .getByRole('region', { name: 'The card of both' })
    .getByText('from address book')
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
});

test('those beyond doubt are joined with one key, and one undo takes all of them apart', async () => {
  await page.getByText('2 pairs are beyond doubt').waitFor();
  await page.keyboard.press('a');
  await count('3 of 4');
  await expect.poll(people, PATIENT).toBe(6);
  await page.keyboard.press('u');
  await count('1 of 4');
  await expect.poll(people, PATIENT).toBe(8);
});

test('one key answers and brings the next one; the arrows go back to what was said', async () => {
  for (const key of ['s', 'd', 'l', 's']) await page.keyboard.press(key);
  await page
    .getByText('2 pairs were joined. 1 pair stays apart for good. 1 pair comes again in thirty days.')
    .waitFor();
  await expect.poll(people, PATIENT).toBe(6);
  await page.keyboard.press('u');
  await count('4 of 4');
  await page.keyboard.press('ArrowLeft');
  await page.getByText('You said: ask me later.').waitFor();
  await expect.poll(people, PATIENT).toBe(7);
});

test('what was put off or kept apart is not asked again', async () => {
  await page.reload();
  await count('1 of 1');
  await page.keyboard.press('s');
  await page.getByText('That was the last one.').waitFor();
  await page.getByRole('button', { name: 'Compare again' }).click();
  await page.getByText('Nobody seems to be here twice.').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('the records of a person lead to the question about them alone', async () => {
  await page.goto(`${served.origin}/people`);
  await page
    .getByRole('link', { name: /Ida Burdock|Hal Nettle/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'May somebody else here be the same person?' }).click();
  await page.getByText('Nobody else seems to be this person.').waitFor();
  await page.getByRole('link', { name: 'Ask about everybody' }).waitFor();
});
