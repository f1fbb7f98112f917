import type { Finding } from '../../core/finding.ts';
import { type FoundValue, JsonValues } from '../telegram/json-values.ts';

/** How the JSON export of one app is told and read. */
export type AppFormat = {
  readonly says: string;
  isHead(head: string): boolean;
  /** Where its people and what happened with them stand. */
  readonly paths: readonly string[];
  /** A reader of one file; `country` is that of telephone numbers without one. */
  reader(country?: string): AppReader;
};

export type AppReader = {
  read(found: FoundValue): Iterable<Finding>;
  /** What could only be told when everything was read. */
  end?(): Iterable<Finding>;
};

/** Goes through an export that comes in pieces, and keeps of it only what waits for the end. */
export class AppExport {
  readonly #values: JsonValues;
  readonly #reader: AppReader;

  constructor(format: AppFormat, country?: string) {
    this.#values = new JsonValues(format.paths);
    this.#reader = format.reader(country);
  }

  push(chunk: Uint8Array): readonly Finding[] {
    return this.#values.push(chunk).flatMap((found) => [...this.#reader.read(found)]);
  }

  end(): readonly Finding[] {
    const rest = [...(this.#reader.end?.() ?? [])];
    if (this.#values.isWhole) return rest;
    const reason = 'This file breaks off or is damaged; what stood before was read. Export it again.';
    return [...rest, { type: 'bad', reason, place: 'the end' }];
  }
}

/** `contact 12`, as a user counts. */
export function placeOf(noun: string, { path }: FoundValue): string {
  const at = path.findLast((key) => typeof key === 'number');
  return typeof at === 'number' ? `${noun} ${at + 1}` : noun;
}
