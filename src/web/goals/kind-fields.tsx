import { FIELDS } from '../../core/kinds/fields.ts';
import { LEVELS } from '../../core/kinds/levels.ts';
import { WORK_FUNCTIONS } from '../../core/kinds/work-functions.ts';
import type { KindDraft } from './kind-draft.ts';

const CHOICES = [
  { axis: 'function', label: 'Kind of work', any: 'any work', kinds: WORK_FUNCTIONS },
  { axis: 'field', label: 'Field', any: 'any field', kinds: FIELDS },
  { axis: 'level', label: 'Level', any: 'any level', kinds: LEVELS },
] as const;

type Props = { readonly kinds: KindDraft; readonly onChange: (kinds: KindDraft) => void };

/** What kind of people is meant. */
export function KindFields({ kinds, onChange }: Props) {
  return (
    <div className="goal-more">
      {CHOICES.map(({ axis, label, any, kinds: all }) => (
        <label key={axis} className="field">
          <span className="label">{label}</span>
          <select
            className="input"
            value={kinds[axis] ?? ''}
            onChange={({ target }) => onChange({ ...kinds, [axis]: target.value })}
          >
            <option value="">{any}</option>
            {[...all]
              .sort((one, other) => (one < other ? -1 : 1))
              .map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
          </select>
        </label>
      ))}
      <label className="field">
        <span className="label">Place</span>
        <input
          className="input"
          maxLength={100}
          placeholder="any place"
          value={kinds.place ?? ''}
          onChange={({ target }) => onChange({ ...kinds, place: target.value })}
        />
      </label>
    </div>
  );
}
