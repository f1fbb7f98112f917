const AT_LEAST = 2_000_000;
const PER_CHARACTER = 20;
const PER_INSTANCE = 200;
const PER_PERSON = 20;

/**
 * How much work the repeats of one file may take, in days of a rule that are looked at: enough for any calendar that people
 * keep, and in proportion to what was read, so that a small file cannot ask for the work of a large one. Ours.
 */
export class ExpansionBudget {
  #left: number;

  constructor(days = AT_LEAST) {
    this.#left = days;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  addRead(characters: number): void {
    this.#left += characters * PER_CHARACTER;
  }

  spend(days: number): void {
    this.#left -= days;
  }

  /** An instance that is found is told with all of its people. */
  spendInstance(people = 0): void {
    this.#left -= PER_INSTANCE + people * PER_PERSON;
  }
}
