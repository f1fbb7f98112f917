import { Link } from '@tanstack/react-router';
import { Face } from '../parts/face.tsx';
import { Strength } from '../parts/strength.tsx';
import { roleWords } from '../words/words.ts';
import { type Purpose, PurposeSwitch } from './purpose-switch.tsx';
import type { WaysShown } from './use-ways.ts';
import { WayRow } from './way-row.tsx';
import { keyOfWay, waysInOrder } from './way-words.ts';
import { WaysHelp } from './ways-help.tsx';

type Props = {
  readonly shown: WaysShown;
  readonly purpose: Purpose;
  readonly onPurpose: (purpose: Purpose) => void;
};

/** Whom of them the user knows, who could bring them to the others, and who holds every way. */
export function WaysAnswer({ shown, purpose, onPurpose }: Props) {
  const { known, knownCount, ways, reasons, help, to } = shown;
  const rest = knownCount - known.length;
  return (
    <>
      {reasons.length > 0 && (
        <ul className="ways-reasons">
          {reasons.map(({ says }) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {known.length > 0 && <Known people={known} rest={rest} isOne={to.kind === 'person'} />}
      {(ways.length > 0 || purpose === 'news') && <PurposeSwitch purpose={purpose} onChange={onPurpose} />}
      {ways.map((one) => (
        <WaysFor key={one.for} ways={one} />
      ))}
      <WaysHelp help={help} />
    </>
  );
}

type KnownProps = {
  readonly people: WaysShown['known'];
  readonly rest: number;
  /** The one who is sought. */
  readonly isOne: boolean;
};

function Known({ people, rest, isOne }: KnownProps) {
  return (
    <section className="ways-part" aria-label="Whom you know">
      {!isOne && <h2 className="part-title">Whom you know</h2>}
      <ul className="ways-known">
        {people.map((person) => (
          <li key={person.id}>
            <Face name={person.name} />
            <span className="suggest-who">
              <Link to="/people/$person" params={{ person: person.id }} className="way-name">
                {person.name}
              </Link>
              <span className="quiet small">{roleWords(person)}</span>
            </span>
            <span className="small">
              <Strength {...person} />
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="quiet small">And {rest.toLocaleString('en')} more.</p>}
    </section>
  );
}

function WaysFor({ ways }: { readonly ways: WaysShown['ways'][number] }) {
  const { best, others, isBestApart } = waysInOrder(ways);
  if (!best) return null;
  return (
    <section className="ways-part" aria-label="Ways">
      <h2 className="part-title">The best way</h2>
      <WayRow way={best} title={askTitle(best.people[0]?.name)} />
      {others.length > 0 && (
        <>
          <h2 className="part-title">
            {isBestApart ? 'Other ways that share nobody with it' : 'Ways that share nobody with each other'}
          </h2>
          {others.map((way) => (
            <WayRow key={keyOfWay(way)} way={way} title={askTitle(way.people[0]?.name)} />
          ))}
        </>
      )}
    </section>
  );
}

function askTitle(name = ''): string {
  return `Ask ${name}`;
}
