import type { NameParts } from './name-parts.ts';

const SUBJECTS = {
  several: 'It names several people.',
  organisation: 'It reads like an organisation, not like a person.',
  role: 'It reads like a desk that several people answer.',
  address: 'Only an address is known.',
  nothing: 'No name is known.',
} as const;

/** How the parts of a name were told apart, in one sentence. */
export function explainName({ is, order, parts }: NameParts): string {
  if (is !== 'person') return SUBJECTS[is];
  if (order !== 'unknown')
    return order === 'given first' ? 'The given name stands first.' : 'The family name stands first.';
  if (parts.some(({ kind }) => kind === 'unknown'))
    return 'One word alone does not tell whether it is a given name or a family name.';
  return 'Only one part of the name is known.';
}
