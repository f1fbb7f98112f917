import { oneDecimal } from './one-decimal.ts';
import { trendPath } from './trend-path.ts';

type Props = {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
};

const SIZE = { width: 240, height: 40 };
/** Keeps the ends of the line off the edge. */
const EDGE = 3;

/** One row of weekly figures as a line, with its last figure and its range in words. */
export function TrendLine({ label, values }: Props) {
  const known = values.flatMap((value) => value ?? []);
  const last = values.at(-1);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const range = known.length === 0 ? 'Not known' : `${oneDecimal(least)} to ${oneDecimal(most)} a week`;
  const now = last === undefined ? 'not known' : `${oneDecimal(last)} this week`;
  return (
    <div className="trend">
      <p>
        {label}: {now}
      </p>
      <p className="quiet small">{range}</p>
      <svg
        viewBox={`${-EDGE} ${-EDGE} ${SIZE.width + 2 * EDGE} ${SIZE.height + 2 * EDGE}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d={`M0 ${SIZE.height}H${SIZE.width}`} className="trend-ground" />
        <path d={trendPath(values, SIZE)} className="trend-path" />
      </svg>
    </div>
  );
}
