import type { Act, Hand, NewAct } from './act.ts';
import type { Attention, Reminder } from './attention.ts';
import type { Bond } from './bond.ts';
import type { Day } from './day.ts';
import type { Acquaintances, Everybody, KindAxis } from './everybody.ts';
import type { ActId, InteractionId, MatterId, PersonId, RecordId } from './ids.ts';
import type { FoundInteraction, Interaction, Participant } from './interaction.ts';
import type { Matter, MatterKind, MatterQuery, NewMatter } from './matters/matter.ts';
import type { WeekBudget } from './network/cadence/week-budget.ts';
import type { KeptPrediction } from './network/calibration/kept-prediction.ts';
import type { Company } from './network/circle/company.ts';
import type { ContactDay } from './network/contact-day.ts';
import type { Learnt } from './network/learnt/learnt.ts';
import type { PeopleQuery, PersonLine } from './person-line.ts';
import type { Marks } from './same-person/marks.ts';
import type { FoundRecord, Identity, RecordKey, SourceRecord } from './source-record.ts';

/** A page of a list. `next` continues it; it is missing on the last page. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

/** An interaction as the timeline of one person shows it. */
export type TimelineEntry = Interaction & {
  readonly people: readonly {
    readonly recordId: RecordId;
    readonly personId?: PersonId;
    readonly name: string;
  }[];
};

/** A record together with the person it stands with; lists and bots stand with nobody. */
export type PlacedRecord = SourceRecord & { readonly personId?: PersonId };

export type TimelinePage = {
  readonly after?: string;
  readonly limit: number;
  /** Leaves out what was no contact between the two of us: notes, and mail that neither of us wrote to the other. */
  readonly contactOnly?: boolean;
};

export type Counts = {
  readonly people: number;
  readonly records: number;
  readonly interactions: number;
  readonly acts: number;
};

/** By hand: of which kind a person is, or everybody with a title or in an organisation (folded). */
export type KindSaid = {
  readonly axis: KindAxis;
  readonly about: 'person' | 'title' | 'organisation';
  readonly subject: string;
  readonly kind: string;
};

/** A chance as it is told, about the person behind a record. */
export type ToldChance = Omit<KeptPrediction, 'outcome'> & { readonly person: PersonId };

