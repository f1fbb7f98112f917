/** "3", "2.8": as exact as a figure of a week can mean anything. */
export function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
