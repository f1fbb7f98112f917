import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Problem } from '../api/problem.ts';
import { Trouble } from '../parts/trouble.tsx';
import { personSuggestion, type Suggestion } from './suggestions.ts';
import { troubleWords } from './trouble-words.ts';
import { peopleCalledQuery } from './use-ways.ts';
import type { WaysQuestion } from './ways-question.ts';

type Props = {
  readonly error: unknown;
  readonly question: WaysQuestion;
  readonly again: () => void;
};

/** Nobody or several are called so: who may be meant, each a link that asks. */
export function WaysTrouble({ error, question, again }: Props) {
  const to = question.to ?? '';
  const says = error instanceof Problem ? troubleWords(error.code, to) : undefined;
  const isAsked = says !== undefined && to !== '';
  const { data } = useQuery({ ...peopleCalledQuery(to), enabled: isAsked });
  if (!isAsked || !(error instanceof Problem)) return <Trouble error={error} again={again} />;
  const choices: readonly Suggestion[] =
    error.code === 'organisation_ambiguous'
      ? error.details.map((name) => ({ kind: 'organisation', to: name, name, hint: '' }))
      : (data?.people ?? []).map(personSuggestion);
  return (
    <div className="note" role="alert">
      <p>{says}</p>
      {choices.length > 0 && (
        <>
          <p>Did you mean one of these?</p>
          <ul className="ways-reasons">
            {choices.map((choice) => (
              <li key={choice.to}>
                <Link to="/ways" search={{ ...question, to: choice.to }} className="link">
                  {choice.name}
                </Link>{' '}
                <span className="quiet small">{choice.hint}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
