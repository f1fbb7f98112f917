import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mboxSplitter } from '../formats/mbox/mbox-splitter.ts';
import { fileSources } from './file-sources.ts';

/** Real mail stands beside the checkout and is never copied into it; where it is absent these tests say so and pass. */
const SHARED = '../shared';
const OWNERS = `${SHARED}/bench/mail/OWNERS.csv`;
const VARIANTS = `${SHARED}/corpora/mail/_derived/mbox-variants/dev`;

const scratchFolder = mkdtempSync(join(tmpdir(), 'mutuals-real-'));
afterAll(() => rmSync(scratchFolder, { recursive: true, force: true }));

const rows = existsSync(OWNERS) ? readFileSync(OWNERS, 'utf8').trim().split(/\r?\n/).slice(1) : [];

test.skipIf(rows.length === 0)('the owner of each real mailbox is found', async () => {
  const sources = fileSources({ scratchFolder, resolve: (ref) => ref, now: () => new Date('2026-11-23') });
  for (const row of rows) {
    const [file = '', owner] = row.split(',');
    const watch = { report: () => {}, stopIfAsked: () => {} };
    const gathered = await sources.gather([`${SHARED}/bench/mail/${file}`], watch);
    expect(gathered.owner).toMatchObject({ address: owner, sure: true });
    await gathered.discard();
  }
});

test.skipIf(!existsSync(VARIANTS))('the same messages are found in every variant of mbox', () => {
  const truth: readonly { message_id: string }[] = JSON.parse(readFileSync(`${VARIANTS}/truth.json`, 'utf8'));
  for (const variant of ['mboxo', 'mboxrd', 'mboxcl', 'mboxcl2']) {
    const splitter = mboxSplitter();
    const found = [...splitter.push(readFileSync(`${VARIANTS}/${variant}.mbox`)), ...splitter.end()];
    const ids = found.map(({ header }) => /^message-id:\s*(\S+)/im.exec(Buffer.from(header).toString())?.[1]);
    expect([variant, ...ids]).toEqual([variant, ...truth.map(({ message_id }) => message_id)]);
  }
});
