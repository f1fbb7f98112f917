/** The flags that every command takes. */
export type GlobalFlags = {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly yes: boolean;
  readonly sample: boolean;
  readonly home?: string;
  readonly database?: string;
  readonly book?: string;
  readonly at?: string;
};

type GlobalFlag = {
  readonly flag: string;
  /** The name of its value; a flag without one is on or off. */
  readonly value?: string;
  readonly says: string;
};

export const GLOBAL_FLAGS: readonly GlobalFlag[] = [
  { flag: '--json', says: 'answer with one JSON document (docs/json.md)' },
  { flag: '--sample', says: 'use the sample network, not your own data' },
  { flag: '--home', value: 'folder', says: 'the folder that holds your data' },
  { flag: '--database', value: 'place', says: 'another file than the one in that folder, or postgres://…' },
  { flag: '--book', value: 'name', says: 'which network on a PostgreSQL server; else "own"' },
  { flag: '--quiet', says: 'no progress and no hints' },
  { flag: '--no-color', says: 'no colour' },
  { flag: '--yes', says: 'answer every question with yes' },
  { flag: '--at', value: 'day', says: 'pretend that today is this day: 2026-11-23' },
];

const TAKES_VALUE: ReadonlySet<string> = new Set(
  GLOBAL_FLAGS.flatMap(({ flag, value }) => (value ? [flag] : [])),
);
const STANDS_ALONE: ReadonlySet<string> = new Set(
  GLOBAL_FLAGS.flatMap(({ flag, value }) => (value ? [] : [flag])),
);

/** How many arguments a global flag at this place takes up; 0 when there is none. */
export function globalFlagLength(argument: string): 0 | 1 | 2 {
  if (STANDS_ALONE.has(argument)) return 1;
  if (TAKES_VALUE.has(argument)) return 2;
  return TAKES_VALUE.has(argument.split('=')[0] ?? '') ? 1 : 0;
}

/** From what commander has read. */
export function globalFlags(options: Record<string, unknown>): GlobalFlags {
  const text = (name: 'home' | 'database' | 'book' | 'at'): { readonly [key in typeof name]?: string } => {
    const value = options[name];
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return {
    json: options['json'] === true,
    quiet: options['quiet'] === true,
    colour: options['color'] !== false,
    yes: options['yes'] === true,
    sample: options['sample'] === true,
    ...text('home'),
    ...text('database'),
    ...text('book'),
    ...text('at'),
  };
}
