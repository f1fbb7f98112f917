import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWrite } from '../api/use-write.ts';
import { GiveLines } from '../give/give-lines.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { BringTwo } from './bring-two.tsx';
import { PairLine } from './pair-line.tsx';
import { type Pair, pairsQuery } from './use-introductions.ts';

type Props = { readonly onBegin: (id: string) => void };

/** Two who could help each other and do not know each other. */
export function PairsPart({ onBegin }: Props) {
  const { data, error, isPending, refetch } = useQuery(pairsQuery);
  // A pair leaves with its button once it is begun, so the writing is done from here.
  const give = useWrite('intros.give');
  const begin = ({ one, other, why }: Pair): void =>
    give.mutate(
      { one: one.id, other: other.id, for: why },
      { onSuccess: ({ introduction }) => onBegin(introduction.id) },
    );
  return (
    <PagePart
      id="give"
      title="Whom you could bring together"
      says="They could help each other, and do not know each other as far as can be seen. Ask each alone first."
    >
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data?.empty === 'me_unknown' && <TodayEmpty reason="me_unknown" />}
      {data?.empty === 'nothing_fits' && (
        <p>
          No two fit so far.{' '}
          <Link to="/give" hash="needs" search={true} className="link">
            Note what people look for and can give
          </Link>
          , and pairs are found.
        </p>
      )}
      {data && data.pairs.length > 0 && (
        <GiveLines>
          {data.pairs.map((pair) => (
            <PairLine key={`${pair.one.id} ${pair.other.id}`} pair={pair} onBegin={begin} />
          ))}
        </GiveLines>
      )}
      <div className="no-print">
        <Disclosure label="Bring two others together" openLabel="Close">
          <BringTwo onBegin={onBegin} />
        </Disclosure>
      </div>
    </PagePart>
  );
}
