import { fold } from '../text/fold.ts';
import { TOPICS } from './topics.ts';

/** What a text is about: the topics it speaks of, and its other words. */
export type Terms = { readonly topics: ReadonlySet<string>; readonly words: ReadonlySet<string> };

const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any about at for from good great her his help how i in into is it know knows like look looking me my need needs new of offer on or our ' +
    'people person she he some somebody someone something that the their them they to want wants who with you your can give find kind ' +
    'ab am an auf aus bei bin brauche braucht das dem den der des die ein eine einem einen einer er es fur gut gute guten hilfe ich ihr im in ist ' +
    'jemand jemanden kann mein mit nach neue neuen oder sie sucht suche uber und von vom was wer wie zu zum zur ' +
    'aide au aux avec bon bonne ce ces cherche dans de des du elle en est et il je la le les leur lui mon ou par pour quelqu un une qui sur son sa ' +
    'al alguien ayuda bueno busca busco con de del el ella en es la las lo los mi necesita necesito o para por que quien se su sus un una y'
  ).split(' '),
);

/** Words shorter than this end where they end; longer ones are told by their beginning, whatever their ending. */
const BEGINNING = 7;
const WHOLE_UP_TO = 3;

type TopicWord = { readonly beginning: string; readonly topic: string };

const TOPIC_WORDS: readonly TopicWord[] = TOPICS.flatMap(({ name, words }) =>
  words.split(', ').map((beginning) => ({ beginning, topic: name })),
);

export function termsOf(text: string): Terms {
  const topics = new Set<string>();
  const words = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (SMALL_WORDS.has(word)) continue;
    const found = TOPIC_WORDS.filter(({ beginning }) => speaksOf(word, beginning));
    for (const { topic } of found) topics.add(topic);
    if (found.length === 0 && word.length > 1) words.add(stem(word));
  }
  return { topics, words };
}

/** A short word of a topic is meant whole, or with an ending of a letter or two; a longer one with any. */
function speaksOf(word: string, beginning: string): boolean {
  if (word === beginning) return true;
  if (!word.startsWith(beginning)) return false;
  const more = word.length - beginning.length;
  if (beginning.length <= WHOLE_UP_TO) return false;
  return beginning.length < BEGINNING - 1 ? more <= 2 : true;
}

function stem(word: string): string {
  const single = word.length > WHOLE_UP_TO ? word.replace(/s$/, '') : word;
  return single.slice(0, BEGINNING);
}
