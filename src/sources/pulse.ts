import type { Watch } from '../core/ports.ts';

/** Tells who watches that the reading goes on. */
export type Pulse = {
  /** Something was read: bytes or an item. `milliseconds` is how long the next may take. */
  beat(milliseconds: number): void;
  /** Which piece is being read, and how many items of it are parked. */
  at(piece: number, items: number): void;
  /** The folder in which the reading could be taken up by another. */
  begun(folder: string): void;
};

export const NO_PULSE: Pulse = { beat() {}, at() {}, begun() {} };

export type Means = { readonly watch: Watch; readonly pulse: Pulse };
