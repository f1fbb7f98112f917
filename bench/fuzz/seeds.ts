import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HEAD_BYTES, sniffed } from '../../src/sources/sniff.ts';
import { APP_SEEDS } from './app-seeds.ts';

/** Larger files are left out: many small ones tried say more than one large. */
const LARGEST_SEED = 65_536;
const CORPORA = ['vcard', 'ics', 'mail', 'csv'];

/** For every kind of file that we read, what its reading begins from: invented texts and, where they are, real files. */
export function seedsByReader(corpora: string): ReadonlyMap<string, readonly Uint8Array[]> {
  const seeds = new Map<string, Uint8Array[]>();
  const texts = [...INVENTED, ...APP_SEEDS].map((text) => new TextEncoder().encode(text));
  for (const bytes of [...texts, ...filesIn(corpora)]) {
    const reader = sniffed(bytes.subarray(0, HEAD_BYTES));
    if (typeof reader === 'string') continue;
    seeds.set(reader.says, [...(seeds.get(reader.says) ?? []), bytes]);
  }
  return seeds;
}

function filesIn(corpora: string): readonly Uint8Array[] {
  const folders = CORPORA.map((kind) => join(corpora, kind)).filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && statSync(path).size <= LARGEST_SEED)
      .map((path) => readFileSync(path)),
  );
}

const INVENTED: readonly string[] = [
  '\u200e[31.12.20, 21:15:03] Bo: \u200eMessages are encrypted.\n[31.12.20, 21:15:03] ~ Bo: Hi\n[01.01.21, 21:15:03] +49 170 1234567: \u200e<attached: 1.jpg>\n',
  '12/31/20, 9:15 PM - Bo created group “Oven”\n12/31/20, 9:15 PM - Bo: Hi\nand more\n1/1/21, 9:15 AM - Ada: Hi\n',
  '{"about":"x","personal_information":{"user_id":1,"first_name":"Ada"},"contacts":{"list":[{"first_name":"Bo","phone_number":"+49170123456"}]},"chats":{"list":[{"name":"Bo","type":"personal_chat","id":2,"messages":[{"type":"message","date":"2020-01-01T10:00:00","from":"Bo","from_id":"user2"},{"type":"service","action":"phone_call","actor_id":"user1","duration_seconds":3,"date_unixtime":"1600000000"}]}]}}',
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda,Bo,"2/1/23, 10:11 PM",Hi,OUTGOING,linkedin.com/in/ada,linkedin.com/in/bo\n',
  'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2021/03/01 10:00:00 UTC,Baking,Bo,Berg,linkedin.com/in/bo,ACCEPTED\n',
  'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt\nGOOGLE,Bo,Berg,Works,Baker,bo@example.org,030 123456,x\n',
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen\r\nTEL;CELL;PREF:030 123456\r\nBDAY:--0229\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Byron\r\nitem1.EMAIL;PREF=1:ada@example.org\r\nitem1.X-ABLabel:_$!<Work>!$_\r\nRELATED;TYPE=spouse:urn:uuid:1\r\nPHOTO:data:image/png;base64,iVBORw0KGgo=\r\nEND:VCARD\r\n',
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTART;TZID=W. Europe Standard Time:20260105T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO\r\nEXDATE:20260112T090000\r\nSUMMARY:Planning\r\nORGANIZER;CN=Ada:mailto:ada@example.org\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'From ada@example.org Wed Mar  1 10:00:00 2006\nFrom: =?utf-8?q?Ada_B=C3=BCron?= <ada@example.org>\nTo: Bo <bo@example.org>, undisclosed: ;\nDate: Wed, 1 Mar 2006 10:00:00 +0100\nMessage-ID: <1@example.org>\nContent-Length: 9\n\n>From me\n\n',
  'From: Ada <ada@example.org>\nTo: Bo <bo@example.org>\nSubject: Hello\nDate: Wed, 1 Mar 2006 10:00:00 +0000\nMessage-ID: <2@example.org>\nMIME-Version: 1.0\n\nWords.\n',
  'Notes:\n"We keep some addresses back."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada,,Engines,Countess,01 Mar 2020\n',
  'Name,Given Name,Family Name,Birthday,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\nAda Byron,Ada,Byron, --02-29,* Work,ada@example.org ::: a@example.com,Mobile,+49 30 123456\n',
  'First Name,Middle Name,Last Name,Title,Suffix,Company,Job Title,E-mail Address,Mobile Phone,Birthday\nBo,,Berg,Dr.,,Works,Baker,bo@example.org,0171 123456,5/3/1970\n',
  'Name;Telefon;E-Mail;Firma\n"Cem; Can";030 123;cem@example.org;"Haus ""Sonne"""\n',
  '[05.03.2024, 18:02:11] Ada: Hello\n[05.03.2024, 18:03:00] Bo: \u200ePicture left out\n[06.03.2024, 08:00:00] Ada: Two\nlines\n',
  '3/5/24, 6:02 PM - Messages and calls are end-to-end encrypted.\n3/5/24, 6:02 PM - Ada: Hello\n3/25/24, 6:03 PM - Bo: Hi\n',
  '{"about":"Here is the data you requested.","personal_information":{"user_id":1,"first_name":"Ada"},"contacts":{"list":[{"first_name":"Bo","last_name":"Berg","phone_number":"+49 30 123"}]},"chats":{"list":[{"name":"Bo Berg","type":"personal_chat","id":2,"messages":[{"id":1,"type":"message","date":"2024-03-05T18:02:00","date_unixtime":"1709658120","from":"Ada","from_id":"user1","text":"Hi"}]}]}}',
];
