const SPANS = [
  { unit: 'year', days: 365, from: 730 },
  { unit: 'month', days: 30, from: 90 },
  { unit: 'week', days: 7, from: 14 },
  { unit: 'day', days: 1, from: 0 },
] as const;

/** `1 day`, `5 days` */
export function countText(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A stretch of days as people say it: `5 days`, `3 weeks`, `4 months`, `2 years`. Never longer than it was. */
export function spanText(days: number): string {
  const whole = Math.max(0, Math.round(days));
  const span = SPANS.find(({ from }) => whole >= from) ?? SPANS[3];
  return countText(Math.floor(whole / span.days), span.unit);
}

/** `today`, `yesterday`, `3 weeks ago` */
export function agoText(days: number): string {
  if (days < 1) return 'today';
  return days < 2 ? 'yesterday' : `${spanText(days)} ago`;
}
