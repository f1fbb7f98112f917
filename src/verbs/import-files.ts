import { z } from 'zod';
import type { Gathered, OwnSelf } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { Identity } from '../core/source-record.ts';
import type { Reader, Writer } from '../core/store.ts';
import { COLUMN_CLUES, COLUMN_FIELDS, type FoundTable, type SaidColumn } from '../core/table-columns.ts';
import { emailIdentity } from '../formats/identity/email-identity.ts';
import { likeness } from '../formats/likeness/likeness.ts';
import { importFindings } from './import-findings.ts';
import { ImportTally } from './import-tally.ts';
import { keepColumns, keptColumns } from './keep-columns.ts';
import { becomeMe, ownAddress } from './me.ts';
import { ownCountry } from './own-country.ts';
import { type DuplicateSide, possibleDuplicates } from './possible-duplicates.ts';
import { refuseStrayColumns, saidColumns } from './said-columns.ts';
import { shownIfDone, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone } from './views.ts';

const spot = z.object({ file: z.string(), place: z.string() });

const duplicateSide = z.object({
  person: z.string().optional().describe('the id, of those who are here'),
  name: z.string(),
  about: z.string().describe('what tells this one from others of the name'),
});

const output = actDone.extend({
  dryRun: z.boolean(),
  files: z.array(z.object({ name: z.string(), kind: z.string(), bytes: z.int(), items: z.int() })),
  me: z
    .object({
      addresses: z.array(z.string()),
      name: z.string().optional(),
      guessed: z.boolean().describe('read from the files, not said by you'),
      sent: z.int().optional(),
      messages: z.int().optional(),
    })
    .optional()
    .describe('who you are in this data'),
  people: z.object({
    new: z.int(),
    joined: z.int().describe('records that turned out to be somebody known'),
  }),
  records: z.object({ new: z.int(), changed: z.int(), same: z.int() }),
  interactions: z.object({ new: z.int(), same: z.int() }),
  endorsements: z
    .object({ new: z.int(), same: z.int() })
    .optional()
    .describe('good words spoken for you and by you, when there are any'),
  events: z.object({ new: z.int(), same: z.int() }).optional().describe('events you went to, if any'),
  said: z
    .object({ new: z.int(), same: z.int() })
    .optional()
    .describe('what a whole book holds besides: promises, reminders, what you said of ties'),
  planned: z
    .object({ new: z.int(), changed: z.int(), same: z.int(), gone: z.int() })
    .optional()
    .describe('meetings to come, if any; gone are those that are off or have taken place'),
  notPeople: z.object({ list: z.int(), bot: z.int(), newsletter: z.int(), group: z.int() }),
  newPeople: z.array(z.string()).describe('some of the new names'),
  changes: z
    .array(z.object({ name: z.string(), changes: z.array(z.string()) }))
    .optional()
    .describe('of some of the records that changed, what is different'),
  possibleDuplicates: z
    .object({
      count: z.int(),
      examples: z.array(z.object({ one: duplicateSide, other: duplicateSide, isOtherNew: z.boolean() })),
    })
    .optional()
    .describe('people of these files who may be somebody that is here already, or one another'),
  readBefore: z
    .number()
    .optional()
    .describe('how much of the files an import that was stopped had read, from 0 to 1'),
  skipped: z.array(z.object({ reason: z.string(), count: z.int(), examples: z.array(spot) })),
  bad: z.array(spot.extend({ reason: z.string() })),
  badCount: z.int(),
  tables: z
    .array(
      z.object({
        file: z.string(),
        sure: z.boolean().describe('false when you should look before people come of it'),
        columns: z.array(
          z.object({
            header: z.string(),
            field: z.enum(COLUMN_FIELDS),
            by: z.enum(COLUMN_CLUES).describe('who tells it: you, now or before, the header or the cells'),
            samples: z.array(z.string()),
          }),
        ),
      }),
    )
    .optional()
    .describe('how tables of other programs were understood, when there are any'),
});

