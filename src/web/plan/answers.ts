import type { Answer } from '../../core/bond-after-answer.ts';

type AnswerWords = {
  readonly answer: Answer;
  readonly label: string;
  /** Answers for the person in focus. */
  readonly key: string;
};

export const ANSWER_WORDS: readonly AnswerWords[] = [
  { answer: 'reaching-out', label: 'Reaching out', key: 'o' },
  { answer: 'resting', label: 'Resting', key: 'r' },
  { answer: 'let-go', label: 'Let go', key: 'g' },
];

type Given = {
  readonly name: string;
  readonly answer: Answer;
  /** When Today names them, in words. */
  readonly remindedOn: string;
};

/** What follows from an answer. */
export function answeredWords({ name, answer, remindedOn }: Given): string {
  switch (answer) {
    case 'reaching-out':
      return `You reach out to ${name}; Today reminds you ${remindedOn}.`;
    case 'resting':
      return `The tie with ${name} rests; nobody asks about this silence again.`;
    case 'let-go':
      return `${name} is let go; nobody plans or asks for them until you are in touch again.`;
  }
}
