/** A goal from its first line to its end, and what is given, promised and asked on the way, in a real Chromium. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { complaintsOf, openBrowser, openPage, type Served, serve, violations } from './browser.ts';
import { newFolder } from './world.ts';

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  served = await serve(newFolder(), ['--open-sample']);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await openPage(context, served);
  page.setDefaultTimeout(25_000);
  complaints = complaintsOf(page, served.origin);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});
afterEach(() => expect(complaints).toEqual([]));

test('a goal begins with one line and at once tells the next steps and whom it takes', async () => {
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'find a job' }).click();
  await page.keyboard.type(' in Lisbon');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'find a job in Lisbon', level: 1 }).waitFor();
  expect(await page.getByRole('region', { name: 'Next' }).getByRole('listitem').count()).toBe(3);
  await page.getByRole('article', { name: 'Somebody who hires' }).waitFor();
});

test('a kind of people is made sharper where it stands', async () => {
  const need = page.getByRole('article', { name: 'Somebody who does that work' });
  await need.getByRole('button', { name: 'Change it' }).click();
  await need.getByLabel('Kind of work').selectOption('accounting');
  await need.getByRole('button', { name: 'It means these' }).click();
  await need.getByText('Somebody who keeps accounts').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('what falls away is told before and after', async () => {
  const form = page.getByRole('form', { name: 'What falls away' });
  await form.getByRole('combobox').fill('Hannah Pellow');
  await form.getByRole('button', { name: 'What is left?' }).click();
  await page.getByText('Suppose Hannah Pellow fell away.').waitFor();
});

test('a goal closes with what came of it and who made it happen', async () => {
  await page.getByRole('button', { name: 'Close this goal' }).click();
  const form = page.getByRole('form', { name: 'Close this goal' });
  await form.getByLabel('What came of it?').fill('hired in May');
  await form.getByRole('combobox').fill('Grace Achterberg');
  await page.getByRole('option', { name: /Grace Achterberg/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Close the goal' }).click();
  await page.getByText('Closed: hired in May. Made possible by').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('a promise noted on the page of a person stands among what is owed until it is kept', async () => {
  await page.getByRole('link', { name: 'Grace Achterberg' }).click();
  await page.getByRole('button', { name: 'Between you' }).click();
  const note = page.getByRole('form', { name: 'Note what is between you and Grace Achterberg' });
  await note.getByLabel('What it was').selectOption('I promised');
  await note.getByRole('textbox').fill('Books: a list of bakers');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Promises' }).getByText('Books: a list of bakers').waitFor();
  await page.getByRole('link', { name: 'Give and take', exact: true }).click();
  const owed = page.getByRole('list', { name: 'Promises to keep' }).getByText('Books: a list of bakers');
  await owed.waitFor();
  await page.getByRole('button', { name: /^Kept: .*Books: a list of bakers/ }).click();
  await owed.waitFor({ state: 'detached' });
});

test('an ask is weighed, kept, and answered', async () => {
  const form = page.getByRole('form', { name: 'May I ask?' });
  await form.getByRole('combobox').fill('Hannah Pellow');
  await page.getByRole('option', { name: /Hannah Pellow/ }).click();
  await form.getByLabel('What for?').fill('advice on audits');
  await form.getByText('Ask now.').waitFor();
  await form.getByRole('button', { name: 'I asked' }).click();
  const asks = page.getByRole('list', { name: 'Asks without an answer yet' });
  await asks.getByText('advice on audits').waitFor();
  await asks.getByRole('button', { name: /^Yes: .*advice on audits/ }).click();
  await page.getByRole('button', { name: 'Thanked: Hannah Pellow' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
