import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { oneDecimal } from './one-decimal.ts';
import { TrendLine } from './trend-line.tsx';
import type { ReviewShown, TrendWeek } from './use-review.ts';

type Props = { readonly trend: ReviewShown['trend'] };

/** Thirteen weeks as lines, and the same in a table. */
export function TrendPart({ trend: { says, weeks } }: Props) {
  return (
    <PagePart id="trend" title="Thirteen weeks">
      <p>{says}</p>
      <div className="trends">
        <TrendLine label="Contacts" values={weeks.map(({ contacts }) => contacts)} />
        <TrendLine label="New people" values={weeks.map(({ newPeople }) => newPeople)} />
        <TrendLine label="Different fields" values={weeks.map(({ diversity }) => diversity)} />
      </div>
      <div>
        <Disclosure label="The same in figures" openLabel="Hide the figures">
          <TrendTable weeks={weeks} />
        </Disclosure>
      </div>
    </PagePart>
  );
}

function TrendTable({ weeks }: { readonly weeks: readonly TrendWeek[] }) {
  const today = todayHere(new Date());
  return (
    <>
      <table className="figures small">
        <thead>
          <tr>
            <th scope="col">Week from</th>
            <th scope="col">Contacts</th>
            <th scope="col">New</th>
            <th scope="col">New kinds</th>
            <th scope="col">Fields</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ from, contacts, newPeople, newKinds, diversity }) => (
            <tr key={from}>
              <th scope="row">{dayWords(from, today)}</th>
              <td>{contacts}</td>
              <td>{newPeople}</td>
              <td>{newKinds}</td>
              <td>{diversity === undefined ? '–' : oneDecimal(diversity)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">
        A contact is one person on one day. Different fields: as if so many fields had been met evenly;
        nothing is said of weeks in which fewer than three people of a known field were met.
      </p>
    </>
  );
}
