import { Disclosure } from '../parts/disclosure.tsx';
import { Why } from '../parts/why.tsx';
import { AXIS_WORDS, axisTelling } from './axis-words.ts';
import { ShareBars } from './share-bars.tsx';
import type { AxisShown } from './use-portrait.ts';

type Props = {
  readonly axis: AxisShown;
  /** Leads to where kinds are said, from the first axis of which little is known. */
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
      {isLittle && known !== undefined && <p>{known}</p>}
      <p>{head}</p>
      {isLittle ? <Folded axis={axis} rest={rest} /> : <Bars axis={axis} rest={rest} />}
      {!isLittle && known !== undefined && <p className="quiet small">{known}</p>}
      {also.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <Why reasons={why.map((says) => ({ says }))} />
      {onCorrect && (
        <button type="button" className="link small portrait-call no-print" onClick={onCorrect}>
          Say of what kind people are
        </button>
      )}
    </section>
  );
}

type BarsProps = { readonly axis: AxisShown; readonly rest: string | undefined };

function Bars({ axis, rest }: BarsProps) {
  return (
    <>
      <ShareBars shares={axis.shares} />
      {rest !== undefined && <p className="quiet small">{rest}</p>}
    </>
  );
}

/** What little is known is no picture of the whole, and is shown only to who asks. */
function Folded({ axis, rest }: BarsProps) {
  if (axis.shares.length === 0) return null;
  return (
    <div>
      <Disclosure label="Show what is known" openLabel="Hide what is known">
        <Bars axis={axis} rest={rest} />
      </Disclosure>
    </div>
  );
}
