/** `14:05` in a time zone of the tz database; undefined for a zone that is none. */
export function localTime(zone: string, at: Date): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
      at,
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
