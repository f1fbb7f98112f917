import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const DAY_IN_SECONDS = 86_400;

/** Moments and horizon of each set as ../shared/tools/score-ties.mjs has them. */
const EVERY_HALF_YEAR = [2021, 2022, 2023, 2024, 2025].flatMap((year) => [`${year}-01-01`, `${year}-07-01`]);
const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  enron: ['2000-07-01', '2000-10-01', '2001-01-01', '2001-04-01', '2001-07-01', '2001-10-01'],
  'linux-ext4': EVERY_HALF_YEAR,
  college: ['2004-07-01', '2004-08-01'],
};
const HORIZON_DAYS: Readonly<Record<string, number>> = { college: 60 };
const USUAL_HORIZON_DAYS = 90;

export type Contact = { readonly from: string; readonly to: string; readonly at: number };

/** A file of timed contacts and the moments at which the models are asked about what came after. */
export type ContactSet = {
  readonly name: string;
  /** Oldest first, `at` in unix seconds. */
  readonly contacts: readonly Contact[];
  readonly moments: readonly Date[];
  readonly horizonInSeconds: number;
};

/** `moments` are the scorer's unless others are given. */
export function contactSet(
  path: string,
  moments: readonly string[] | undefined = MOMENTS[basename(path, '.csv')],
): ContactSet {
  const name = basename(path, '.csv');
  if (!moments) throw new Error(`no moments are known for ${name}`);
  return {
    name,
    contacts: contactsOf(readFileSync(path, 'utf8')),
    moments: moments.map((day) => new Date(`${day}T00:00:00Z`)),
    horizonInSeconds: (HORIZON_DAYS[name] ?? USUAL_HORIZON_DAYS) * DAY_IN_SECONDS,
  };
}

/** As `contactSet` reads it. */
export function fileText(contacts: readonly Contact[]): string {
  return `from,to,at\n${contacts.map(({ from, to, at }) => `${from},${to},${at}`).join('\n')}\n`;
}

function contactsOf(text: string): readonly Contact[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [from = '', to = '', at] = line.split(',');
      return { from, to, at: Number(at) };
    })
    .filter(({ from, to }) => from !== to)
    .sort((one, other) => one.at - other.at);
}
