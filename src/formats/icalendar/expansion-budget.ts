/** What looking at one day of a rule costs is the unit; one instance that is found costs so many. */
const INSTANCE_COSTS = 40;
const AT_LEAST = 2_000_000;
const PER_CHARACTER = 20;

/**
 * How much work the repeats of one file may take: enough for any calendar that people keep, and in proportion to what
 * was read, so that a small file cannot ask for the work of a large one. Ours.
 */
export class ExpansionBudget {
  #left = AT_LEAST;

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  addRead(characters: number): void {
    this.#left += characters * PER_CHARACTER;
  }

  spend(days: number): void {
    this.#left -= days;
  }

  spendInstance(): void {
    this.#left -= INSTANCE_COSTS;
  }
}
