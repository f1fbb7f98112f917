import type { FileReader } from './file-reader.ts';
import type { Piece } from './pieces.ts';
import { messageReader } from './readers/mail.ts';
import type { ReadFile } from './reading-task.ts';

/** In a user's words: what stands for all single messages of one folder. */
export const MESSAGE_FOLDER = 'folder of messages';

/** The files that were read, as they are shown: those of one kind in a crowded folder as one. */
export class Took {
  readonly #files: ReadFile[];
  readonly #numbers: Map<string, number>;

  constructor(files: readonly ReadFile[]) {
    this.#files = [...files];
    this.#numbers = new Map(files.map(({ ref, name, kind }, number) => [keyOf(ref, name, kind), number]));
  }

  get files(): readonly ReadFile[] {
    return this.#files;
  }

  /** Whether anything was read of what was named. */
  hasReadOf(ref: number): boolean {
    return this.#files.some((file) => file.ref === ref && file.kind !== '');
  }

  /** The number of the file that stands for this piece. */
  fileFor({ ref, file, group }: Piece, refName: string, reader: FileReader): number {
    if (group === undefined) return this.#numberOf(ref, file.name, reader.says);
    const kind = reader === messageReader ? MESSAGE_FOLDER : reader.says;
    return this.#numberOf(ref, group === '' ? refName : `${refName}/${group}`, kind);
  }

  /** Stands for what was named where nothing is read: it gives what is left out its name. */
  namesake(ref: number, refName: string): number {
    return this.#numberOf(ref, refName, '');
  }

  count(number: number, items: number, bytes: number): void {
    const file = this.#files[number];
    if (file) this.#files[number] = { ...file, items: file.items + items, bytes: file.bytes + bytes };
  }

  #numberOf(ref: number, name: string, kind: string): number {
    const key = keyOf(ref, name, kind);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#files.length);
    return this.#files.push({ ref, name, kind, bytes: 0, items: 0 }) - 1;
  }
}

function keyOf(ref: number, name: string, kind: string): string {
  return JSON.stringify([ref, name, kind]);
}
