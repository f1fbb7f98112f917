import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../core/refusal.ts';
import { mailReader } from '../formats/mail/read-mail.ts';
import { charsetDecoder } from './charset.ts';
import { type Checkpoint, writeCheckpoint } from './checkpoint.ts';
import type { FileReader, Item, Reading } from './file-reader.ts';
import { GIVEN_UP, itemsBehind } from './items-behind.ts';
import { parkedLine } from './parked.ts';
import type { EndOfRef, Omission, Piece } from './pieces.ts';
import type { Means } from './pulse.ts';
import { readerOf } from './reader-of.ts';
import type { Endless, Inside, ReadingTask, Stand } from './reading-task.ts';
import type { Scratch } from './scratch.ts';
import { HEAD_BYTES } from './sniff.ts';
import { headOf, type SourceFile } from './source-file.ts';
import { Took } from './took.ts';
import { watchedFile } from './watched-file.ts';

/** After so many items the process looks up: a stop asked for is seen, and others get their turn. */
const ITEMS_PER_TURN = 500;
/** How long one item may take. */
const ITEM_MS = 10_000;
/** Some readers want the whole text before their first item; so much of it may take a millisecond more. */
const BYTES_PER_MS = 5_000;

type Parts = Means & {
  readonly task: ReadingTask;
  readonly folder: string;
  readonly checkpoint: Checkpoint;
  readonly scratch: Scratch;
};

/** Reads piece after piece, and can say at any item how far it has come. */
export class PieceReader {
  readonly #parts: Parts;
  readonly #reading: Reading;
  readonly #took: Took;
  readonly #resumeAt: number;
  /** How many pieces came by, the one that is being read not counted. */
  #pieces = 0;
  #bytesBefore: number;
  #bytesDone: number;
  #inside: Inside | undefined;
  #sinceTurn = 0;
  #keptAt = performance.now();

  constructor(parts: Parts) {
    const { task, checkpoint } = parts;
    const now = new Date(checkpoint.askedAt);
    const decode = charsetDecoder();
    const country = task.country === undefined ? {} : { defaultCountry: task.country };
    const columns = task.columns && { columns: task.columns };
    this.#parts = parts;
    this.#reading = { decode, now, readMail: mailReader({ decode, now }), ...country, ...columns };
    this.#resumeAt = checkpoint.stand.pieces;
    this.#took = new Took(checkpoint.stand.files);
    this.#bytesBefore = checkpoint.stand.bytesBefore;
    this.#bytesDone = checkpoint.stand.bytesDone;
    this.#inside = checkpoint.stand.inside;
  }

  stand(): Stand {
    const inside = this.#inside;
    return {
      files: this.#took.files,
      pieces: this.#pieces,
      bytesBefore: this.#bytesBefore,
      bytesDone: this.#bytesDone,
      ...(inside && { inside }),
    };
  }

  /** Writes down how far it has come, so that it can go on from here after whatever happens. */
  async keep(heldBy = process.pid): Promise<void> {
    const { scratch, folder, checkpoint } = this.#parts;
    const scratchBytes = await scratch.flush();
    await writeCheckpoint(folder, { ...checkpoint, heldBy, scratchBytes, stand: this.stand() });
    this.#keptAt = performance.now();
  }

