import { Why } from '../ways/why.tsx';
import { AXIS_WORDS, axisTelling } from './axis-words.ts';
import { ShareBars } from './share-bars.tsx';
import type { AxisShown } from './use-portrait.ts';

type Props = {
  readonly axis: AxisShown;
  /** What is known can be corrected on this page. */
  readonly onCorrect: (() => void) | undefined;
};

/** How many kinds there are on one axis, how contact spreads over them, and of how many people that is known. */
export function AxisPart({ axis, onCorrect }: Props) {
  const { head, known, also, rest, why } = axisTelling(axis);
  const isLittle = axis.level === 'none' || axis.level === 'low';
  return (
    <section className="portrait-axis" aria-labelledby={`portrait-${axis.axis}`}>
      <h3 id={`portrait-${axis.axis}`} className="part-title">
        {AXIS_WORDS[axis.axis]}
      </h3>
      {isLittle && <Known axis={axis} says={known} />}
      <p>{head}</p>
      {axis.shares.length > 0 && <ShareBars shares={axis.shares} />}
      {rest !== undefined && <p className="quiet small">{rest}</p>}
      {!isLittle && <Known axis={axis} says={known} />}
      {also.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <Why reasons={why} />
      {isLittle && onCorrect && (
        <button type="button" className="link small no-print" onClick={onCorrect}>
          Say of what kind people are
        </button>
      )}
    </section>
  );
}

type KnownProps = { readonly axis: AxisShown; readonly says: string | undefined };

/** Of how many people the kind is known; the hatched rest is not. */
function Known({ axis: { known, people }, says }: KnownProps) {
  if (says === undefined || known === people) return null;
  return (
    <div className="portrait-known small">
      <span className="bar bar-unknown" aria-hidden="true">
        <span style={{ width: `${(100 * known) / people}%` }} />
      </span>
      <p className="quiet">{says}</p>
    </div>
  );
}
