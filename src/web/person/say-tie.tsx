import type { PersonLineView } from '../../verbs/views.ts';
import { useWrite } from '../api/use-write.ts';
import type { PersonShown } from '../api/verb-types.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { CLOSENESS } from '../words/closeness-words.ts';
import { intervalChoices } from './interval-choices.ts';

const LAYERS = [
  { layer: 'auto', label: 'by contact' },
  { layer: '5', label: 'my closest five' },
  { layer: '15', label: 'my fifteen close ones' },
  { layer: '50', label: 'my fifty friends' },
  { layer: '150', label: 'the 150 I know well' },
  { layer: 'none', label: 'none of them' },
] as const;

type Props = { readonly person: PersonLineView; readonly said: PersonShown['said'] };

/** What only you know of a tie. A chip that is pressed again takes it back. */
export function SayTie({ person, said }: Props) {
  const { mutate } = useWrite('ties.say');
  const say = (what: Omit<Parameters<typeof mutate>[0], 'person'>): void =>
    mutate({ person: person.id, ...what });
  return (
    <div className="say-tie no-print">
      <fieldset className="say-close">
        <legend className="label">How close would you say you are?</legend>
        <div className="row">
          {CLOSENESS.map(({ closeness, label }) => (
            <button
              key={closeness}
              type="button"
              className="chip"
              aria-pressed={said.closeness === closeness}
              onClick={() => say({ closeness: said.closeness === closeness ? 0 : closeness })}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            className="chip"
            aria-pressed={said.family}
            onClick={() => say({ family: said.family ? 'no' : 'yes' })}
          >
            Family
          </button>
        </div>
      </fieldset>
      <Disclosure label="How often, and where they stand">
        <div className="say-more">
          <label className="field">
            <span className="label">Be in touch</span>
            <select
              className="input"
              value={said.everyDays ?? 'auto'}
              onChange={({ target }) => say({ every: target.value })}
            >
              {intervalChoices(said.everyDays, person.everyDays).map(({ every, label }) => (
                <option key={every} value={every}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="label">They are among</span>
            <select
              className="input"
              value={said.layer ?? 'auto'}
              onChange={({ target }) =>
                say({ layer: LAYERS.find(({ layer }) => layer === target.value)?.layer })
              }
            >
              {LAYERS.map(({ layer, label }) => (
                <option key={layer} value={layer}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="chip"
            aria-pressed={said.resting}
            onClick={() => say({ resting: said.resting ? 'no' : 'yes' })}
          >
            At rest: needs no tending
          </button>
        </div>
      </Disclosure>
    </div>
  );
}
