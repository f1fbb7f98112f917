import type { EngineName } from './engine-name.ts';

/** One figure, as it is printed. */
export type Figure = {
  readonly part: string;
  readonly name: string;
  /** Missing where no database takes part. */
  readonly engine?: EngineName;
  readonly unit: 'ms' | 's' | 'MB' | '/s' | '';
  readonly measured: number;
  readonly target?: { readonly most: number } | { readonly least: number };
  /** What does the same with as little as can be, measured in the same run. */
  readonly peer?: { readonly says: string; readonly measured: number };
  /** Half and nearly all of the single runs. */
  readonly spread?: { readonly p50: number; readonly p99: number };
};

export function isReached({ measured, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'most' in target ? measured <= target.most : measured >= target.least;
}

/** How many times what the peer takes. */
export function ratio({ measured, peer }: Figure): number | undefined {
  return peer && measured / peer.measured;
}

/** How many times what the same figure is with SQLite, when both were measured in this run. */
export function overSqlite(figure: Figure, all: readonly Figure[]): number | undefined {
  if (figure.engine === undefined || figure.engine === 'sqlite') return undefined;
  const beside = all.find(
    ({ part, name, engine }) => part === figure.part && name === figure.name && engine === 'sqlite',
  );
  return beside && beside.measured > 0 ? figure.measured / beside.measured : undefined;
}
