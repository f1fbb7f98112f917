import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../parts/disclosure.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { counted } from '../words/words.ts';
import { AskLine } from './ask-line.tsx';
import { askedInTwo } from './ask-words.ts';
import { GiveLines } from './give-lines.tsx';
import { asksQuery } from './use-give.ts';

/** What was asked and waits for an answer; what was answered opens. */
export function OpenAsks() {
  const { data, error, refetch } = useQuery(asksQuery());
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const { open, answered } = askedInTwo(data?.asks ?? []);
  return (
    <>
      {open.length > 0 && (
        <GiveLines label="Asks without an answer yet">
          {open.map((one) => (
            <AskLine key={one.id} ask={one} />
          ))}
        </GiveLines>
      )}
      {answered.length > 0 && (
        <div>
          <Disclosure label={counted(answered.length, 'ask was answered', 'asks were answered')}>
            <GiveLines label="Answered asks">
              {answered.map((one) => (
                <AskLine key={one.id} ask={one} />
              ))}
            </GiveLines>
          </Disclosure>
        </div>
      )}
    </>
  );
}
