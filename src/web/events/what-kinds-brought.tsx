import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Why } from '../parts/why.tsx';
import type { KindBrought } from './use-events.ts';

type Props = { readonly kinds: readonly KindBrought[] };

/** What each kind of event brought over time, in a sentence and in figures. */
export function WhatKindsBrought({ kinds }: Props) {
  return (
    <PagePart id="brought" title="What each kind of event brought">
      <ul className="to-meet brought">
        {kinds.map(({ kind, says, reasons, moreOfTheSame }) => (
          <li key={kind} data-same={moreOfTheSame}>
            <p>{says}</p>
            <Why reasons={reasons} />
          </li>
        ))}
      </ul>
      <div>
        <Disclosure label="The same in figures" openLabel="Hide the figures">
          <Figures kinds={kinds} />
        </Disclosure>
      </div>
    </PagePart>
  );
}

function Figures({ kinds }: Props) {
  return (
    <table className="figures small">
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Events</th>
          <th scope="col">New people</th>
          <th scope="col">New kinds</th>
          <th scope="col">Came of it</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, events, newPeople, newKinds, goodTurns, introductions, opportunities }) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            <td>{events}</td>
            <td>{newPeople}</td>
            <td>{newKinds.length}</td>
            <td>{goodTurns + introductions + opportunities}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
