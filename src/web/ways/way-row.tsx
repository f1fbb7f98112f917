import { Link } from '@tanstack/react-router';
import type { WayView } from '../../verbs/ways-view.ts';
import { Face } from '../parts/face.tsx';
import { Why } from '../parts/why.tsx';
import { roleWords } from '../words/words.ts';
import { chanceFigure, chanceReasons, chanceSentence, evidenceOf } from './way-words.ts';

type Props = { readonly way: WayView; readonly title: string };

/** The people of one way, joined by lines, each with why the step to them is thought to hold. */
export function WayRow({ way, title }: Props) {
  const { people, steps } = way;
  return (
    <article className="way">
      <div className="way-head">
        <h3 className="part-title">{title}</h3>
        <span className="quiet">{chanceSentence(way)}</span>
      </div>
      <ol className="way-people">
        <li className="way-person">
          <span className="face" aria-hidden="true">
            You
          </span>
          <span className="unseen">You</span>
        </li>
        {people.map((person, at) => (
          <li key={person.id} className="way-person">
            <Face name={person.name} />
            <div className="way-says">
              <Link to="/people/$person" params={{ person: person.id }} className="way-name">
                {person.name}
              </Link>
              <span className="quiet small way-role">{roleWords(person)}</span>
              <Evidence step={steps[at]} from={people[at - 1]?.name} />
            </div>
          </li>
        ))}
      </ol>
      <Why reasons={[...steps.flatMap(chanceReasons), { says: chanceFigure(way) }]} />
      <AskLink people={people} />
    </article>
  );
}

/** Leads on to the letters, where somebody stands between the user and the one who is sought. */
function AskLink({ people }: Pick<WayView, 'people'>) {
  const [through, ...more] = people;
  const to = more.at(-1);
  if (!through || !to) return null;
  return (
    <p>
      <Link
        to="/introductions"
        search={{ to: to.id, through: through.id }}
        hash="ask"
        className="link small no-print"
      >
        Ask {through.name} to bring you there
      </Link>
    </p>
  );
}

type EvidenceProps = {
  readonly step: WayView['steps'][number] | undefined;
  /** Who comes before; nobody before the first, who is known to the user. */
  readonly from: string | undefined;
};

function Evidence({ step, from }: EvidenceProps) {
  if (!step) return null;
  return (
    <p className="small">
      {from !== undefined && <span className="quiet">With {from}: </span>}
      {evidenceOf(step)
        .map(({ says }) => says)
        .join(' ')}
    </p>
  );
}
