import type { GatheredFile } from '../core/ports.ts';
import type { ColumnWish } from '../core/table-columns.ts';
import type { Point } from './file-reader.ts';

/** A file or folder that is to be read, and what a user calls it. */
export type NamedSource = { readonly name: string; readonly path: string };

/** What a thread needs to read files by itself. */
export type ReadingTask = {
  readonly sources: readonly NamedSource[];
  readonly scratchFolder: string;
  /** When it was asked for, in milliseconds. */
  readonly askedAt: number;
  readonly country?: string;
  readonly columns?: ColumnWish;
  /** Begin anew, whatever was read before. */
  readonly anew: boolean;
  /** How often it is written down how far the reading has come. */
  readonly checkpointMs: number;
  /** The folder of a reading that has just come to a stand, to go on in. */
  readonly goOnIn?: string;
  /** Items that never came to an end. */
  readonly endless: readonly Endless[];
};

export type Endless = { readonly piece: number; readonly items: number };

/** A file, an entry of a zip, or all files of one kind in a folder; without a kind, one of which nothing was read. */
export type ReadFile = GatheredFile & { readonly ref: number };

/** How far a reading has come; what follows from that which is parked is not in it. */
export type Stand = {
  readonly files: readonly ReadFile[];
  /** How many pieces are behind it. */
  readonly pieces: number;
  /** Those of these pieces. */
  readonly bytesBefore: number;
  /** With those of the piece that is being read. */
  readonly bytesDone: number;
  /** Inside the next piece. */
  readonly inside?: Inside;
};

export type Inside = {
  /** How many of its items are parked. */
  readonly items: number;
  /** Where its reader can begin, with what number of items behind it; at the start when there is none. */
  readonly mark?: { readonly point: Point; readonly items: number };
};

export const NOTHING_READ: Stand = { files: [], pieces: 0, bytesBefore: 0, bytesDone: 0 };

/** What was read, and where it waits. */
export type ReadingDone = {
  readonly folder: string;
  readonly files: readonly ReadFile[];
  /** How much of it had been read by an earlier run, from 0 to 1. */
  readonly readBefore: number;
};
