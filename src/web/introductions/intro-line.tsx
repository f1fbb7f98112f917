import { useEffect, useRef } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { todayHere } from '../words/time-words.ts';
import { IntroDetails } from './intro-details.tsx';
import { NextStep } from './next-step.tsx';
import { peopleIn } from './people-in.ts';
import { turnWords } from './turn-words.ts';
import type { IntroListed } from './use-introductions.ts';

type Props = { readonly introduction: IntroListed; readonly isBegun?: boolean };

/** One introduction: how it stands, whose turn it is, the next step as a button, and the letters behind it. */
export function IntroLine({ introduction, isBegun = false }: Props) {
  const { id, says, why, todo, lateDays } = introduction;
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!isBegun) return;
    first.current?.scrollIntoView({ block: 'center' });
    first.current?.focus({ preventScroll: true });
  }, [isBegun]);
  return (
    <li className="give-line" data-late={lateDays > 0}>
      <div className="give-says">
        <p ref={first} tabIndex={-1}>
          <WithNames says={says} people={peopleIn(introduction)} />
        </p>
        {why !== '' && <p className="quiet">For: {why}</p>}
        {todo !== undefined && (
          <p className="quiet">
            <span className="intro-turn">{turnWords(introduction, todayHere(new Date()))}</span> {todo}
          </p>
        )}
        <Disclosure label="Letters and reasons" openLabel="Close" startsOpen={isBegun}>
          <IntroDetails id={id} />
        </Disclosure>
      </div>
      <NextStep introduction={introduction} />
    </li>
  );
}
