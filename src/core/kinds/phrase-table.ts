/** Where a phrase stands: its first word, and the word after its last. */
export type Found<Value> = { readonly value: Value; readonly from: number; readonly to: number };

/** One word of the text in which phrases are sought; no phrase reaches across a word that stands apart. */
export type Stop = { readonly text: string; readonly apart: boolean };

type Node<Value> = { readonly next: Map<string, Node<Value>>; value?: Value };

/**
 * Finds every listed phrase in a text, but none inside a longer one. Of a phrase that is listed twice the later entry
 * holds. A tree of words: phrases that begin alike share their beginning. Cost: O(words · longest phrase).
 */
export function phraseTable<Value>(
  phrases: Iterable<readonly [words: readonly string[], value: Value]>,
): (words: readonly Stop[]) => readonly Found<Value>[] {
  const root: Node<Value> = { next: new Map() };
  for (const [words, value] of phrases) if (words.length > 0) nodeOf(root, words).value = value;
  return (words) => {
    const found: Found<Value>[] = [];
    for (let from = 0; from < words.length; from++) {
      const longest = longestFrom(root, words, from);
      if (longest !== undefined && longest.to > (found.at(-1)?.to ?? 0)) found.push(longest);
    }
    return found;
  };
}

function nodeOf<Value>(root: Node<Value>, words: readonly string[]): Node<Value> {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? { next: new Map() };
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  return node;
}

function longestFrom<Value>(
  root: Node<Value>,
  words: readonly Stop[],
  from: number,
): Found<Value> | undefined {
  let node: Node<Value> | undefined = root;
  let longest: Found<Value> | undefined;
  for (let to = from; to < words.length; to++) {
    const word = words[to];
    if (word === undefined || (to > from && word.apart)) break;
    node = node.next.get(word.text);
    if (node === undefined) break;
    if (node.value !== undefined) longest = { value: node.value, from, to: to + 1 };
  }
  return longest;
}
