import { Disclosure } from '../parts/disclosure.tsx';
import { ANSWER_WORDS } from './answers.ts';
import { PlanPerson } from './plan-person.tsx';
import { Reasons } from './reasons.tsx';
import type { AnswerTie } from './use-answer.ts';
import type { SilentQuestion } from './use-plan.ts';

type Props = { readonly question: SilentQuestion; readonly onAnswer: AnswerTie };

/** One silence, why it is asked about, and the three answers. */
export function SilentTie({ question: { person, asks, reasons }, onAnswer }: Props) {
  return (
    <PlanPerson person={person}>
      <p>{asks}</p>
      <Disclosure label="Why?" openLabel="Hide the reasons">
        <Reasons reasons={reasons} />
      </Disclosure>
      <div className="row plan-answers no-print">
        {ANSWER_WORDS.map(({ answer, label, key }) => (
          <button
            key={answer}
            type="button"
            className="button"
            aria-label={`${label}: ${person.name}`}
            aria-keyshortcuts={key}
            onClick={() => onAnswer(person.id, answer)}
          >
            {label}
          </button>
        ))}
      </div>
    </PlanPerson>
  );
}
