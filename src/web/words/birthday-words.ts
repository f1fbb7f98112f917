/** "10 January 1960", "10 January" when the year is not known; the text itself when it is no such day. */
export function birthdayWords(text: string): string {
  const said = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text);
  if (!said) return text;
  const [, year = '', month = '', day = ''] = said;
  // A leap year stands in for the one that is not known, so that 29 February is a day.
  const at = new Date(`${year === '-' ? '2000' : year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return text;
  const words: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  return at.toLocaleDateString('en-GB', year === '-' ? words : { ...words, year: 'numeric' });
}
