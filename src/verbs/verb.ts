import type { z } from 'zod';
import type { Hand } from '../core/act.ts';
import type { SourceReader, Watch } from '../core/ports.ts';
import type { Store } from '../core/store.ts';

/** What a verb receives. It opens nothing itself. */
export type Deps = {
  readonly store: Store;
  readonly sources: SourceReader;
  readonly watch: Watch;
  readonly now: () => Date;
  /** Through which surface the user speaks. */
  readonly by: Hand;
  /** Minutes east of UTC where the user is at that moment; a day begins at the user's midnight. */
  readonly offsetMinutes: (at: Date) => number;
};

export type VerbInput = z.ZodObject;
export type VerbOutput = z.ZodObject;

/** One thing a user can do. The command, the HTTP route, the MCP tool and the web client are derived from it. */
export type Verb<Input extends VerbInput = VerbInput, Output extends VerbOutput = VerbOutput> = {
  /** `people.list`: also `GET /people.list` (POST when it writes) and the tool `people_list`. */
  readonly name: string;
  /** One sentence: what it does, as help, OpenAPI and MCP show it. */
  readonly says: string;
  readonly writes: boolean;
  /** Writes only: the same input twice leaves the same state as once. */
  readonly idempotent?: boolean;
  /** Writes only: takes something away that the user sees (it can still be undone). */
  readonly destructive?: boolean;
  /** Takes long enough to show progress: HTTP answers with a job. */
  readonly long?: boolean;
  /** On the command line: the words (`today done`) and which fields stand without a flag, in order. */
  readonly command: {
    readonly words: string;
    readonly aliases?: readonly string[];
    /** `name` one value, `name...` the rest of the words (an array field, or joined by spaces for a text field). */
    readonly positional?: readonly string[];
    readonly examples: readonly string[];
  };
  readonly input: Input;
  readonly output: Output;
  run(input: z.output<Input>, deps: Deps): Promise<z.input<Output>>;
};

/** Keeps the types of input and output while checking that the shape is whole. */
export function verb<Input extends VerbInput, Output extends VerbOutput>(
  shape: Verb<Input, Output>,
): Verb<Input, Output> {
  return shape;
}