export const importFiles = verb({
  name: 'import.files',
  says: 'Reads mailboxes, address books, calendars, tables, chats and LinkedIn exports; one undo takes all of it back, and the same file again changes nothing.',
  writes: true,
  idempotent: true,
  long: true,
  command: {
    words: 'import',
    positional: ['files...'],
    examples: [
      'mutuals import Inbox.mbox --me ada@example.org',
      'mutuals import contacts.vcf Connections.csv --dry-run',
      'mutuals import Complete_LinkedInDataExport.zip',
      'mutuals import "WhatsApp Chat with Bo.txt" --me "Ada Lovelace"',
      'mutuals import people.csv --map "Vorname=given,Firma=organisation"',
    ],
  },
  input: z.object({
    files: z
      .array(z.string().min(1))
      .min(1)
      .max(200)
      .describe(
        'mbox, vCard, iCalendar, LinkedIn CSV or zip, Google or Outlook contacts, any table of people (CSV), WhatsApp and Telegram chats',
      ),
    me: z
      .array(z.string().min(1).max(320))
      .max(50)
      .optional()
      .describe('your own addresses in this mail, or your name as it stands in a chat'),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/)
      .optional()
      .describe(
        'of telephone numbers written without one: DE, FR, US; else that of your own number or place, else of most in the file',
      ),
    map: z
      .array(z.string().max(2_000))
      .max(300)
      .optional()
      .describe(
        `what columns of a table hold, where the guess is wrong: "Vorname=given,Firma=organisation"; one of ${COLUMN_FIELDS.join(', ')}`,
      ),
    dryRun: z.boolean().default(false).describe('show what would happen and write nothing'),
    anew: z
      .boolean()
      .default(false)
      .describe('read from the start, also what an earlier import had begun to read'),
  }),
  output,
  async run({ files, me, country, map, dryRun, anew }, deps) {
    const said = saidColumns(map ?? []);
    const local = country?.toUpperCase() ?? (await ownCountry(deps.store));
    const wish = {
      ...(local !== undefined && { country: local }),
      me: [...(me ?? []), ...(await ownNames(deps.store))],
      columns: { said, kept: await keptColumns(deps.store) },
      anew,
    };
    const gathered = await deps.sources.gather(files, deps.watch, wish);
    let isIn = false;
    try {
      const shown = await importGathered(gathered, { me, said, dryRun }, deps);
      isIn = !dryRun;
      return shown;
    } finally {
      // What was read is of use once more after a look ahead, a question that came up and a stop.
      await (isIn ? gathered.discard() : gathered.keep());
    }
  },
});

type Wish = {
  readonly me: readonly string[] | undefined;
  readonly said: readonly SaidColumn[];
  readonly dryRun: boolean;
};

async function importGathered(
  gathered: Gathered,
  { me, said, dryRun }: Wish,
  deps: Deps,
): Promise<z.input<typeof output>> {
  const mine = await whoIsMe(gathered, me, deps);
  const self = (await deps.store.me()) === undefined ? gathered.self : undefined;
  const seenAt = deps.now();
  const work = async (writer: Writer): Promise<ImportTally> => {
    const tally = new ImportTally();
    const { watch, offsetMinutes } = deps;
    const own = mine?.identities ?? [];
    await importFindings(gathered, { writer, tally, seenAt, offsetMinutes, own, watch, isPreview: dryRun });
    refuseStrayColumns(said, tally);
    for (const table of tally.tables) await keepColumns(writer, table, today(deps));
    if (mine && mine.identities.length > 0) await becomeMe(writer, mine.identities, seenAt);
    tally.duplicates = await possibleDuplicates(tally.newcomers, writer, likeness());
    return tally;
  };
  const line = `Imported ${broughtFiles(gathered).join(', ')}`;
  const { act, result: tally } = dryRun
    ? { act: undefined, result: await deps.store.rehearse(work) }
    : await deps.store.act({ verb: 'import.files', by: deps.by, line }, work);
  const duplicates = shownDuplicates(tally, dryRun);
  return {
    dryRun,
    ...shownTally(gathered, tally),
    ...duplicates,
    ...shownMe(mine, self, gathered),
    ...shownIfDone(act),
  };
}

/** As the user named them: a zip or a folder, not each file in it. */
function broughtFiles({ files }: Gathered): readonly string[] {
  return [...new Set(files.map(({ name }) => name.split('/')[0] ?? name))];
}

