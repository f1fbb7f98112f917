export type Size = { readonly width: number; readonly height: number };

/**
 * The line through values from left to right, from 0 at the bottom to the largest at the top, with a gap where a value is
 * not known. A value between two gaps is a point.
 */
export function trendPath(values: readonly (number | undefined)[], { width, height }: Size): string {
  const most = Math.max(1, ...values.flatMap((value) => value ?? []));
  const step = width / Math.max(1, values.length - 1);
  return values
    .map((value, at) => {
      if (value === undefined) return '';
      const pen = values[at - 1] === undefined ? 'M' : 'L';
      const point = `${rounded(at * step)} ${rounded(height * (1 - value / most))}`;
      const isAlone = pen === 'M' && values[at + 1] === undefined;
      return isAlone ? `M${point}h0` : pen + point;
    })
    .join('');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
