/** The first ten minutes of a new user, in a real Chromium against the built server. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { complaintsOf, openBrowser, openPage, type Served, serve, violations } from './browser.ts';
import { mutuals } from './command.ts';
import { newFolder } from './world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const DAY_IN_MS = 86_400_000;

/** A mailbox of Robin's: weekly mail with Ada until six weeks ago, once with Bo, and a list. */
function mailbox(folder: string): string {
  const now = Date.now();
  const mail = (at: number, from: string, to: string, subject: string, more = ''): string => {
    const date = new Date(now - at * DAY_IN_MS).toUTCString().replace('GMT', '+0000');
    return `From x@example.org Thu Jan  1 00:00:00 2026\nMessage-ID: <${subject.replaceAll(' ', '-')}-${at}@example.org>\nDate: ${date}\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\n${more}\nHello\n\n`;
  };
  const [me, ada, bo] = [
    'Robin Roe <robin@example.org>',
    'Ada Lovelace <ada@example.org>',
    'Bo Müller <bo@example.net>',
  ];
  const weeks = Array.from({ length: 12 }, (_, week) => 42 + week * 7);
  const letters = weeks.flatMap((at) => [
    mail(at + 2, me, ada, 'Engine drawings'),
    mail(at + 1, me, ada, 'Engine drawings'),
    mail(at, ada, me, 'Re: Engine drawings'),
  ]);
  const others = [
    mail(20, me, bo, 'Lunch'),
    mail(
      5,
      'News <news@lists.example.com>',
      'news@lists.example.com',
      'Weekly',
      'List-Id: <news.lists.example.com>\nPrecedence: bulk\n',
    ),
  ];
  const file = join(folder, 'Inbox.mbox');
  writeFileSync(file, [...letters, ...others].join(''));
  return file;
}

function addressBook(folder: string): string {
  const file = join(folder, 'book.vcf');
  const cards = [
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nORG:Analytical Engines\nEMAIL:ada@example.org\nNOTE:<img src=x onerror="document.title=1">\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Łukasz Żak\nEMAIL:lukasz@example.org\nEND:VCARD',
  ];
  writeFileSync(file, cards.join('\n'));
  return file;
}

