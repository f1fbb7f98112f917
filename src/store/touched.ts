import type { PersonId } from '../core/ids.ts';

/** Remembers whose derived rows an act has made stale. */
export class Touched {
  readonly #people = new Set<string>();
  readonly #records = new Set<string>();
  #everybody = false;

  person(id: PersonId | string): void {
    this.#people.add(id);
  }

  record(id: string): void {
    this.#records.add(id);
  }

  everybody(): void {
    this.#everybody = true;
  }

  get people(): readonly string[] {
    return [...this.#people];
  }

  get records(): readonly string[] {
    return [...this.#records];
  }

  get isEverybody(): boolean {
    return this.#everybody;
  }
}
