import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Gathered, Progress, Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import { fileSources } from './file-sources.ts';

const home = mkdtempSync(join(tmpdir(), 'mutuals-going-on-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const scratch = join(home, 'scratch');
beforeEach(() => rmSync(scratch, { recursive: true, force: true }));

const PEOPLE = ['Ada <ada@x.example>', 'Bo <bo@x.example>', 'Cy <cy@x.example>', 'List <l@lists.x.example>'];
const person = (at: number): string => PEOPLE[at % PEOPLE.length] ?? '';

/** Every tenth message comes twice, every seventh claims a length, and every thirteenth has no sender. */
function mailbox(messages: number): string {
  const texts: string[] = [];
  for (let at = 0; at < messages; at += 1) {
    const id = at % 10 === 9 ? at - 1 : at;
    const length = at % 7 === 0 ? 'Content-Length: 6\n' : '';
    const from = at % 13 === 12 ? '' : `From: ${person(at)}\n`;
    texts.push(
      `From x Wed Mar  1 10:00:00 2006\n${from}To: ${person(at + 1)}\nCc: ${person(at * 3)}\nSubject: ${at}\n${length}Date: Wed, 1 Mar 2006 10:00:00 +0000\nMessage-ID: <${id}@x.example>\n\nHello\n\n`,
    );
  }
  return texts.join('');
}

const cards = (count: number): string =>
  Array.from({ length: count }, (_, at) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${at}\nEND:VCARD\n`).join('');

const box = join(home, 'box.mbox');
const book = join(home, 'book.vcf');
writeFileSync(box, mailbox(4_000));
writeFileSync(book, cards(3_000));

const QUIET: Watch = { report() {}, stopIfAsked() {} };

function gather(watch: Watch = QUIET, wish: { anew?: boolean } = {}): Promise<Gathered> {
  const now = (): Date => new Date('2026-11-23T12:00:00Z');
  return fileSources({ scratchFolder: scratch, resolve: (ref) => ref, now, checkpointMs: 0 }).gather(
    [box, book],
    watch,
    wish,
  );
}

/** Asks to stop at the so-and-so-manieth look. */
function stopAt(look: number): Watch {
  let looks = 0;
  return {
    report() {},
    stopIfAsked() {
      looks += 1;
      if (looks > look) throw new Refusal('interrupted');
    },
  };
}

async function textOf(gathered: Gathered): Promise<string> {
  const lines: string[] = [JSON.stringify([gathered.files, gathered.owner])];
  for await (const found of gathered.findings()) lines.push(JSON.stringify(found));
  return lines.join('\n');
}

async function stopped(look: number): Promise<boolean> {
  try {
    await (await gather(stopAt(look))).keep();
    return false;
  } catch {
    return true;
  }
}

test('what is stopped at any moment, as often as it likes, gives exactly what one run gives', async () => {
  const whole = await gather();
  const expected = await textOf(whole);
  await whole.discard();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      async (looks) => {
        for (const look of looks) await stopped(look);
        const rest = await gather();
        expect(await textOf(rest)).toBe(expected);
        await rest.discard();
        expect(readdirSync(scratch)).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});

test('how much was read already is said, and reading begins there', async () => {
  expect(await stopped(6)).toBe(true);
  const told: Progress[] = [];
  const rest = await gather({ ...QUIET, report: (progress) => void told.push(progress) });
  expect(rest.readBefore).toBeGreaterThan(0);
  expect(rest.readBefore).toBeLessThan(1);
  expect(told[0]?.step).toBe(
    `Going on where it stopped: ${Math.floor(100 * rest.readBefore)} % was read already`,
  );
  await rest.discard();
});

test('who says anew reads from the start', async () => {
  await stopped(6);
  const anew = await gather(QUIET, { anew: true });
  expect(anew.readBefore).toBe(0);
  await anew.discard();
  expect(readdirSync(scratch)).toEqual([]);
});

test('after a file has changed what was read of it is thrown away', async () => {
  await stopped(6);
  utimesSync(box, new Date('2026-01-01'), new Date('2026-01-01'));
  const gathered = await gather();
  expect(gathered.readBefore).toBe(0);
  await gathered.discard();
  expect(readdirSync(scratch)).toEqual([]);
});

test('what is older than a week is thrown away, also when other files are read', async () => {
  await stopped(6);
  const [name = ''] = readdirSync(scratch);
  const longAgo = new Date(Date.now() - 8 * 86_400_000);
  utimesSync(join(scratch, name), longAgo, longAgo);
  const sources = fileSources({ scratchFolder: scratch, resolve: (ref) => ref, now: () => new Date() });
  const other = await sources.gather([book], QUIET);
  expect(readdirSync(scratch)).not.toContain(name);
  await other.discard();
});

test('what another process is at work with is left to it', async () => {
  await stopped(6);
  const [name = ''] = readdirSync(scratch);
  const file = join(scratch, name, 'checkpoint.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"heldBy":0/, `"heldBy":${process.pid}`));
  const gathered = await gather();
  expect(gathered.readBefore).toBe(0);
  await gathered.discard();
  expect(readdirSync(scratch)).toEqual([name]);
});

test('a look ahead leaves what it read, and the import that follows reads nothing again', async () => {
  const ahead = await gather();
  const expected = await textOf(ahead);
  await ahead.keep();
  const after = await gather();
  expect(after.readBefore).toBe(1);
  expect(await textOf(after)).toBe(expected);
  await after.discard();
});
