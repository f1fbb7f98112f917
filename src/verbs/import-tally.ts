import type { Card } from '../core/card.ts';
import type { Finding } from '../core/finding.ts';
import type { PersonId } from '../core/ids.ts';
import type { FoundTable } from '../core/table-columns.ts';
import { cardChanges } from './card-changes.ts';
import type { PossibleDuplicate } from './possible-duplicates.ts';

const EXAMPLES = 3;
const CHANGES_SHOWN = 10;
const BAD_SHOWN = 50;

type Spot = { readonly file: string; readonly place: string };
type Skipped = { readonly reason: string; count: number; readonly examples: Spot[] };

/** Counts what an import did, item by item, so that nothing goes missing unsaid. */
export class ImportTally {
  readonly records = { new: 0, changed: 0, same: 0 };
  readonly interactions = { new: 0, same: 0 };
  /** What a whole book holds besides: promises, reminders, what was said of ties. */
  readonly said = { new: 0, same: 0 };
  readonly endorsements = { new: 0, same: 0 };
  readonly events = { new: 0, same: 0 };
  readonly planned = { new: 0, changed: 0, same: 0, gone: 0 };
  readonly people = { new: 0, joined: 0 };
  readonly notPeople = { list: 0, bot: 0, newsletter: 0, group: 0 };
  readonly newPeople: string[] = [];
  /** Everybody who came, to be looked at for doubles. */
  readonly newcomers: PersonId[] = [];
  /** Those known before who came with an address of their mail. */
  readonly withMoreMail = new Set<PersonId>();
  /** Of some of the records that changed, what is different. */
  readonly changes: { readonly name: string; readonly changes: readonly string[] }[] = [];
  duplicates: readonly PossibleDuplicate[] = [];
  readonly bad: (Spot & { readonly reason: string })[] = [];
  badCount = 0;
  readonly tables: (FoundTable & { readonly file: string })[] = [];
  readonly #skipped = new Map<string, Skipped>();

  get skipped(): readonly Skipped[] {
    return [...this.#skipped.values()].sort(
      (one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1),
    );
  }

  change(before: Card, after: Card): void {
    this.records.changed += 1;
    if (this.changes.length >= CHANGES_SHOWN) return;
    this.changes.push({ name: after.name || before.name, changes: cardChanges(before, after) });
  }

  /** Takes note of what cannot be imported. */
  leaveOut(file: string, finding: Extract<Finding, { type: 'skipped' | 'bad' }>): void {
    const { place, reason } = finding;
    if (finding.type === 'skipped') this.skip(reason, { file, place });
    else this.#spoil({ file, place, reason });
  }

  #spoil(bad: Spot & { readonly reason: string }): void {
    this.badCount += 1;
    if (this.bad.length < BAD_SHOWN) this.bad.push(bad);
  }

  skip(reason: string, spot: Spot): void {
    const known = this.#skipped.get(reason) ?? { reason, count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < EXAMPLES) known.examples.push(spot);
    this.#skipped.set(reason, known);
  }
}
