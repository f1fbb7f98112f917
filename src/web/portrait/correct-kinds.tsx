import { useEffect, useRef } from 'react';
import { UnknownKinds } from './unknown-kinds.tsx';

type Props = {
  /** Goes up each time somebody asks to come here; 0 while nobody has. */
  readonly called: number;
  readonly onCall: () => void;
};

/** All of the portrait rests on what is known of people; here the user says more. */
export function CorrectKinds({ called, onCall }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (called === 0) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [called]);
  return (
    <section id="kinds" className="portrait-part no-print" aria-labelledby="kinds-title">
      <h2 id="kinds-title" ref={heading} className="part-title" tabIndex={-1}>
        Of what kind are they?
      </h2>
      <p className="quiet">
        Field, work and level are read from titles and organisations, and what you say outweighs that. These
        are the people you have most contact with of whom something is not known.
      </p>
      {called > 0 ? (
        <UnknownKinds />
      ) : (
        <div>
          <button type="button" className="button" onClick={onCall}>
            Say of what kind people are
          </button>
        </div>
      )}
    </section>
  );
}
