import type { z } from 'zod';
import type { Hand } from '../core/act.ts';
import type { Day } from '../core/day.ts';
import type { WholeBook } from '../core/outgoing-book.ts';
import type { Outlet } from '../core/outlet.ts';
import type { SourceReader, Watch } from '../core/ports.ts';
import type { Store } from '../core/store.ts';

/** Which data is open, as the surfaces say it. */
export type OpenData = {
  readonly version: string;
  /** Where it lies, for a user to find it. */
  readonly place: string;
  /** True while the sample network is shown and not the user's own. */
  readonly isSample: boolean;
};

/** What a verb receives. It opens nothing itself. */
export type Deps = {
  readonly store: Store;
  readonly sources: SourceReader;
  readonly outlet: Outlet;
  readonly wholeBook: WholeBook;
  readonly watch: Watch;
  readonly now: () => Date;
  /** Through which surface the user speaks. */
  readonly by: Hand;
  /** Minutes east of UTC where the user is at that moment; a day begins at the user's midnight. */
  readonly offsetMinutes: (at: Date) => number;
  readonly data: OpenData;
  /** Brings the strengths up to this day, at once or in the background as the surface sees fit. */
  readonly freshen: (day: Day) => Promise<void>;
  /** Changes between the sample network and the user's own, and gives what is open then; missing where that makes no sense. */
  readonly openData?: (which: 'sample' | 'own') => Promise<Deps>;
};

export type VerbInput = z.ZodObject;
export type VerbOutput = z.ZodObject;

/**
 * How a verb is called on the command line: its words (`today done`) and which fields stand without a flag, in order:
 * `person` one word, `files...` all that are left. Two verbs may share their words: the one that writes is meant when
 * there are arguments, the other when there are none.
 */
export type VerbCommand = {
  readonly words: string;
  readonly aliases?: readonly string[];
  readonly positional?: readonly string[];
  readonly examples: readonly string[];
};

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
  /** Missing for what only makes sense in the web app. */
  readonly command?: VerbCommand;
  readonly input: Input;
  readonly output: Output;
  readonly run: (input: z.output<Input>, deps: Deps) => Promise<z.input<Output>>;
};

/** Keeps the types of input and output while checking that the shape is whole. */
export function verb<Input extends VerbInput, Output extends VerbOutput>(
  shape: Verb<Input, Output>,
): Verb<Input, Output> {
  return shape;
}
