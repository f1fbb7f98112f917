import { nameWords } from '../../core/names.ts';

export type Signer = {
  /** As the header calls them; may be empty. */
  readonly name: string;
  readonly address: string;
};

/** "Dr.", "Ph.D.", "MBA": of a name, but not who. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  `dr prof professor professorin mr mrs ms miss mx herr frau ing dipl mag msc bsc ba ma bs ms mba phd ph d md jr sr ii
  iii iv med phil rer nat jur habil univ pmp cpa cfa esq llm jd rn pe mme mlle monsieur madame dott ssa avv sra srta
  ir drs hc fh eng he him his she her hers they them`.split(/\s+/),
);
const MOST_WORDS = 6;
/** "Ada Lovelace - Quill", "Ada Lovelace | Quill": behind the name of a header stands a firm. */
const BESIDE = /\s[-–|@/]\s/;
/** "i. A.", "i. V.", "ppa.": signing with power of the firm is still signing oneself. */
const WITH_POWER = /^\s*(?:i\.?\s?[AV]\.|ppa\.)\s*/;
/** "p/o", "p.p.", "for": somebody signs for another. */
const FOR_ANOTHER =
  /^\s*(?:p\s?\/\s?o|p\.\s?[po]\.|per procura|for|on behalf of|im auftrag|pour|por|per)(?=\s)/i;

/** Whether a piece of a signature is the name of whoever sent the letter. A given name alone is, where it is theirs. */
export function isSignersName(piece: string, { name, address }: Signer): boolean {
  if (FOR_ANOTHER.test(piece) || /[@\d]|https?:|www\./i.test(piece)) return false;
  const said = ownWords(piece.replace(WITH_POWER, ''));
  if (said.length === 0 || said.length > MOST_WORDS) return false;
  const known = ownWords(name.split(BESIDE, 1)[0] ?? '');
  if (known.length < 2) return isInAddress(said, address, known);
  if (said.length === 1) return said[0] === known[0];
  return agree(said, known) || agree(known, said);
}

/** The letters of a name without titles; what stands in brackets is left out ("she/her"). */
function ownWords(text: string): readonly string[] {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]|"[^"]*"/g, ' ').replace(/\bPh\.\s?D\b\.?/gi, ' ');
  return nameWords(bare).filter((word) => !TITLE_WORDS.has(word));
}

/** All words of the shorter one stand in the other, and the family name closes both, unless they are the same words. */
function agree(some: readonly string[], others: readonly string[]): boolean {
  const family = some.at(-1) ?? '';
  const inOthers = (word: string): boolean => others.some((other) => isSameWord(word, other));
  const isClosed = others.at(-1) === family || others.length === some.length;
  return family.length > 1 && others.includes(family) && isClosed && some.every(inOthers);
}

/** "J" is "Joan". */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** Where the header gives no full name: two words of the signature that stand in the address. */
function isInAddress(said: readonly string[], address: string, known: readonly string[]): boolean {
  const local = nameWords(address.slice(0, address.lastIndexOf('@')));
  const compact = local.join('');
  if (said.length < 2) return false;
  const isAll = said.every((word) => word.length > 1 && local.includes(word)) || compact === said.join('');
  return isAll && known.every((word) => said.includes(word) || local.includes(word));
}
