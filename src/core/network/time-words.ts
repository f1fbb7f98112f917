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
  return inUnits(days, Math.floor);
}

/** What follows "every": `day`, `9 days`, `3 weeks`; a habit is told to the nearest. */
export function everyText(days: number): string {
  const text = inUnits(Math.max(1, days), Math.round);
  return text === '1 day' ? 'day' : text;
}

function inUnits(days: number, whole: (units: number) => number): string {
  const rounded = Math.max(0, Math.round(days));
  const span = SPANS.find(({ from }) => rounded >= from) ?? SPANS[3];
  return countText(whole(rounded / span.days), span.unit);
}

/** `today`, `yesterday`, `3 weeks ago` */
export function agoText(days: number): string {
  if (days < 1) return 'today';
  return days < 2 ? 'yesterday' : `${spanText(days)} ago`;
}
