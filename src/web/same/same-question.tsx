import { useEffect, useId, useRef } from 'react';
import { pairNow } from '../../core/same-person/sitting.ts';
import type { Doubt, DoubtSitting } from './doubt.ts';
import { likelyWords } from './likely-words.ts';
import { SameCards } from './same-cards.tsx';
import { useAsItIsNow } from './use-as-it-is-now.ts';
import type { SittingHands } from './use-sitting.ts';

type Props = { readonly hands: SittingHands; readonly doubt: Doubt };

/** Two who may be one: how likely, their cards and that of both, and what speaks for and against. */
export function SameQuestion({ hands, doubt }: Props) {
  const title = useId();
  const top = useRef<HTMLElement>(null);
  const { one, other, fields } = useAsItIsNow(hands, doubt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read from its beginning
  useEffect(() => {
    const from = top.current?.getBoundingClientRect().top ?? 0;
    if (from < 0) top.current?.scrollIntoView();
  }, [doubt]);
  return (
    <section ref={top} className="same-question" aria-labelledby={title}>
      <div role="status">
        <h2 id={title} className="part-title">
          {likelyWords(doubt)}
          <span className="unseen">
            {' '}
            {one.name} and {other.name}
          </span>
        </h2>
        <SaidBefore sitting={hands.sitting} />
      </div>
      <SameCards one={one} other={other} fields={fields} />
      <div className="same-reasons">
        <Reasons title="What speaks for it" reasons={doubt.for} none="Nothing that was compared." />
        <Reasons title="What speaks against it" reasons={doubt.against} none="Nothing that was compared." />
      </div>
    </section>
  );
}

const SAID_WORDS = {
  same: 'You said: the same person. Another answer takes that back.',
  different: 'You said: two different people. Another answer takes that back.',
  later: 'You said: ask me later. Another answer takes that back.',
} as const;

function SaidBefore({ sitting }: { readonly sitting: DoubtSitting }) {
  const said = sitting.said.get(sitting.at);
  if (said) return <p className="quiet">{SAID_WORDS[said.answer]}</p>;
  const [one, other] = pairNow(sitting, sitting.at);
  return one === other ? <p className="quiet">They are one by now, by what you said of others.</p> : null;
}

type ReasonsProps = {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly none: string;
};

function Reasons({ title, reasons, none }: ReasonsProps) {
  return (
    <div>
      <h3 className="small quiet">{title}</h3>
      {reasons.length === 0 ? (
        <p className="quiet small">{none}</p>
      ) : (
        <ul>
          {reasons.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
