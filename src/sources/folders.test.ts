import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import type { GatheredFile } from '../core/ports.ts';
import { fileSources } from './file-sources.ts';
import { walkedFolder } from './walked-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'mutuals-folders-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let folders = 0;
/** A folder with these files, by their paths in it. */
function folderOf(files: Readonly<Record<string, string>>): string {
  folders += 1;
  const root = join(home, `mail-${folders}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

let letters = 0;
function letter(subject: string): string {
  letters += 1;
  return `From: Ada <ada@example.org>\nTo: Bo <bo@example.org>\nSubject: ${subject}\nDate: Wed, 1 Mar 2006 10:00:00 +0000\nMessage-ID: <${letters}@example.org>\n\nHello\n`;
}

const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cy Sorrel\r\nEND:VCARD\r\n';

type Read = { readonly files: readonly GatheredFile[]; readonly said: readonly string[] };

async function read(root: string): Promise<Read> {
  const sources = fileSources({
    scratchFolder: join(home, 'scratch'),
    resolve: (ref) => ref,
    now: () => new Date('2026-11-23'),
  });
  const gathered = await sources.gather([root], { report() {}, stopIfAsked() {} });
  const said: string[] = [];
  for await (const { finding } of gathered.findings())
    if (finding.type !== 'record') said.push(shown(finding));
  await gathered.discard();
  return { files: gathered.files, said };
}

function shown(finding: Finding): string {
  if (finding.type === 'interaction') return `${finding.place}: ${finding.interaction.about}`;
  return `${finding.place}: ${'reason' in finding ? finding.reason : finding.type}`;
}

test('a Maildir is read with its folders; what is trashed or a draft is left out with its reason', async () => {
  const root = folderOf({
    'cur/1.host:2,S': letter('read'),
    'cur/2.host:2,ST': letter('thrown away'),
    'cur/3.host:2,D': letter('begun'),
    'new/4.host': letter('new'),
    'tmp/5.host': letter('on its way'),
    'dovecot-uidlist': '3 V1\n',
    '.Sent/cur/6.host,S=200:2,S': letter('sent'),
    '.Entw&APw-rfe/cur/7.host:2,S': letter('in the folder of drafts'),
    '.INBOX.Junk/cur/8.host:2,': letter('in the folder of spam'),
  });
  const { files, said } = await read(root);
  expect(said).toEqual([
    '.Entw&APw-rfe/cur/7.host:2,S: a draft',
    '.INBOX.Junk/cur/8.host:2,: in the spam folder',
    'file 6.host,S=200:2,S: sent',
    'file 1.host:2,S: read',
    'cur/2.host:2,ST: in the trash',
    'cur/3.host:2,D: a draft',
    'file 4.host: new',
  ]);
  const name = root.slice(home.length + 1);
  expect(files).toMatchObject([
    { name: `${name}/.Sent`, kind: 'folder of messages', items: 1 },
    { name, kind: 'folder of messages', items: 2 },
  ]);
});

test('a folder of saved messages and an unpacked export are read file by file', async () => {
  const root = folderOf({
    'mail/lunch.eml': letter('lunch'),
    'contacts/cy.vcf': CARD,
    'contacts/photo.jpg': 'no photo',
    'notes.txt': 'Dear diary,\n',
    '.hidden/spring.eml': letter('hidden'),
  });
  const { files, said } = await read(root);
  expect(said).toEqual(['the message: lunch']);
  const name = root.slice(home.length + 1);
  expect(files.map((file) => `${file.name}: ${file.kind}`)).toEqual([
    `${name}/contacts/cy.vcf: address book (vCard)`,
    `${name}/mail/lunch.eml: one message (.eml)`,
  ]);
});

test('many saved messages in one folder are shown as one', async () => {
  const many = Array.from({ length: 30 }, (_, at) => [`${at}.eml`, letter(`number ${at}`)] as const);
  const root = folderOf(Object.fromEntries(many));
  const { files, said } = await read(root);
  expect(files).toMatchObject([{ name: root.slice(home.length + 1), kind: 'folder of messages', items: 30 }]);
  expect(said[0]).toBe('file 0.eml: number 0');
});

test('mailboxes that hold spam and trash are left out where a whole folder is read', async () => {
  const box = (subject: string): string =>
    `From ada@example.org Wed Mar  1 10:00:00 2006\n${letter(subject)}\n`;
  const root = folderOf({
    Inbox: box('kept'),
    'Trash.mbox': box('gone'),
    'Takeout/Mail/Spam.mbox': box('spam'),
  });
  const { said } = await read(root);
  expect(said).toEqual([
    'message 1: kept',
    'Trash.mbox: in the trash',
    'Takeout/Mail/Spam.mbox: in the spam folder',
  ]);
});

test('links are not followed, neither out of the folder nor round in it', async () => {
  const secret = folderOf({ 'secret.eml': letter('secret') });
  const root = folderOf({ 'lunch.eml': letter('lunch') });
  symlinkSync(secret, join(root, 'elsewhere'));
  symlinkSync(join(secret, 'secret.eml'), join(root, 'linked.eml'));
  symlinkSync(root, join(root, 'round'));
  expect((await read(root)).said).toEqual(['the message: lunch']);
});

test('a damaged zip in a folder is told of and stops nothing', async () => {
  const root = folderOf({ 'a.zip': 'PK\x03\x04 and then nothing', 'lunch.eml': letter('lunch') });
  const { said } = await read(root);
  expect(said[0]).toMatch(/^a\.zip: ".*" is damaged/);
  expect(said[1]).toBe('the message: lunch');
});

test('the order is the same every time, and files stand before the folders below them', () => {
  const root = folderOf({ 'b/2': 'x', 'b/1': 'x', a: 'x', c: 'x' });
  const places = () => [...walkedFolder(root, 'mail')].map(({ inside }) => inside);
  expect(places()).toEqual(['a', 'c', 'b/1', 'b/2']);
  expect(places()).toEqual(places());
});
