/** How close two people are, as one says it: between me and somebody, and between two others. */
export const CLOSENESS = [
  { closeness: 1, label: 'Hardly' },
  { closeness: 2, label: 'A little' },
  { closeness: 3, label: 'Fairly' },
  { closeness: 4, label: 'Close' },
  { closeness: 5, label: 'Very close' },
] as const;
