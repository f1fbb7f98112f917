import type { ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';
import { counted } from '../words/words.ts';
import { Names } from './names.tsx';
import { Reasons } from './reasons.tsx';
import type { PlanShown } from './use-plan.ts';

type Props = Pick<PlanShown, 'capacity'>;

/** Whether a week has room for everybody who is kept; if not, what could give. */
export function PlanCapacity({ capacity }: Props) {
  const { says, isPossible, reasons, widerIntervals, letGo, askAbout } = capacity;
  return (
    <div className="plan-capacity" data-possible={isPossible}>
      <p>{says}</p>
      {reasons.length > 0 && (
        <Fold label="Why?">
          <Reasons reasons={reasons} />
        </Fold>
      )}
      {widerIntervals.length > 0 && (
        <Fold label="With longer intervals">
          <Reasons reasons={widerIntervals} />
          <p className="quiet small">How often to be in touch is said on the page of each person.</p>
        </Fold>
      )}
      {letGo.total > 0 && (
        <Fold label={`Without ${counted(letGo.total, 'person', 'people')}`}>
          <p>It would fit without these; those whose ties count least stand first.</p>
          <p>
            <Names {...letGo} />
          </p>
        </Fold>
      )}
      {askAbout.total > 0 && (
        <Fold label={`Please look at ${counted(askAbout.total, 'person', 'people')} yourself`}>
          <p>Family, and those whom you placed by hand: without some of them, too, it does not fit.</p>
          <p>
            <Names {...askAbout} />
          </p>
        </Fold>
      )}
    </div>
  );
}

type FoldProps = { readonly label: string; readonly children: ReactNode };

function Fold({ label, children }: FoldProps) {
  return (
    <div>
      <Disclosure label={label}>
        <div className="plan-fold">{children}</div>
      </Disclosure>
    </div>
  );
}
