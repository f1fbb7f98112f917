import { decodeWords } from 'postal-mime';

/** "Reply" and "forward" as mail programs of other languages write them. */
const PREFIX =
  /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|vb|antw|tr|rv|res|enc|ref|rif|r|i|odp|pd|ynt|ilt|vá|továbbítás|απ|πρθ|回复|答复|转发|回覆|轉寄|返信)(?:\s*[[(]\d+[\])])?\s*[:：]|\[[^\]]{1,80}\])\s*/iu;
const LONGEST_SUBJECT = 300;

/** What a message is about: its subject decoded, without `Re:`, `AW:`, `Fwd:` and the tags of lists. */
export function plainSubject(field: string): string {
  const whole = decodedText(field);
  let plain = whole;
  for (let match = PREFIX.exec(plain); match; match = PREFIX.exec(plain))
    plain = plain.slice(match[0].length);
  return (plain === '' ? whole : plain).slice(0, LONGEST_SUBJECT).trim();
}

/** RFC 2047 words decoded, everything that is not seen (controls, marks of direction) out, spaces single. */
export function decodedText(field: string): string {
  const text = field.includes('=?') ? decodeWords(field) : field;
  return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text) ? text : text.replace(/[\p{C}\s]+/gu, ' ').trim();
}
