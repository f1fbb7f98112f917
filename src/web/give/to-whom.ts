/**
 * Whom something is noted with, as the verbs read it: after a colon the words are kept to the letter, so that one like
 * "Budget: two hours" is not taken for a name that goes on.
 */
export function toWhom(person: string, what: string): string {
  return what.trim() === '' ? person : `${person}:`;
}