describe('somebody new', () => {
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    served = await serve();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(25_000);
    complaints = complaintsOf(page, served.origin);
    await page.goto(served.launch);
  });
  afterAll(async () => {
    await context.close();
    await served.stop();
  });
  afterEach(() => expect(complaints).toEqual([]));

  test('sees a sample network that says so, with seven people and their reasons', async () => {
    await page.getByText('This is a sample network').waitFor();
    const items = page.getByRole('list', { name: 'People to tend today' }).getByRole('listitem');
    // What takes a look at everybody comes a moment later.
    await expect.poll(() => items.count(), { timeout: 20_000 }).toBe(7);
  });

  test('leaves the sample with one click and is told what to do next', async () => {
    await page.getByRole('button', { name: 'Start with your own data' }).click();
    await page.getByText('This is a sample network').waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'Today' })
      .getByRole('link', { name: /import/i })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor();
  });

  test('drops files, sees what would change, and nothing is written before it is applied', async () => {
    const folder = newFolder();
    await page.setInputFiles('input[type=file]', [mailbox(folder), addressBook(folder)]);
    await page.getByRole('button', { name: 'See what would change' }).click();
    // Two people who write to each other only: the mail does not tell whose it is, so the page asks.
    await page.getByRole('textbox', { name: /Your addresses/ }).fill('robin@example.org');
    await page.getByRole('button', { name: 'Look again' }).click();
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/\d new people/);
    const { out } = await mutuals(served.home, ['status', '--json']);
    expect(JSON.parse(out)).toMatchObject({ people: 0, acts: 0 });
  });

  test('applies it, and Today names the one who has gone quiet with a true reason', async () => {
    await page
      .getByRole('region', { name: 'Preview' })
      .getByRole('button', { name: /import/i })
      .click();
    await page.getByRole('region', { name: 'Result' }).waitFor();
    await page.getByRole('link', { name: 'Today', exact: true }).first().click();
    const first = page.getByRole('list', { name: 'People to tend today' }).getByRole('listitem').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(
      /Ada Lovelace[\s\S]*usually in touch every [\s\S]*it has been 6 weeks[\s\S]*Engine drawings/,
    );
  });

  test('finds people as they type, without accents and with a slip', async () => {
    await page.getByRole('link', { name: 'People', exact: true }).first().click();
    const search = page.getByLabel('Search people');
    for (const [typed, name] of [
      ['muller', 'Bo Müller'],
      ['lukasz', 'Łukasz Żak'],
      ['lovelase', 'Ada Lovelace'],
      ['analytical', 'Ada Lovelace'],
    ] as const) {
      await search.fill(typed);
      await page.getByRole('region', { name: 'People' }).getByText(name).first().waitFor();
    }
    await search.fill('');
  });

  test('opens a person: two records are one, the note of a stranger is only text', async () => {
    await page
      .getByRole('link', { name: /Ada Lovelace/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Ada Lovelace' }).waitFor();
    await page.getByRole('region', { name: 'Timeline' }).getByText('Engine drawings').first().waitFor();
    expect(await page.getByRole('region', { name: 'Person' }).innerText()).toContain('Analytical Engines');
    expect(await page.title()).not.toBe('1');
  });

  test('notes a coffee in one line with a key, sees what was understood, and takes it back', async () => {
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox')
      .first()
      .fill('coffee with Ada Lovelace yesterday, follow up in 3 weeks');
    await dialog.getByText('Ada Lovelace', { exact: false }).last().waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByText('coffee with Ada Lovelace yesterday').waitFor();
    await page.getByRole('button', { name: /^undo/i }).first().click();
    await timeline.getByText('coffee with Ada Lovelace yesterday').waitFor({ state: 'detached' });
  });

  test('says that something is no promise, and notes the help that the line tells of with a key', async () => {
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    const line = dialog.getByRole('textbox').first();
    await line.fill("coffee with Ada Lovelace, she helped me with my visa, I'll send her the deck");
    await dialog.getByText('You promised: send her the deck').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Not a promise' }).click();
    await dialog.getByText('Kept as no promise').waitFor();
    await line.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const offer = page.getByRole('complementary', { name: 'Help you may want to note' });
    await offer.getByText('Did Ada Lovelace help you? “help with my visa”').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('y');
    await page.getByText('Got a hand from Ada Lovelace.').waitFor();
    await offer.waitFor({ state: 'detached' });
    const kept = async (...words: string[]) => (await mutuals(served.home, [...words, '--json'])).out;
    expect(JSON.parse(await kept('promises'))).toMatchObject({ mine: [], theirs: [] });
    for (const _ of ['the help', 'the line']) await mutuals(served.home, ['undo']);
  });

  test('reaches everything from the palette', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hist'); // at once: no letter may be lost
    await page
      .getByRole('option', { name: /History/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
  });

  test('takes the whole import back, and the network is empty again', async () => {
    await page.getByRole('button', { name: /Undo: Imported/ }).click();
    await page.getByRole('button', { name: /Redo: Imported/ }).waitFor();
    const { out } = await mutuals(served.home, ['status', '--json']);
    expect(JSON.parse(out)).toMatchObject({ people: 0, interactions: 0 });
  });
});

describe('everywhere', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(newFolder(), ['--open-sample']);
  });
  afterAll(() => served.stop());

  const SIZES = [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 360, height: 640 },
  ];
  const PAGES = [
    '/',
    '/people',
    '/goals',
    '/give',
    '/plan',
    '/ways',
    '/portrait',
    '/introductions',
    '/events',
    '/review',
    '/import',
    '/same',
    '/export',
    '/history',
  ];

  test('pages are readable by everybody, in light and dark, wide and narrow', async () => {
    const signedIn = await browser.newContext();
    await openPage(signedIn, served);
    const storageState = await signedIn.storageState();
    await signedIn.close();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of SIZES) {
        const context = await browser.newContext({ viewport, colorScheme, storageState });
        const page = await context.newPage();
        const complaints = complaintsOf(page, served.origin);
        for (const path of PAGES) {
          await page.goto(served.origin + path);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          expect(await violations(page), `${path} ${viewport.width} ${colorScheme}`).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, `${path} ${viewport.width} scrolls sideways`).toBeLessThanOrEqual(0);
        }
        expect(complaints).toEqual([]);
        await context.close();
      }
    }
  });
});

describe('strangers', () => {
  let served: Served;
  beforeEach(async () => {
    served = await serve(newFolder(), ['--open-sample']);
  });
  afterEach(() => served.stop());

  test('a launch address signs in once, and without it there is nothing to see', async () => {
    const mine = await browser.newContext();
    await openPage(mine, served);
    const theirs = await browser.newContext();
    const page = await theirs.newPage();
    await page.goto(served.launch);
    expect(await page.locator('body').innerText()).toContain('mutuals serve');
    await page.goto(served.origin);
    expect(await page.locator('body').innerText()).not.toContain('Today');
    expect((await theirs.request.get(`${served.origin}/people.list`)).status()).toBe(401);
    await mine.close();
    await theirs.close();
  });

  test('another site cannot read or write, signed in or not', async () => {
    const context = await browser.newContext();
    const page = await openPage(context, served);
    const { origin } = served;
    const foreign = { origin: 'https://evil.example', 'content-type': 'application/json' };
    expect(
      (await context.request.post(`${origin}/history.undo`, { headers: foreign, data: {} })).status(),
    ).toBe(403);
    expect(
      (await context.request.get(`${origin}/people.list`, { headers: { host: 'evil.example' } })).status(),
    ).toBe(421);
    expect((await context.request.get(`${origin}/people.list`)).status(), 'the cookie alone').toBe(401);
    expect((await page.goto(origin))?.headers()['content-security-policy']).toContain("default-src 'none'");
    await context.close();
  });
});
