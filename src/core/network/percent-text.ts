/** `62 %`; what is neither nothing nor everything is never told as such. */
export function percentText(share: number): string {
  const percent = Math.round(share * 100);
  if (percent <= 0) return share > 0 ? 'less than 1 %' : '0 %';
  return percent >= 100 && share < 1 ? '99 %' : `${percent} %`;
}
