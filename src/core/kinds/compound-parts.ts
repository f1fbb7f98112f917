/** What German and Dutch put between the parts of a word: "Vertrieb-s-leiter". The first is nothing. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er', 'ens'];
/** Endings of a whole compound, for women, for several, for grammar. */
const ENDINGS = ['', 'in', 'innen', 'e', 'er', 'en', 'n', 'r', 's', 'es'];
const SHORTEST_COMPOUND = 7;
const SHORTEST_FRONT = 3;
const SHORTEST_HEAD = 4;
/** A head whose front is not known must be long enough not to be chance: "Filial-leiter". */
const SHORTEST_LONE_HEAD = 5;
/** Nobody's title; also holds the cost for hostile text. */
const LONGEST_COMPOUND = 48;
const MOST_PARTS = 4;

export type Known = {
  /** Whether the word is listed. */
  readonly isWord: (word: string) => boolean;
  /** Whether it may close a compound whose front is not listed. */
  readonly isHead: (word: string) => boolean;
};

/**
 * The listed parts of a compound: "softwareentwicklerinnen" gives software, entwickler. The longest head is taken; a
 * front that nobody listed gives ''. undefined when it is no compound. Cost: O(length²) look-ups.
 */
export function compoundParts(word: string, known: Known): readonly string[] | undefined {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return undefined;
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, word.length - ending.length),
  );
  for (const stem of stems) {
    const parts = wholeParts(stem, MOST_PARTS, known);
    if (parts !== undefined) return parts;
  }
  for (const stem of stems) {
    const head = loneHead(stem, known);
    if (head !== undefined) return ['', head];
  }
  return undefined;
}

function wholeParts(word: string, most: number, known: Known): readonly string[] | undefined {
  for (let cut = SHORTEST_FRONT; cut <= word.length - SHORTEST_HEAD; cut++) {
    const head = word.slice(cut);
    if (!known.isWord(head)) continue;
    const front = frontParts(word.slice(0, cut), most - 1, known);
    if (front !== undefined) return [...front, head];
  }
  return undefined;
}

function frontParts(front: string, most: number, known: Known): readonly string[] | undefined {
  const stems = LINKS.filter((link) => front.endsWith(link))
    .map((link) => front.slice(0, front.length - link.length))
    .filter((stem) => stem.length >= SHORTEST_FRONT);
  const listed = stems.find(known.isWord) ?? (known.isWord(`${front}e`) ? `${front}e` : undefined);
  if (listed !== undefined) return [listed];
  if (most < 2) return undefined;
  for (const stem of stems) {
    const parts = wholeParts(stem, most, known);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

function loneHead(word: string, known: Known): string | undefined {
  for (let cut = SHORTEST_FRONT; cut <= word.length - SHORTEST_LONE_HEAD; cut++) {
    const head = word.slice(cut);
    if (known.isHead(head)) return head;
  }
  return undefined;
}
