import { Why } from '../parts/why.tsx';
import { LayerRings } from './layer-rings.tsx';
import type { PortraitShown } from './use-portrait.ts';

const COUNTED = [
  {
    says: 'In touch is everybody with whom a contact went one way or the other, and everybody of whom you said how close you are.',
  },
  {
    says: 'How close they stand follows from how often you were in touch in the last year, looked at anew every four weeks; what you said of somebody holds.',
  },
];

/** How many, and how close they stand. */
export function InTouch({ people }: { readonly people: NonNullable<PortraitShown['people']> }) {
  const [head, ...layers] = people.reasons;
  return (
    <section className="portrait-part portrait-people" aria-labelledby="portrait-people">
      <LayerRings layers={people.layers} />
      <div className="portrait-says">
        <h2 id="portrait-people" className="part-title">
          People
        </h2>
        <p>{head?.says}</p>
        <ul className="portrait-lines">
          {layers.map(({ says }) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        <Why reasons={COUNTED} />
      </div>
    </section>
  );
}
