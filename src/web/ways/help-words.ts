/** What would help, and which act of this page does it. */
export type Help = { readonly says: string; readonly act?: 'between' | 'import' | 'kinds' };

const ACTS: Readonly<Record<string, NonNullable<Help['act']>>> = {
  ties: 'between',
  import: 'import',
  kinds: 'kinds',
};

/** A sentence that ends in a command, for a place where there are buttons instead. */
export function helpWords(line: string): Help {
  const [, says = line, noun = ''] = /^(.*?)[:,]? `?mutuals (\w+).*$/s.exec(line) ?? [];
  const act = ACTS[noun];
  const sentence = /[.!?]$/.test(says) ? says : `${says}.`;
  return { says: sentence, ...(act && { act }) };
}
