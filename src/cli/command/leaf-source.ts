import type { Leaf } from './leaf.ts';

/** A command that is known by its words and loaded when it is needed. */
export type LeafSource = {
  readonly command: Pick<Leaf['command'], 'words' | 'aliases'>;
  readonly load: () => Promise<Leaf>;
};
