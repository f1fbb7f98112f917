import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Problem } from '../api/problem.ts';
import { useSurfaces } from '../app/surfaces.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { personSuggestion, type Suggestion } from './suggestions.ts';
import { troubleWords } from './trouble-words.ts';
import { peopleCalledQuery } from './use-ways.ts';
import { kindsAsked, type WaysQuestion, withoutKinds } from './ways-question.ts';

type Props = {
  readonly error: unknown;
  readonly question: WaysQuestion;
  readonly again: () => void;
};

/** Nobody or several are called so: who may be meant, each a link that asks. */
export function WaysTrouble({ error, question, again }: Props) {
  const to = question.to ?? '';
  const says = error instanceof Problem ? troubleWords(error.code, to, hasKinds(question)) : undefined;
  const { show } = useSurfaces();
  const isAsked = says !== undefined && to !== '';
  const { data } = useQuery({ ...peopleCalledQuery(to), enabled: isAsked });
  if (!isAsked || !(error instanceof Problem)) return <Trouble error={error} again={again} />;
  const choices: readonly Suggestion[] =
    error.code === 'organisation_ambiguous'
      ? error.details.map(firmSuggestion)
      : (data?.people ?? []).map(personSuggestion);
  return (
    <div className="note" role="alert">
      <p>{says}</p>
      {choices.length === 0 && (
        <button type="button" className="button" onClick={() => show({ kind: 'add' })}>
          Add a person
        </button>
      )}
      {choices.length > 0 && <Choices choices={choices} question={question} />}
    </div>
  );
}

type ChoicesProps = { readonly choices: readonly Suggestion[]; readonly question: WaysQuestion };

function Choices({ choices, question }: ChoicesProps) {
  return (
    <>
      <p>Choose who you mean:</p>
      <ul className="ways-reasons">
        {choices.map(({ kind, to, name, hint }) => (
          <li key={to}>
            <Link
              to="/ways"
              search={kind === 'person' ? withoutKinds({ ...question, to }) : { ...question, to }}
              className="link"
            >
              {name}
            </Link>{' '}
            <span className="quiet small">{hint}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function hasKinds(question: WaysQuestion): boolean {
  return Object.keys(kindsAsked(question)).length > 0;
}

function firmSuggestion(name: string): Suggestion {
  return { kind: 'organisation', to: name, name, hint: '' };
}
