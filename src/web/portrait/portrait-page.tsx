import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { AxisPart } from './axis-part.tsx';
import { CorrectKinds } from './correct-kinds.tsx';
import { InTouch } from './in-touch.tsx';
import { NewcomersPart } from './newcomers-part.tsx';
import { NewsPart } from './news-part.tsx';
import { type PortraitShown, portraitQuery } from './use-portrait.ts';
import './portrait.css';

/** The network in one look. */
export function PortraitPage() {
  const { data, error, isPending, refetch } = useQuery(portraitQuery);
  return (
    <div className="column portrait">
      <Heading tab="Portrait">Portrait</Heading>
      <p className="quiet">
        Your network in one look: how many, how different, and where it hangs on one person.
      </p>
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data?.empty && <NoPortrait reason={data.empty} />}
      {data && !data.empty && <Parts portrait={data} />}
    </div>
  );
}

function NoPortrait({ reason }: { readonly reason: NonNullable<PortraitShown['empty']> }) {
  if (reason !== 'nobody_in_touch') return <TodayEmpty reason={reason} />;
  return (
    <Empty
      title="You have not been in touch with anybody here, as far as your data tell."
      act={
        <Link to="/import" className="button button-main">
          Import files
        </Link>
      }
    >
      <p>A mailbox or a calendar tells whom you met and wrote to.</p>
    </Empty>
  );
}

function Parts({ portrait: { people, axes, news, newcomers } }: { readonly portrait: PortraitShown }) {
  const isCalled = useRouterState({ select: ({ location }) => location.hash === 'kinds' });
  const [calls, setCalls] = useState(0);
  const called = calls + (isCalled ? 1 : 0);
  const littleKnown = axes.find(({ axis, level }) => isSaid(axis) && (level === 'none' || level === 'low'));
  const call = (): void => setCalls(calls + 1);
  return (
    <>
      {people && <InTouch people={people} />}
      <section className="portrait-part" aria-labelledby="portrait-axes">
        <h2 id="portrait-axes" className="part-title">
          How different they are
        </h2>
        <p className="quiet">The bars show how your contact spreads over the kinds that are known.</p>
        <div className="portrait-axes">
          {axes.map((axis) => (
            <AxisPart key={axis.axis} axis={axis} onCorrect={axis === littleKnown ? call : undefined} />
          ))}
        </div>
      </section>
      {news && <NewsPart news={news} />}
      {newcomers && <NewcomersPart newcomers={newcomers} />}
      <CorrectKinds called={called} onCall={call} />
    </>
  );
}

/** Circles are found and places stand on cards; only the others are said here. */
function isSaid(axis: PortraitShown['axes'][number]['axis']): boolean {
  return axis !== 'circle' && axis !== 'place';
}
