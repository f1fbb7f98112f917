import { fold } from '../../core/text/fold.ts';
import { HEADER_WORDS, type HeaderSense } from './header-words.ts';

/** No header is longer; what comes after is text that strayed into the first row. */
const LONGEST_HEADER = 120;

/** What a column holds by its header alone; undefined when none of our words stands there. */
export function headerSense(header: string): HeaderSense | undefined {
  const words = headerWords(header);
  return HEADER_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** `E-Mail-Adresse`, `emailAdresse` and `EMAIL_ADRESSE` alike: folded words with one space between them. */
export function headerWords(header: string): string {
  const apart = header
    .slice(0, LONGEST_HEADER)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(apart)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{N})\p{N}(?!\p{N})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
