/** Whose birthday a title names, and the year of birth where it says so. */
export type BirthdayTitle = { readonly name: string; readonly year?: number };

/** In English, German, French, Spanish, Portuguese, Italian and Dutch. The name is what stands for (.+). */
const WORD =
  '(?:birthday|b-?day|geburtstag|anniversaire|cumplea[ñn]os|cumple|anivers[áa]rio|compleanno|verjaardag)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^${WORD}\\s+(?:of|von|van|di|de|da|do|del|della)\\s+(.+)$`, 'i'),
  /^(?:anniversaire|compleanno)\s+(?:d|dell)['’](.+)$/i,
  new RegExp(`^${WORD}\\s*[:–—-]\\s*(.+)$`, 'i'),
  /^(.+?)\s+(?:hat geburtstag|is jarig)$/i,
  /^(.+?)(?:['’`]s|['’`])\s+(?:\d+(?:st|nd|rd|th|\.|e)?\s+)?(?:birthday|b-?day|geburtstag|verjaardag)$/i,
  /^(.+?)\s*[:–—-]\s*(?:birthday|geburtstag|anniversaire|cumpleaños|aniversário|compleanno|verjaardag)$/i,
  /^(.+?)\s+birthday$/i,
  /^verjaardag\s+(.+)$/i,
];
/** "Adas Geburtstag" may be Ada's or Adas's, so only a name that does not end in s is taken. */
const BARE_GERMAN = /^(.+?[^s])\s+geburtstag$/i;
const NOBODY = /^(?:my|mein|meine|mon|mi|il mio|meu|mijn|happy|kid|party)\b/i;
const WEDDING = /\b(?:mariage|wedding|hochzeit|boda|casamento|matrimonio|nozze|trouw|bodas)\w*/i;
const YEAR = /\s*[([*]?\s*(?:\*|geb\.?|born|né[e]?)?\s*((?:18|19|20)\d{2})\s*[)\]]?\s*$/i;
const LONGEST = 150;

/** Undefined for a title that names nobody's birthday. */
export function birthdayTitle(title: string): BirthdayTitle | undefined {
  const text = plain(title);
  if (text.length > LONGEST || WEDDING.test(text)) return undefined;
  const year = YEAR.exec(text)?.[1];
  const bare = text.replace(YEAR, '').replace(/\s*\(\d{1,3}\)$/, '');
  for (const pattern of [...PATTERNS, BARE_GERMAN]) {
    const name = nameIn(pattern.exec(bare)?.[1] ?? '');
    if (name !== '' && !NOBODY.test(name)) return { name, ...(year !== undefined && { year: Number(year) }) };
  }
  return undefined;
}

/** Without the cakes and balloons that stand around it. */
function plain(title: string): string {
  return title
    .slice(0, 2 * LONGEST)
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\u200D)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameIn(text: string): string {
  const name = text.replace(/^["“”«»\s]+|["“”«»!.\s]+$/g, '');
  return /\p{L}/u.test(name) && name.split(' ').length <= 6 ? name : '';
}
