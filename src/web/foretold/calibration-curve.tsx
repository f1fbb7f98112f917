import type { CalibratedModel } from '../api/verb-types.ts';

type Props = { readonly bins: CalibratedModel['bins']; readonly title: string };

const SIDE = 240;
const EDGE = 28;
const LARGEST = 9;
const SMALLEST = 3;

/** What was said (across) beside what came (up), with its 95 % interval; on the straight line both are the same. */
export function CalibrationCurve({ bins, title }: Props) {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${SIDE + 2 * EDGE} ${SIDE + 2 * EDGE}`}
      role="img"
      aria-label={`${title}: ${summary(bins)}`}
    >
      <title>{`${title}: ${summary(bins)}`}</title>
      <rect x={EDGE} y={EDGE} width={SIDE} height={SIDE} className="curve-ground" />
      <line x1={across(0)} y1={up(0)} x2={across(1)} y2={up(1)} className="curve-even" />
      {bins.map(({ said, came, low, high, count }) => (
        <g key={said}>
          <line x1={across(said)} x2={across(said)} y1={up(low)} y2={up(high)} className="curve-interval" />
          <circle
            cx={across(said)}
            cy={up(came)}
            r={SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most)}
            className="curve-point"
          />
        </g>
      ))}
      {[0, 0.5, 1].map((share) => (
        <g key={share} className="curve-label">
          <text x={across(share)} y={SIDE + 2 * EDGE - 8} textAnchor="middle">
            {Math.round(100 * share)} %
          </text>
          <text x={EDGE - 4} y={up(share) + 4} textAnchor="end">
            {Math.round(100 * share)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function across(share: number): number {
  return EDGE + share * SIDE;
}

function up(share: number): number {
  return EDGE + (1 - share) * SIDE;
}

function summary(bins: Props['bins']): string {
  return bins
    .map(
      ({ said, came }) => `where ${Math.round(100 * said)} % was said it came in ${Math.round(100 * came)} %`,
    )
    .join('; ');
}
