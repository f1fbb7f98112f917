import type { Deps, Verb } from '../verbs/verb.ts';

/**
 * Any verb of the list. `run` stands as a method because methods compare loosely: a verb with its own input fits,
 * and the loops, which only ever hand it what its own schema has read, need no cast.
 */
export type AnyVerb = Omit<Verb, 'run'> & { run(input: unknown, deps: Deps): Promise<unknown> };
