import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './world.ts';

/** Files of invented people in the forms that mail programs and exports write, put into a folder of their own. */
export function fileOf(name: string, text: string, folder = newFolder()): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export type InventedMail = {
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly at: string;
  readonly subject?: string;
  readonly id?: string;
  readonly headers?: readonly string[];
  readonly text?: string;
};

export function mbox(mails: readonly InventedMail[]): string {
  return mails.map(mboxMail).join('');
}

function mboxMail(mail: InventedMail, place: number) {
  const { from, to, cc, at, subject = 'Hello', id, headers = [], text = 'Words.' } = mail;
  const date = new Date(at).toUTCString();
  const lines = [
    `From somebody@example.org ${date}`,
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Date: ${date.replace('GMT', '+0000')}`,
    `Subject: ${subject}`,
    `Message-ID: <${id ?? `${place}.${Date.parse(at)}`}@example.org>`,
    ...headers,
  ];
  return `${lines.join('\n')}\n\n${text}\n\n`;
}

/** Mail back and forth between two, `every` so many days, the last one `until`. */
export function letters(
  me: string,
  them: string,
  { until, every, count, subject }: { until: string; every: number; count: number; subject?: string },
): readonly InventedMail[] {
  return Array.from({ length: count }, (_, back) => {
    const [from, to] = back % 2 === 0 ? [me, them] : [them, me];
    const at = new Date(Date.parse(until) - back * every * 86_400_000).toISOString();
    return {
      from,
      to,
      at,
      ...(subject !== undefined && { subject }),
      id: `${`${me}${them}`.replace(/\W/g, '')}.${back}`,
    };
  }).reverse();
}

export function vcards(cards: readonly (readonly string[])[]): string {
  return cards
    .map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
    .join('');
}

export type InventedConnection = {
  readonly first: string;
  readonly last: string;
  readonly url?: string;
  readonly email?: string;
  readonly company?: string;
  readonly position?: string;
};

export function connections(rows: readonly InventedConnection[]): string {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return [header, ...rows.map(connectionRow), ''].join('\n');
}

function connectionRow({ first, last, url, email, company, position }: InventedConnection): string {
  return [first, last, url, email, company, position, '01 Feb 2023'].map((cell) => cell ?? '').join(',');
}

export type InventedContact = {
  readonly first: string;
  readonly last: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly phone?: string;
};

export function googleContacts(rows: readonly InventedContact[]): string {
  const header =
    'First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value';
  return [header, ...rows.map(contactRow), ''].join('\n');
}

function contactRow({ first, last, organisation, email, phone }: InventedContact): string {
  return [first, last, organisation, '* myContacts', 'Home', email, 'Mobile', phone]
    .map((cell) => cell ?? '')
    .join(',');
}