/** By what I may stand in chats, as far as it is known. */
async function ownNames(store: Reader): Promise<readonly string[]> {
  const me = await store.me();
  if (me === undefined) return [];
  const records = await store.recordsOf(me);
  const names = records.flatMap(({ card }) => [card.name, ...(card.otherNames ?? [])]);
  const values = records.flatMap(({ identities }) => identities.map(({ value }) => value));
  return [...new Set([...names, ...values])].filter((name) => name !== '');
}

type Mine = { readonly identities: readonly Identity[]; readonly guessed: boolean };

async function whoIsMe(
  gathered: Gathered,
  said: readonly string[] | undefined,
  { store }: Deps,
): Promise<Mine | undefined> {
  if (gathered.unnamed) throw new Refusal('me_unnamed', '', gathered.unnamed);
  if (said && said.length > 0) return { identities: saidAddresses(said, gathered), guessed: false };
  if ((await store.me()) !== undefined || !gathered.owner) return undefined;
  const identity = emailIdentity(gathered.owner.address);
  if (identity && gathered.owner.sure) return { identities: [identity], guessed: true };
  if (gathered.self) return undefined;
  throw new Refusal('me_unknown', gathered.owner.address);
}

/** In chats one stands by a name; everywhere else only an address tells who one is. */
function saidAddresses(said: readonly string[], { self }: Gathered): readonly Identity[] {
  return said.filter((text) => text.includes('@') || !self).map(ownAddress);
}

function shownChange({ name, changes }: ImportTally['changes'][number]) {
  return { name, changes: [...changes] };
}

const DUPLICATES_SHOWN = 20;

/** Whoever comes with these files has no id before the files are in. */
function shownDuplicates({ duplicates }: ImportTally, dryRun: boolean) {
  if (duplicates.length === 0) return {};
  const side = ({ person, name, about }: DuplicateSide, isHere: boolean) => ({
    name,
    about,
    ...(isHere && { person }),
  });
  const examples = duplicates.slice(0, DUPLICATES_SHOWN).map(({ one, other, isOtherNew }) => ({
    one: side(one, !dryRun),
    other: side(other, !dryRun || !isOtherNew),
    isOtherNew,
  }));
  return { possibleDuplicates: { count: duplicates.length, examples } };
}

function shownTable({ file, sure, columns }: FoundTable & { readonly file: string }) {
  return { file, sure, columns: columns.map((column) => ({ ...column, samples: [...column.samples] })) };
}

function shownTally(gathered: Gathered, tally: ImportTally) {
  const { people, records, interactions, endorsements, events, said, planned } = tally;
  const { notPeople, newPeople, bad, badCount } = tally;
  return {
    files: gathered.files.map((file) => ({ ...file })),
    people,
    records,
    interactions,
    ...(endorsements.new + endorsements.same > 0 && { endorsements }),
    ...(events.new + events.same > 0 && { events }),
    ...(said.new + said.same > 0 && { said }),
    ...(Object.values(planned).some((count) => count > 0) && { planned: { ...planned } }),
    notPeople,
    newPeople,
    ...(tally.changes.length > 0 && { changes: tally.changes.map(shownChange) }),
    ...(gathered.readBefore > 0 && gathered.readBefore < 1 && { readBefore: gathered.readBefore }),
    skipped: tally.skipped.map(({ reason, count, examples }) => ({ reason, count, examples })),
    bad,
    badCount,
    ...(tally.tables.length > 0 && { tables: tally.tables.map(shownTable) }),
  };
}

type Shown = { me?: z.input<typeof output>['me'] };

function shownMe(mine: Mine | undefined, self: OwnSelf | undefined, { owner }: Gathered): Shown {
  const addresses = [
    ...new Set([...(mine?.identities.map(({ value }) => value) ?? []), ...(self?.addresses ?? [])]),
  ];
  if (!mine && !self) return {};
  return {
    me: {
      addresses,
      ...(self && self.name !== '' && { name: self.name }),
      guessed: mine?.guessed ?? true,
      ...(mine?.guessed && owner && { sent: owner.sent, messages: owner.messages }),
    },
  };
}
