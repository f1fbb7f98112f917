import { z } from 'zod';
import type { Gathered } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { Identity } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import { emailIdentity } from '../formats/identity/email-identity.ts';
import { importFindings } from './import-findings.ts';
import { ImportTally } from './import-tally.ts';
import { becomeMe, ownAddress } from './me.ts';
import { shownIfDone } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone } from './views.ts';

const spot = z.object({ file: z.string(), place: z.string() });

const output = actDone.extend({
  dryRun: z.boolean(),
  files: z.array(z.object({ name: z.string(), kind: z.string(), bytes: z.int(), items: z.int() })),
  me: z
    .object({
      addresses: z.array(z.string()),
      guessed: z.boolean().describe('read from the mail, not said by you'),
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
  notPeople: z.object({ list: z.int(), bot: z.int(), newsletter: z.int(), group: z.int() }),
  newPeople: z.array(z.string()).describe('some of the new names'),
  skipped: z.array(z.object({ reason: z.string(), count: z.int(), examples: z.array(spot) })),
  bad: z.array(spot.extend({ reason: z.string() })),
  badCount: z.int(),
});

export const importFiles = verb({
  name: 'import.files',
  says: 'Reads mailboxes, address books and LinkedIn exports; one undo takes all of it back, and the same file again changes nothing.',
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
    ],
  },
  input: z.object({
    files: z
      .array(z.string().min(1))
      .min(1)
      .max(200)
      .describe('mbox, vCard, LinkedIn CSV or zip, Google Contacts CSV'),
    me: z.array(z.string().min(3).max(320)).max(50).optional().describe('your own addresses in this mail'),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/)
      .optional()
      .describe('of telephone numbers written without one: DE, FR, US'),
    dryRun: z.boolean().default(false).describe('show what would happen and write nothing'),
  }),
  output,
  async run({ files, me, country, dryRun }, deps) {
    const wish = { ...(country !== undefined && { country: country.toUpperCase() }) };
    const gathered = await deps.sources.gather(files, deps.watch, wish);
    try {
      return await importGathered(gathered, { me, dryRun }, deps);
    } finally {
      await gathered.discard();
    }
  },
});

type Wish = { readonly me: readonly string[] | undefined; readonly dryRun: boolean };

async function importGathered(
  gathered: Gathered,
  { me, dryRun }: Wish,
  deps: Deps,
): Promise<z.input<typeof output>> {
  const mine = await whoIsMe(gathered, me, deps);
  const seenAt = deps.now();
  const work = async (writer: Writer): Promise<ImportTally> => {
    const tally = new ImportTally();
    await importFindings(gathered, { writer, tally, seenAt, watch: deps.watch });
    if (mine) await becomeMe(writer, mine.identities, seenAt);
    return tally;
  };
  const line = `Imported ${gathered.files.map(({ name }) => name).join(', ')}`;
  const { act, result: tally } = dryRun
    ? { act: undefined, result: await deps.store.rehearse(work) }
    : await deps.store.act({ verb: 'import.files', by: deps.by, line }, work);
  return { dryRun, ...shownTally(gathered, tally), ...shownMe(mine, gathered), ...shownIfDone(act) };
}

type Mine = { readonly identities: readonly Identity[]; readonly guessed: boolean };

async function whoIsMe(
  gathered: Gathered,
  said: readonly string[] | undefined,
  { store }: Deps,
): Promise<Mine | undefined> {
  if (said && said.length > 0) return { identities: said.map(ownAddress), guessed: false };
  if ((await store.me()) !== undefined || !gathered.owner) return undefined;
  const identity = emailIdentity(gathered.owner.address);
  if (!identity || !gathered.owner.sure) throw new Refusal('me_unknown', gathered.owner.address);
  return { identities: [identity], guessed: true };
}

function shownTally(gathered: Gathered, tally: ImportTally) {
  const { people, records, interactions, endorsements, notPeople, newPeople, bad, badCount } = tally;
  return {
    files: gathered.files.map((file) => ({ ...file })),
    people,
    records,
    interactions,
    ...(endorsements.new + endorsements.same > 0 && { endorsements }),
    notPeople,
    newPeople,
    skipped: tally.skipped.map(({ reason, count, examples }) => ({ reason, count, examples })),
    bad,
    badCount,
  };
}

function shownMe(mine: Mine | undefined, { owner }: Gathered): { me?: z.input<typeof output>['me'] } {
  if (!mine) return {};
  const addresses = mine.identities.map(({ value }) => value);
  return {
    me: {
      addresses,
      guessed: mine.guessed,
      ...(mine.guessed && owner && { sent: owner.sent, messages: owner.messages }),
    },
  };
}
