import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Heading } from '../parts/heading.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { spanWords } from './span-words.ts';
import { TrendPart } from './trend-part.tsx';
import { type ReviewShown, reviewQuery } from './use-review.ts';
import { WeekPart } from './week-part.tsx';
import { WhatToChange } from './what-to-change.tsx';
import { WhoDrifts } from './who-drifts.tsx';
import { WordPart } from './word-part.tsx';
import '../give/give.css';
import '../today/today.css';
import '../parts/figures.css';
import './review.css';

/** Ten minutes once a week; whoever stops goes on where they were. */
export function ReviewPage() {
  const { data, error, isPending, refetch } = useQuery(reviewQuery);
  return (
    <div className="column review">
      <div className="page-head">
        <Heading tab="Review">Weekly review</Heading>
        {data && <p className="quiet small">{spanWords(data.from, data.to)}</p>}
      </div>
      <p className="quiet">
        Ten minutes to look back at the week. Stop when you like: what you have been through stays so.
      </p>
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data?.empty && <TodayEmpty reason={data.empty} />}
      {data && !data.empty && <Walk review={data} />}
    </div>
  );
}

function Walk({ review }: { readonly review: ReviewShown }) {
  return (
    <>
      {review.state === 'done' && (
        <p className="note" role="status">
          You have been through this week. The next look back comes with the next one.
        </p>
      )}
      <WeekPart week={review.week} />
      <WordPart word={review.word} />
      <WhoDrifts drifting={review.drifting} seen={review.seen} />
      <PagePart id="keeping" title="Keeping and finding">
        <p>
          {review.keeping.says} <Link to="/plan">Change that in the plan</Link>
        </p>
      </PagePart>
      <TrendPart trend={review.trend} />
      <WhatToChange review={review} />
    </>
  );
}
