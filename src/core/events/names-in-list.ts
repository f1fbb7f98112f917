import { fold } from '../text/fold.ts';

/** A name as it stands in a list, and the address beside it where there is one. */
export type ListedName = { readonly name: string; readonly address?: string };

const ADDRESS = /[^\s<>()[\]",;]+@[^\s<>()[\]",;]+/;
/** What stands before a name in a list that was copied: bullets, numbers, quotation marks. */
const BEFORE = /^(?:[-*•·–—]|\d+[.)])\s*/;
const AROUND = /^["'“”«»\s]+|["'“”«»\s]+$/g;

/**
 * The names of a pasted list, each once: one on a line, else parted by commas or semicolons, with or without addresses in
 * angle brackets. Lines that hold nothing of a name are left out.
 */
export function namesInList(text: string): readonly ListedName[] {
  const parts = /\n/.test(text.trim()) ? text.split(/[\n;]/) : text.split(/[,;]/);
  const found = new Map<string, ListedName>();
  for (const part of parts) {
    const one = listedName(part);
    const key = one && fold(one.address ?? one.name);
    if (one && key !== undefined && !found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function listedName(part: string): ListedName | undefined {
  const address = ADDRESS.exec(part)?.[0];
  const name = part
    .replace(/<[^>]*>/g, ' ')
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BEFORE, '')
    .replace(AROUND, '')
    .replace(/,$/, '');
  if (!/\p{L}/u.test(name)) return address === undefined ? undefined : { name: address, address };
  return address === undefined ? { name } : { name, address };
}
