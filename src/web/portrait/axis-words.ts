import type { AxisShown } from './use-portrait.ts';

export const AXIS_WORDS: Readonly<Record<AxisShown['axis'], string>> = {
  field: 'Fields',
  function: 'Kinds of work',
  level: 'Levels',
  place: 'Places',
  circle: 'Circles',
};

/** As many bars as the sentences name kinds; the sentence after those tells of the others. */
export const BARS_SHOWN = 5;

/** What is told of an axis: in short, below its bars, and when asked why. */
export type AxisTelling = {
  readonly head: string;
  readonly known: string | undefined;
  readonly also: readonly string[];
  /** Of the kinds without a bar. */
  readonly rest: string | undefined;
  readonly why: readonly string[];
};

const EFFECTIVE =
  'As many kinds, each as common as the others, would be as mixed as your contact is. Somebody with whom you have more contact counts for more.';

export function axisTelling({
  reasons,
  shares,
  effective,
}: Pick<AxisShown, 'reasons' | 'shares' | 'effective'>): AxisTelling {
  const says = (term: string): readonly string[] =>
    reasons.filter((reason) => reason.term === term).map((reason) => reason.says);
  const [known, ...unseen] = says('known');
  const [diversity, ...more] = says('diversity');
  const [oneMore, ...others] = says('one more');
  return {
    head: diversity ?? known ?? '',
    known: diversity === undefined ? undefined : known,
    also: [...says('own kind'), ...(oneMore === undefined ? [] : [oneMore])],
    rest: shares.length > BARS_SHOWN ? says('share')[BARS_SHOWN] : undefined,
    why: [
      ...(effective === undefined ? [] : [EFFECTIVE]),
      ...more,
      ...says('likeness'),
      ...unseen,
      ...others,
    ],
  };
}

/** A kind as the beginning of a line. */
export function kindTitle(kind: string): string {
  return kind
    .replace(/^The circle around /, 'Around ')
    .replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en'));
}
