import { nameWords } from '../names.ts';
import type { TemplateName } from './goal-template.ts';
import { TEMPLATE_WORDS, type TemplateWords } from './template-words.ts';

const WORTH = { sure: 4, plain: 2, weak: 1 } as const;
/** Weak words alone tell nothing. */
const LEAST = 2;

/** The template that an aim in one line means, by its words; `something else` when no word tells. */
export function templateFor(aim: string): TemplateName {
  const words = nameWords(aim);
  let best: TemplateName = 'something else';
  let most = LEAST - 1;
  for (const [name, known] of entries()) {
    const points = pointsOf(words, known);
    if (points > most) [best, most] = [name, points];
  }
  return best;
}

function entries(): readonly (readonly [TemplateName, TemplateWords])[] {
  return names().map((name) => [name, TEMPLATE_WORDS[name]]);
}

function names(): readonly (keyof typeof TEMPLATE_WORDS)[] {
  const isName = (key: string): key is keyof typeof TEMPLATE_WORDS => key in TEMPLATE_WORDS;
  return Object.keys(TEMPLATE_WORDS).filter(isName);
}

/** The best of each strength counts once, so that many weak words never outweigh a sure one by being many. */
function pointsOf(words: readonly string[], known: TemplateWords): number {
  const strengths = ['sure', 'plain', 'weak'] as const;
  return strengths.reduce(
    (sum, strength) => sum + (hasPhrase(words, known[strength] ?? '') ? WORTH[strength] : 0),
    0,
  );
}

function hasPhrase(words: readonly string[], phrases: string): boolean {
  return phrases.split(',').some((phrase) => {
    const parts = phrase.trim().split(/\s+/);
    return phrase.trim() !== '' && words.some((_, start) => standsAt(words, start, parts));
  });
}

function standsAt(words: readonly string[], start: number, parts: readonly string[]): boolean {
  return parts.every((part, at) => isMeant(words[start + at], part));
}

function isMeant(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
