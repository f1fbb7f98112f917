import { useQuery } from '@tanstack/react-query';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { Why } from '../parts/why.tsx';
import { AskedOfYou } from './asked-of-you.tsx';
import { GiveLines } from './give-lines.tsx';
import { LoadCap } from './load-cap.tsx';
import { type LoadShown, loadQuery } from './use-give.ts';

/** How much of the week is promised, beside how much one wants to give. */
export function YourWeek() {
  const { data, error, isPending, refetch } = useQuery(loadQuery());
  return (
    <PagePart id="week" title="Your week">
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Shown load={data} />}
    </PagePart>
  );
}

function Shown({ load }: { readonly load: LoadShown }) {
  const { says, reasons, isOver, requests } = load;
  return (
    <>
      <div className="load" data-over={isOver}>
        <p>{says}</p>
        <Why reasons={reasons} />
      </div>
      <LoadCap capacity={load.capacity} isAssumed={load.isAssumed} />
      {requests.length > 0 && (
        <>
          <h3 className="part-title">Asked of you</h3>
          <GiveLines>
            {requests.map((one) => (
              <AskedOfYou key={one.id} request={one} />
            ))}
          </GiveLines>
        </>
      )}
    </>
  );
}
