import type { KindAxis } from '../../core/everybody.ts';

/** How each axis is called where a kind is chosen. */
export const AXIS_CHOICES: readonly {
  readonly axis: KindAxis;
  readonly label: string;
  readonly any: string;
}[] = [
  { axis: 'field', label: 'Field', any: 'any field' },
  { axis: 'function', label: 'Kind of work', any: 'any work' },
  { axis: 'level', label: 'Level', any: 'any level' },
  { axis: 'place', label: 'Place', any: 'any place' },
];