/** What can be asked of the network. All of it sees one consistent state. */
export type Reader = {
  people(query: PeopleQuery): Promise<Page<PersonLine>>;
  person(id: PersonId): Promise<PersonLine | undefined>;
  /** The lines of these people, in no particular order; ids that are nobody's are left out. */
  lines(ids: readonly PersonId[]): Promise<readonly PersonLine[]>;
  /** People whose id or address is exactly this, else whose whole name is. */
  peopleCalled(ref: string): Promise<readonly PersonLine[]>;
  recordsOf(person: PersonId): Promise<readonly PlacedRecord[]>;
  /** The same of many; those without a record are missing. */
  recordsOfEach(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly PlacedRecord[]>>;
  recordsByKey(keys: readonly RecordKey[]): Promise<readonly PlacedRecord[]>;
  recordsByIdentity(identities: readonly Identity[]): Promise<readonly PlacedRecord[]>;
  /** Which of these interactions are known already, by the source's key. */
  knownInteractions(keys: readonly RecordKey[]): Promise<ReadonlySet<string>>;
  timeline(person: PersonId, page: TimelinePage): Promise<Page<TimelineEntry>>;
  contactDays(person: PersonId): Promise<readonly ContactDay[]>;
  /** Everybody's contact days, for the models that look at the whole. */
  allContactDays(): AsyncIterable<{ readonly person: PersonId; readonly days: readonly ContactDay[] }>;
  /** What everybody is looked up by when doubles are sought, some people at a time. */
  marks(): AsyncIterable<readonly { readonly person: PersonId; readonly marks: Marks }[]>;
  /** Those who need tending first, me and the hidden left out. */
  mostUrgent(day: Day, limit: number): Promise<readonly PersonLine[]>;
  attention(person: PersonId): Promise<Attention | undefined>;
  remindersDue(day: Day): Promise<readonly Reminder[]>;
  remindersOf(person: PersonId): Promise<readonly Reminder[]>;
  /** Records that the user has said are different people. */
  keptApart(records: readonly RecordId[]): Promise<readonly (readonly [RecordId, RecordId])[]>;
  me(): Promise<PersonId | undefined>;
  bond(person: PersonId): Promise<Bond | undefined>;
  /** The newest first. */
  matters<Kind extends MatterKind>(query: MatterQuery<Kind>): Promise<readonly Matter<Kind>[]>;
  matter(id: MatterId): Promise<Matter | undefined>;
  /** What the user has a week for; undefined until they say it. */
  budget(): Promise<WeekBudget | undefined>;
  kindsSaid(): Promise<readonly KindSaid[]>;
  /** What the models learnt of this user at the last full pass. */
  learnt(): Promise<Learnt>;
  everybody(): Promise<Everybody>;
  acquaintances(): Promise<Acquaintances | undefined>;
  /** Whom each of these people was seen with, me left out; those seen with nobody are missing. */
  company(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Company>>;
  /** With how many others each of them was seen. */
  companySizes(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>>;
  /** Everything that was foretold, with what came of it. */
  predictions(): Promise<readonly KeptPrediction[]>;
  acts(page: { readonly after?: string; readonly limit: number }): Promise<Page<Act>>;
  counts(): Promise<Counts>;
  /** The day for which the strengths stand. */
  tiesAsOf(): Promise<Day | undefined>;
};

/** What an act can change. Everything is journaled, so that the act can be taken back. */
export type Writer = Reader & {
  addPerson(): Promise<PersonId>;
  removePerson(person: PersonId): Promise<void>;
  addRecords(records: readonly FoundRecord[], seenAt: Date): Promise<readonly SourceRecord[]>;
  /** Replaces what the source said; the record keeps its id and its person. */
  changeRecord(record: SourceRecord, found: FoundRecord, seenAt: Date): Promise<void>;
  /** Puts a record into a person, out of the one it was in. */
  place(record: RecordId, person: PersonId): Promise<void>;
  placeAll(pairs: readonly { readonly record: RecordId; readonly person: PersonId }[]): Promise<void>;
  keepApart(pairs: readonly (readonly [RecordId, RecordId])[]): Promise<void>;
  addInteractions(
    found: readonly (Omit<FoundInteraction, 'participants'> & {
      readonly participants: readonly Participant[];
    })[],
  ): Promise<readonly InteractionId[]>;
  setAttention(person: PersonId, attention: Attention | undefined): Promise<void>;
  addReminder(reminder: Omit<Reminder, 'id'>): Promise<void>;
  /** Gives every reminder of one person, the settled ones too, to another. */
  moveReminders(from: PersonId, to: PersonId): Promise<void>;
  /** Marks a reminder as settled at a moment; without one, removes it. */
  settleReminder(id: string, at: Date | undefined): Promise<void>;
  setMe(person: PersonId): Promise<void>;
  setBond(person: PersonId, bond: Bond | undefined): Promise<void>;
  addMatter<Kind extends MatterKind>(matter: NewMatter<Kind>): Promise<MatterId>;
  /** Writes a matter as it stands now, its people too. */
  changeMatter(matter: Matter): Promise<void>;
  removeMatter(id: MatterId): Promise<void>;
  /** Gives every part that one person has in a matter to another. */
  moveMatters(from: PersonId, to: PersonId): Promise<void>;
  setBudget(budget: WeekBudget | undefined): Promise<void>;
  /** Without a kind, takes back what was said. */
  sayKind(said: Omit<KindSaid, 'kind'>, kind: string | undefined): Promise<void>;
};

export type Done<T> = { readonly act: Act | undefined; readonly result: T };

/** What the inside asks of a store. Every store passes store/contract.test.ts. */
export type Store = Reader & {
  /**
   * Runs `work` as one act: it all happens, or none of it. An act that changed nothing is not kept. `work` may run
   * twice when a connection breaks, so it keeps nothing outside of itself.
   */
  act<T>(act: NewAct, work: (writer: Writer) => Promise<T>): Promise<Done<T>>;
  /** Runs `work` as `act` would and forgets it: a preview that cannot differ from the real thing. */
  rehearse<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Takes back this act, or the last one that stands. Refused when later acts build on it. `key` as in `NewAct`. */
  undo(act: ActId | undefined, by: Hand, key?: string): Promise<Act>;
  redo(act: ActId | undefined, by: Hand, key?: string): Promise<Act>;
  /** Keeps chances that were told, to be held against what comes; one already kept for that day stays. No act. */
  foretell(chances: readonly ToldChance[]): Promise<void>;
  /** Recomputes what the models say of everybody for this day, and settles what was foretold. */
  refreshTies(day: Day): Promise<void>;
  /** Builds every derived table anew from what it is derived from. */
  rebuild(day: Day): Promise<void>;
  close(): Promise<void>;
};
