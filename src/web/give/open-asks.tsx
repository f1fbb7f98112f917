import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../parts/disclosure.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { counted } from '../words/words.ts';
import { AskLine } from './ask-line.tsx';
import { askedInTwo } from './ask-words.ts';
import { asksQuery } from './use-give.ts';

/** What was asked and waits for an answer; what was answered opens. */
export function OpenAsks() {
  const { data, error, refetch } = useQuery(asksQuery());
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const { open, answered } = askedInTwo(data?.asks ?? []);
  return (
    <>
      {open.length > 0 && (
        <ul className="give-lines" aria-label="Asks without an answer yet">
          {open.map((one) => (
            <AskLine key={one.id} ask={one} />
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <div>
          <Disclosure label={counted(answered.length, 'ask was answered', 'asks were answered')}>
            <ul className="give-lines" aria-label="Answered asks">
              {answered.map((one) => (
                <AskLine key={one.id} ask={one} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}
