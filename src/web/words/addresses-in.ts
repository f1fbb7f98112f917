/** The mail addresses in a text typed by hand, whatever stands between them; each once. */
export function addressesIn(text: string): readonly string[] {
  const found = text.split(/[\s,;<>]+/).filter((word) => /^[^@]+@[^@]+$/.test(word));
  return [...new Set(found.map((word) => word.toLowerCase()))];
}
