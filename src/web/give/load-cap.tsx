import { type FormEvent, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { ChangeInPlace } from '../parts/change-in-place.tsx';
import { FormEnd } from '../parts/form-end.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { capWords } from './cap-words.ts';
import type { LoadShown } from './use-give.ts';

type Props = Pick<LoadShown, 'capacity' | 'isAssumed'>;

/** How much one wants to give, as a sentence that can be changed where it stands. */
export function LoadCap({ capacity, isAssumed }: Props) {
  return (
    <ChangeInPlace
      says={capWords({ capacity, isAssumed })}
      label={isAssumed ? 'Say it' : 'Change it'}
      form={(onClose) => <CapForm capacity={capacity} onClose={onClose} />}
    />
  );
}

type FormProps = Pick<Props, 'capacity'> & { readonly onClose: () => void };

function CapForm({ capacity, onClose }: FormProps) {
  const [hours, setHours] = useState(String(capacity.hoursPerWeek));
  const [keepFree, setKeepFree] = useState(capacity.keptFree ?? '');
  const write = useWrite('load.cap', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ hours, keepFree: keepFree.trim() }, { onSuccess: onClose });
  };
  return (
    <form className="give-box" aria-label="How much you want to give" onSubmit={onSubmit}>
      <div className="give-pair">
        <label className="field">
          <span className="label">Hours a week for others</span>
          <input
            className="input"
            type="number"
            inputMode="decimal"
            required
            step="any"
            min={0}
            max={100}
            value={hours}
            onChange={({ target }) => setHours(target.value)}
          />
        </label>
        <label className="field">
          <span className="label">Time you give to nobody</span>
          <input
            className="input"
            maxLength={200}
            placeholder="mornings, and all of Sunday"
            value={keepFree}
            onChange={({ target }) => setKeepFree(target.value)}
          />
        </label>
      </div>
      <FormEnd isPending={write.isPending} onClose={onClose} />
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}
