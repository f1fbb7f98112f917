import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { fileSources } from './file-sources.ts';

type Entry = {
  readonly name: string;
  readonly text: string | Buffer;
  readonly claimed?: number;
  readonly locked?: true;
};

/** A zip as small as the format allows, and free to lie. */
function zipOf(entries: readonly Entry[], claimedCount = entries.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, claimed, locked } of entries) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(locked ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(claimedCount, 4);
  end.writeUInt16LE(claimedCount, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\x05\x06'), end]);
}

const CONNECTIONS = {
  name: 'Connections.csv',
  text: 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,https://www.linkedin.com/in/ada,,Engines,Countess,01 Mar 2020\n',
};
const CARD = {
  name: 'cards/ada.vcf',
  text: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nEND:VCARD\r\n',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuals-zip-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sources = () =>
  fileSources({
    scratchFolder: join(folder, 'scratch'),
    resolve: (ref) => join(folder, ref),
    now: () => new Date('2026-11-23'),
  });
const watch = { report: () => {}, stopIfAsked: () => {} };

async function found(bytes: Buffer): Promise<readonly { file: string; finding: Finding }[]> {
  await writeFile(join(folder, 'export.zip'), bytes);
  const gathered = await sources().gather(['export.zip'], watch);
  const all: { file: string; finding: Finding }[] = [];
  for await (const found of gathered.findings()) all.push(found);
  await gathered.discard();
  return all;
}

test('what is known is read out of a zip, and the rest is passed over', async () => {
  const all = await found(zipOf([{ name: 'Skills.csv', text: 'Name\nEngines\n' }, CONNECTIONS, CARD]));
  expect(all.map(({ file, finding }) => [file, finding.type])).toEqual([
    ['export.zip/Connections.csv', 'record'],
    ['export.zip/cards/ada.vcf', 'record'],
  ]);
});

/** One message of a Takeout mailbox, under these labels. */
function labelled(number: number, labels: string): string {
  return `From ${number}@xxx Wed Mar 01 10:00:00 +0000 2006\nX-GM-THRID: ${number}\nX-Gmail-Labels: ${labels}\nFrom: Ada <ada@example.org>\nTo: Bo <bo@example.org>\nSubject: ${number}\nDate: Wed, 1 Mar 2006 10:00:00 +0000\nMessage-ID: <${number}@example.org>\n\nHello\n\n`;
}

test('a Takeout is read in any language: mail without spam, trash, drafts and chats, and address books', async () => {
  const mail = [
    labelled(1, 'Posteingang,Geöffnet'),
    labelled(2, 'Spam'),
    labelled(3, '=?UTF-8?Q?Papierkorb,Ge=C3=B6ffnet?='),
    labelled(4, '=?UTF-8?Q?Entw=C3=BCrfe?='),
    labelled(5, 'Chat'),
  ];
  const all = await found(
    zipOf([
      { name: 'Takeout/archive_browser.html', text: '<html></html>' },
      { name: 'Takeout/E-Mail/Alle E-Mails, einschließlich Spam und Papierkorb.mbox', text: mail.join('') },
      { name: 'Takeout/Kontakte/Alle Kontakte/Alle Kontakte.vcf', text: CARD.text },
      { name: 'Takeout/weitere.zip', text: 'PK' },
    ]),
  );
  const said = all.map(({ finding }) => ('reason' in finding ? finding.reason : finding.type));
  expect(said).toEqual([
    'record',
    'record',
    'a zip inside a zip: unpack it and import it by itself',
    'interaction',
    'in the spam folder',
    'in the trash',
    'a draft',
    'a chat',
    'record',
  ]);
});

const MEGABYTE = 1024 ** 2;

test.each<[string, string, () => Buffer]>([
  [
    'holds nothing that we know',
    'file_unknown',
    () => zipOf([{ name: 'Skills.csv', text: 'Name\nEngines\n' }]),
  ],
  ['holds nothing at all', 'file_unknown', () => zipOf([])],
  ['is cut in half', 'file_damaged', () => zipOf([CONNECTIONS, CARD]).subarray(0, 200)],
  ['has a broken entry', 'file_damaged', () => broken(zipOf([CONNECTIONS]))],
  ['is locked', 'file_damaged', () => zipOf([{ ...CONNECTIONS, locked: true }])],
  ['claims too many entries', 'zip_refused', () => zipOf([CONNECTIONS], 20_000)],
  ['points outside of itself', 'zip_refused', () => zipOf([{ ...CARD, name: '../../ada.vcf' }])],
  ['points to the root', 'zip_refused', () => zipOf([{ ...CARD, name: '/etc/ada.vcf' }])],
  ['claims less than it holds', 'zip_refused', () => zipOf([{ ...CONNECTIONS, claimed: 60 }])],
  [
    'grows without end',
    'zip_refused',
    () => zipOf([{ name: 'a.csv', text: Buffer.alloc(20 * MEGABYTE, 'a') }]),
  ],
  ['claims to grow without end', 'zip_refused', () => zipOf([{ ...CONNECTIONS, claimed: 4_294_967_294 }])],
])('a zip that %s is refused', async (_, code, zip) => {
  await expect(found(zip())).rejects.toMatchObject({
    code,
    message: expect.stringContaining('"export.zip"'),
  });
  expect(await readdir(join(folder, 'scratch'))).toEqual([]);
});

/** The packed bytes of the first entry overwritten, the directory left whole. */
function broken(zip: Buffer): Buffer {
  return zip.fill(0xff, 46, 60);
}
