import { GiveLines } from '../give/give-lines.tsx';
import { PromiseLine } from '../give/promise-line.tsx';
import { thanksByPerson } from '../give/thanks-by-person.ts';
import { ThanksLine } from '../give/thanks-line.tsx';
import { BriefList } from './brief-list.tsx';
import { BriefPart } from './brief-part.tsx';
import type { BriefShown } from './use-brief.ts';

/** What is open between you, and what you could bring. */
export function BriefBetween({ brief }: { readonly brief: BriefShown }) {
  const { promises, thanks, open, bring, moves } = brief;
  const isOpen = promises.length + thanks.length + open.length > 0;
  return (
    <>
      {isOpen && (
        <BriefPart title="Open between you">
          <GiveLines>
            {promises.map((one) => (
              <PromiseLine key={one.id} promise={one} />
            ))}
            {thanksByPerson(thanks).map((owed) => (
              <ThanksLine key={owed.person.id} owed={owed} />
            ))}
          </GiveLines>
          <BriefList lines={open} />
        </BriefPart>
      )}
      {bring.length + moves.length > 0 && (
        <BriefPart title="What to bring">
          <BriefList lines={[...bring, ...moves]} />
        </BriefPart>
      )}
    </>
  );
}
