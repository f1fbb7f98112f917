import { useQuery } from '@tanstack/react-query';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { withoutCommand } from '../words/without-command.ts';
import { BeforeAsking } from './before-asking.tsx';
import { EtiquetteOfEach } from './etiquette-of-each.tsx';
import { Letter } from './letter.tsx';
import { OtherSteps } from './other-steps.tsx';
import { STATE_WORDS } from './step-words.ts';
import { type IntroShown, introQuery } from './use-introductions.ts';

/** Whether to ask, the letters to copy, why each is thought to know the next, and what happened so far. */
export function IntroDetails({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useQuery(introQuery(id));
  return (
    <div className="intro-details">
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Shown shown={data} />}
    </div>
  );
}

function Shown({ shown }: { readonly shown: IntroShown }) {
  const { introduction, drafts, missing, steps, history } = shown;
  const today = todayHere(new Date());
  return (
    <>
      <BeforeAsking shown={shown} />
      <EtiquetteOfEach each={shown.etiquette} />
      {drafts.map((draft) => (
        <Letter key={`${draft.what} ${draft.for}`} draft={draft} />
      ))}
      {missing.length > 0 && drafts.length > 0 && (
        <ul className="quiet small">
          {missing.map((says) => (
            <li key={says}>{missingWords(says)}</li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <ul className="why small" aria-label="Why it may work">
          {steps.map(({ from, to, reasons }) => (
            <li key={`${from} ${to}`}>
              {from} and {to}: {reasons.map(({ says }) => says).join(' ')}
            </li>
          ))}
        </ul>
      )}
      {history.length > 1 && (
        <ol className="small quiet" aria-label="What happened so far">
          {history.map(({ state, day, note }) => (
            <li key={state}>
              {STATE_WORDS[state]} {dayWords(day, today)}
              {note !== undefined && `: ${note}`}
            </li>
          ))}
        </ol>
      )}
      <OtherSteps introduction={introduction} />
    </>
  );
}

/** The fields of this page stand for the flags of a command. */
function missingWords(says: string): string {
  return withoutCommand(says.replace(/: (?:add --|mutuals ).*$/s, '.'));
}
