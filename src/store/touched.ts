import type { PersonId } from '../core/ids.ts';

/** Remembers whose derived rows an act has made stale. */
export class Touched {
  readonly #people = new Set<string>();
  readonly #records = new Set<string>();
  readonly #ties = new Set<string>();
  #everybody = false;

  person(id: PersonId | string): void {
    this.#people.add(id);
  }

  record(id: string): void {
    this.#records.add(id);
  }

  /** Only what the models say of them; their card and their days stay. */
  tie(id: PersonId | string): void {
    this.#ties.add(id);
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

  get ties(): readonly string[] {
    return [...this.#ties];
  }

  get isEverybody(): boolean {
    return this.#everybody;
  }
}
