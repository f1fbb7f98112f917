import type { Estimate } from './bootstrap.ts';

/** `.685 (.662 to .707)`, `−.005 (−.011 to .001)` */
export function estimateText({ mean, from, to }: Estimate): string {
  return `${shareText(mean)} (${shareText(from)} to ${shareText(to)})`;
}

/** As tables of docs/models.md write shares: three places, no zero before the point. */
function shareText(share: number): string {
  return share.toFixed(3).replace('-', '−').replace('0.', '.').replace('−.000', '.000');
}
