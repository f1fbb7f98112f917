/** One figure, as it is printed. */
export type Figure = {
  readonly part: string;
  readonly name: string;
  readonly unit: 'ms' | 's' | 'MB' | '/s';
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
