const COUNT_WORDS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
] as const;

/** "Three ties have been silent for long: still close?" */
export function silentWords(count: number): string {
  const many = COUNT_WORDS[count] ?? count.toLocaleString('en');
  return `${many} ${count === 1 ? 'tie has' : 'ties have'} been silent for long: still close?`;
}
