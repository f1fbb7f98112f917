import { fold } from '../../core/text/fold.ts';

/** Names that Windows keeps for itself, with any ending. */
const KEPT_BY_WINDOWS = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const LONGEST_BYTES = 120;
const ENDING = '.md';

/**
 * Gives each person a file name that Windows, macOS and Linux all keep as it is, and nobody the name of somebody else:
 * two names that differ only in case or accents are one on some disks.
 */
export function noteNames(): (name: string) => string {
  const taken = new Set([fold('README')]);
  return (name) => {
    const stem = safeStem(name);
    for (let copy = 1; ; copy += 1) {
      const own = copy === 1 ? stem : `${stem} ${copy}`;
      if (taken.has(fold(own))) continue;
      taken.add(fold(own));
      return own + ENDING;
    }
  };
}

function safeStem(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*#^[\]]/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = shortened(plain.trim()).replace(/^[.\s~-]+|[.\s]+$/g, '');
  if (short === '') return 'Somebody';
  return KEPT_BY_WINDOWS.test(short) ? `${short} (person)`.replace('.', ' ') : short;
}

/** File systems count bytes, and a letter takes up to four. */
function shortened(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += utf8Length(letter.codePointAt(0) ?? 0);
    if (bytes > LONGEST_BYTES) break;
    kept += letter;
  }
  return kept;
}

function utf8Length(letter: number): number {
  if (letter < 0x80) return 1;
  if (letter < 0x800) return 2;
  return letter < 0x1_0000 ? 3 : 4;
}
