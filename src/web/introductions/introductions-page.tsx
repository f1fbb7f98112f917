import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { statusQuery } from '../app/use-status.ts';
import { EndorsementsPart } from '../endorsements/endorsements-part.tsx';
import { Heading } from '../parts/heading.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { AskForOne } from './ask-for-one.tsx';
import { PairsPart } from './pairs-part.tsx';

import { UnderWay } from './under-way.tsx';
import '../give/give.css';
import './introductions.css';

/** Being brought to somebody, bringing two together, and who speaks for whom. */
export function IntroductionsPage() {
  const status = useQuery(statusQuery);
  const [begun, setBegun] = useState<string>();
  return (
    <div className="column introductions">
      <Heading tab="Introductions">Introductions</Heading>
      {status.data?.people === 0 ? (
        <TodayEmpty reason="no_people" />
      ) : (
        <>
          <p className="quiet">
            Be brought to somebody you want to meet, and bring two together who could help each other. Each is
            asked first, and nothing is sent from here.
          </p>
          <UnderWay begun={begun} />
          <AskForOne onBegin={setBegun} />
          <PairsPart onBegin={setBegun} />
          <EndorsementsPart />
        </>
      )}
    </div>
  );
}
