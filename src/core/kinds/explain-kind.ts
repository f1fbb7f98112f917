import type { CountrySource } from './country-of.ts';
import type { WorkSource } from './kinds-of-work.ts';
import type { Reading } from './reading.ts';

/** Below this the answer may well be wrong, and the sentence says so. */
const SURE = 0.6;

const SOURCE: Readonly<Record<WorkSource | CountrySource, (words: string) => string>> = {
  title: (words) => `the title: “${words}”`,
  organisation: (words) => `the organisation: “${words}”`,
  place: (words) => `the place: “${words}”`,
  phone: (words) => `a telephone number that begins with ${words}`,
  email: (words) => `a mail address that ends in ${words}`,
};

/** One sentence: `Read from the title: “Vertriebsleiterin”.` */
export function explainKind({
  confidence,
  from,
  words,
}: Pick<Reading<unknown, WorkSource | CountrySource>, 'confidence' | 'from' | 'words'>): string {
  return `${confidence < SURE ? 'Guessed' : 'Read'} from ${SOURCE[from](words)}.`;
}