  async read(piece: Piece | Omission | EndOfRef): Promise<void> {
    if (piece.type === 'end') return this.#endRef(piece.ref);
    this.#parts.pulse.at(this.#pieces, this.#inside?.items ?? 0);
    if (this.#pieces < this.#resumeAt) {
      this.#pieces += 1;
      return;
    }
    this.#parts.watch.stopIfAsked();
    await (piece.type === 'file' ? this.#readFile(piece) : this.#omit(piece));
    this.#bytesBefore += piece.weight;
    this.#bytesDone = this.#bytesBefore;
    this.#inside = undefined;
    this.#pieces += 1;
    await this.#turn();
  }

  async #readFile(piece: Piece): Promise<void> {
    const { file, inside, isForgiven, ref, weight } = piece;
    const left = { ref, weight, place: inside } as const;
    try {
      if (this.#isHopeless()) throw new Refusal('file_damaged', GIVEN_UP);
      const head = await headOf(file, HEAD_BYTES);
      const reader = readerOf(piece, head);
      if (!reader) return;
      if ('reason' in reader) await this.#omit({ ...left, type: 'skipped', reason: reader.reason });
      else await this.#readItems(piece, head, reader);
    } catch (error) {
      if (!isForgiven || !isAboutFile(error)) throw error;
      await this.#omit({ ...left, type: 'bad', reason: error.message });
    }
  }

  async #readItems(piece: Piece, head: Uint8Array, reader: FileReader): Promise<void> {
    const { pulse } = this.#parts;
    const number = this.#took.fileFor(piece, this.#nameOf(piece.ref), reader);
    const before = this.#inside ?? { items: 0 };
    const file = this.#watched(piece, reader);
    pulse.at(this.#pieces, before.items);
    for await (const batch of itemsBehind(
      { file, head, reader, reading: this.#reading },
      before,
      this.#endless(),
    )) {
      for (const { item, inside } of batch) {
        await this.#park(number, placed(item, piece));
        this.#took.count(number, item.type === 'table' ? 0 : 1, 0);
        this.#inside = inside;
        pulse.at(this.#pieces, inside.items);
        this.#sinceTurn += 1;
        if (this.#sinceTurn >= ITEMS_PER_TURN) await this.#turn();
      }
      this.#parts.watch.stopIfAsked();
    }
    this.#took.count(number, 0, piece.file.bytes);
  }

  /** Even its beginning never came to an end. */
  #isHopeless(): boolean {
    const here = this.#endless().filter(({ items }) => items === 0);
    return here.length > 1;
  }

  #endless(): readonly Endless[] {
    return this.#parts.task.endless.filter(({ piece }) => piece === this.#pieces);
  }

  /** Tells how the reading goes on; readers that take a whole text get the more time the longer it is. */
  #watched({ file, weight }: Piece, { canResume = false }: FileReader): SourceFile {
    const { watch, pulse, checkpoint } = this.#parts;
    const patience = ITEM_MS + (canResume ? 0 : file.bytes / BYTES_PER_MS);
    const looked = (): void => {
      watch.stopIfAsked();
      pulse.beat(patience);
    };
    const passed = (bytes: number): void => {
      looked();
      this.#bytesDone = Math.round(this.#bytesBefore + (weight * bytes) / file.bytes);
      const step = `Reading ${file.name}`;
      watch.report({ step, done: this.#bytesDone, total: checkpoint.bytesTotal, unit: 'bytes' });
    };
    return watchedFile(file, { passed, looked });
  }

  async #turn(): Promise<void> {
    const { watch, task } = this.#parts;
    this.#sinceTurn = 0;
    await setImmediate();
    if (performance.now() - this.#keptAt >= task.checkpointMs) await this.keep();
    watch.stopIfAsked();
  }

  async #park(file: number, item: Item): Promise<void> {
    await this.#parts.scratch.add(parkedLine({ file, item }));
  }

  #omit({ type, ref, reason, place }: Omission): Promise<void> {
    return this.#park(this.#took.namesake(ref, this.#nameOf(ref)), { type, reason, place });
  }

  #endRef(ref: number): void {
    if (!this.#took.hasReadOf(ref)) throw new Refusal('file_unknown', this.#nameOf(ref));
  }

  #nameOf(ref: number): string {
    return this.#parts.task.sources[ref]?.name ?? '';
  }
}

/** Of many files that are shown as one, the place says in which of them. */
function placed<One extends Item>(item: One, { group, inside }: Piece): One {
  if (group === undefined) return item;
  const file = `file ${basename(inside)}`;
  return { ...item, place: item.place === 'the message' ? file : `${file}, ${item.place}` };
}

function isAboutFile(error: unknown): error is Refusal {
  return error instanceof Refusal && error.code !== 'interrupted' && error.code !== 'disk_full';
}
