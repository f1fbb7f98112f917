import { Disclosure } from '../parts/disclosure.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import type { Named } from '../words/names-in.ts';
import type { HedgeScene } from './use-goals.ts';

/** On what a goal stands, whom it has no second for, and whom to look for first. */
export function GoalPillars({
  scene: { pillars, singlePoints, build, parts },
}: {
  readonly scene: HedgeScene;
}) {
  const people = parts.flatMap((part): readonly Named[] => part.people);
  return (
    <>
      <ul className="pillars">
        {pillars.map(({ kind, says, reasons, worst }) => (
          <li key={kind}>
            <p>
              {says} {worst && <WithNames says={worst.says} people={people} />}
            </p>
            <Why reasons={reasons} />
          </li>
        ))}
      </ul>
      <div className="goal-folds">
        <Sentences label="Whom you have only once" says={singlePoints} />
        <Sentences label="Whom to look for first" says={build} />
      </div>
    </>
  );
}

type SentencesProps = { readonly label: string; readonly says: readonly string[] };

function Sentences({ label, says }: SentencesProps) {
  if (says.length === 0) return null;
  return (
    <div>
      <Disclosure label={label}>
        <ul className="pillars pillars-more">
          {says.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
