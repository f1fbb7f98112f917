import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { KindAxis } from '../../core/everybody.ts';
import { Trouble } from '../parts/trouble.tsx';
import { AXIS_CHOICES } from './axis-choices.ts';
import { type KindsShown, kindsQuery } from './use-ways.ts';
import type { KindsAsked } from './ways-question.ts';

type Props = {
  readonly kinds: KindsAsked;
  readonly onChange: (kinds: KindsAsked) => void;
};

/** A kind of people instead of a name, or those of a kind within an organisation. Open while one is chosen. */
export function KindChooser({ kinds, onChange }: Props) {
  const isChosen = Object.keys(kinds).length > 0;
  const [isOpen, setOpen] = useState(isChosen);
  const id = useId();
  const isShown = isOpen || isChosen;
  return (
    <div>
      <button
        type="button"
        className="link small"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => {
          setOpen(!isShown);
          if (isChosen) onChange({});
        }}
      >
        {isChosen ? 'Without a kind of people' : 'Or a kind of people'}
      </button>
      <div id={id} hidden={!isShown}>
        {isShown && <KindSelects kinds={kinds} onChange={onChange} />}
      </div>
    </div>
  );
}

function KindSelects({ kinds, onChange }: Props) {
  const { data, error, refetch } = useQuery(kindsQuery);
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  return (
    <div className="kind-selects">
      {AXIS_CHOICES.map(({ axis, label, any }) => (
        <label key={axis} className="field">
          <span className="label">{label}</span>
          <select
            className="input"
            value={kinds[axis] ?? ''}
            onChange={({ target }) => onChange(changed(kinds, axis, target.value))}
          >
            <option value="">{any}</option>
            <KindOptions axis={axis} shown={data} chosen={kinds[axis]} />
          </select>
        </label>
      ))}
    </div>
  );
}

type OptionsProps = {
  readonly axis: KindAxis;
  readonly shown: KindsShown | undefined;
  readonly chosen: string | undefined;
};

/** Only kinds that somebody is of, by name; what the address asks for stands there in any case. */
function KindOptions({ axis, shown, chosen }: OptionsProps) {
  const all = shown?.axes.find((one) => one.axis === axis)?.kinds ?? [];
  const some = all
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
  const isMissing = chosen !== undefined && !some.some(({ kind }) => kind === chosen);
  return (
    <>
      {isMissing && <option value={chosen}>{chosen}</option>}
      {some.map(({ kind, people }) => (
        <option key={kind} value={kind}>
          {kind} ({people.toLocaleString('en')})
        </option>
      ))}
    </>
  );
}

function changed(kinds: KindsAsked, axis: KindAxis, kind: string): KindsAsked {
  const { [axis]: _before, ...others } = kinds;
  return kind === '' ? others : { ...others, [axis]: kind };
}
