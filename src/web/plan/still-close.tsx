import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { Answer } from '../../core/bond-after-answer.ts';
import { useKeys } from '../keys/use-keys.ts';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ANSWER_WORDS } from './answers.ts';
import { rowInFocus } from './plan-rows.ts';
import { SilentTie } from './silent-tie.tsx';
import { useAnswer } from './use-answer.ts';
import { useNextInFocus } from './use-next-in-focus.ts';
import { type SilentQuestion, silentQuery } from './use-plan.ts';

const ASKING =
  'After so long a silence only you can say what it means. All three answers are good ones, and each can be taken back.';
const NOTHING = 'No tie has been silent for so long that it is a question.';

/** Ties of which only the user can say what the silence means. */
export function StillClose() {
  const { data, error, isPending, refetch } = useQuery(silentQuery);
  return (
    <PagePart
      id="still-close"
      title="Still close?"
      says={data && data.questions.length === 0 ? NOTHING : ASKING}
    >
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Questions questions={data.questions} total={data.total} />}
    </PagePart>
  );
}

type Props = { readonly questions: readonly SilentQuestion[]; readonly total: number };

function Questions({ questions, total }: Props) {
  const answer = useAnswer();
  const leaves = useNextInFocus(questions);
  const give = (person: string, said: Answer): void => {
    const at = questions.findIndex((one) => one.person.id === person);
    if (at < 0) return;
    leaves(at);
    answer(person, said);
  };
  useKeys(
    Object.fromEntries(
      ANSWER_WORDS.map((one) => [one.key, () => give(rowInFocus()?.id ?? '', one.answer)] as const),
    ),
  );
  if (questions.length === 0) return null;
  const rest = total - questions.length;
  return (
    <>
      <ul className="plan-people">
        {questions.map((question) => (
          <SilentTie key={question.person.id} question={question} onAnswer={give} />
        ))}
      </ul>
      <AnswerKeys />
      {rest > 0 && (
        <p className="quiet">{rest.toLocaleString('en')} more can wait until these are answered.</p>
      )}
    </>
  );
}

function AnswerKeys() {
  return (
    <p className="plan-keys quiet small no-print">
      <kbd>j</kbd> <kbd>k</kbd> walk
      {ANSWER_WORDS.map(({ key, label }) => (
        <Fragment key={key}>
          , <kbd>{key}</kbd> {label.toLowerCase()}
        </Fragment>
      ))}
    </p>
  );
}
