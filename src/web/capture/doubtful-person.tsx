import type { Chosen } from './capture-draft.ts';

type Props = {
  readonly says: string;
  readonly choices: readonly Chosen[];
  readonly onChoose: (person: Chosen) => void;
};

/** Several people fit a name: which one is it? */
export function DoubtfulPerson({ says, choices, onChoose }: Props) {
  return (
    <fieldset className="doubtful">
      <legend className="small">Which {says} is it?</legend>
      {choices.map((person) => (
        <button key={person.id} type="button" className="chip" onClick={() => onChoose(person)}>
          {person.name}
        </button>
      ))}
    </fieldset>
  );
}
