import { openSure } from '../../core/same-person/sitting.ts';
import type { Doubts } from '../api/verb-types.ts';
import { useKeys } from '../keys/use-keys.ts';
import { SameAnswers } from './same-answers.tsx';
import { SameEnd } from './same-end.tsx';
import { SameQuestion } from './same-question.tsx';
import { SurePairs } from './sure-pairs.tsx';
import { useSitting } from './use-sitting.ts';

type Props = { readonly found: Doubts; readonly again: () => void };

/** Question after question; the next one stands at once. */
export function SameSitting({ found, again }: Props) {
  const hands = useSitting(found.doubts);
  const { sitting, answer, undo, move, joinSure } = hands;
  const { doubts, at } = sitting;
  const sure = openSure(sitting);
  useKeys({
    s: () => answer('same'),
    d: () => answer('different'),
    l: () => answer('later'),
    a: joinSure,
    u: undo,
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
  });
  const doubt = doubts[at];
  return (
    <>
      {sure.length > 1 && (
        <SurePairs pairs={sure.flatMap((place) => doubts[place] ?? [])} onJoin={joinSure} />
      )}
      {doubt ? (
        <>
          <SameAnswers hands={hands} more={found.total - doubts.length} />
          <SameQuestion hands={hands} doubt={doubt} />
        </>
      ) : (
        <SameEnd sitting={sitting} more={found.total - doubts.length} again={again} onBack={undo} />
      )}
    </>
  );
}
