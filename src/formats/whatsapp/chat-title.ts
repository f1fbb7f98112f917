/** How the program calls an exported chat in its languages; whoever or whatever it is with follows. */
const BEFORE =
  /^(?:whatsapp[- ]?chat|(?:chat|conversa|conversación|discussion|czat)(?: d[eo])? whatsapp)\s*(?:with|mit|met|con|com|avec|z|-|–)\s+/i;

const ENDING = /\.(?:txt|zip)$/i;
/** Browsers number what is downloaded twice. */
const NUMBERED = /\s*\(\d{1,3}\)$/;

/** "Bo Yarrow" of `WhatsApp Chat - Bo Yarrow.zip/_chat.txt`; '' where no part of the name tells. */
export function chatTitle(fileName: string): string {
  for (const part of fileName.split(/[/\\]/).toReversed()) {
    const name = part.replace(ENDING, '').replace(NUMBERED, '').normalize('NFC');
    const title = name.replace(BEFORE, '').trim();
    if (title !== name.trim() && title !== '') return title;
  }
  return '';
}
