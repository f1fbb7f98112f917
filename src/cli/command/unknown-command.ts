import { Refusal } from '../../core/refusal.ts';
import { similarWords } from '../text/similar.ts';
import { allWords, type Called } from './words.ts';

/** More words than this no command has. */
const MOST_WORDS = 2;

export function unknownCommand(words: readonly string[], known: readonly Called[]): Refusal {
  const all = known.flatMap(allWords);
  const meant = similarTo(words, all);
  const hint = meant.length > 0 ? ` Did you mean \`mutuals ${meant.join('` or `mutuals ')}\`?` : '';
  return new Refusal(
    'input_invalid',
    `There is no command "${words.slice(0, MOST_WORDS).join(' ')}".${hint} \`mutuals help\` lists them all.`,
  );
}

function similarTo(words: readonly string[], known: readonly string[]): readonly string[] {
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const found = similarWords(words.slice(0, count).join(' '), known);
    if (found.length > 0) return found;
  }
  return [];
}
