import type { Planned } from './planned.ts';

/**
 * Where people come together. Its people have the parts `expected` and `met`; its state is `open`, and `told` once the user
 * has said whom they met.
 */
export type Event = {
  readonly name: string;
  /** In the user's words: "accountants' evening". Events of one kind are held side by side. */
  readonly kind: string;
  readonly place?: string;
  /** Expected by name, who is nobody here. */
  readonly others: readonly string[];
  /** Told by a calendar, which moves it and takes it back. */
  readonly planned?: Planned;
};
