import { Why } from '../parts/why.tsx';
import { BriefPart } from './brief-part.tsx';
import type { BriefShown } from './use-brief.ts';

/** How far it has come, how often you are in touch, and who did what for whom. */
export function BriefStanding({
  brief: { stand, rhythm, last, next, balance, reasons },
}: {
  readonly brief: BriefShown;
}) {
  return (
    <BriefPart title="How you stand">
      <p>
        {stand} {rhythm} {last} {next}
      </p>
      <div>
        <p>{balance}</p>
        <Why reasons={reasons} />
      </div>
    </BriefPart>
  );
}
