import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { PersonLineView } from '../../verbs/views.ts';
import { useWrite } from '../api/use-write.ts';
import { FormEnd } from '../parts/form-end.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { AXIS_CHOICES } from '../ways/axis-choices.ts';
import { kindsQuery } from '../ways/use-ways.ts';
import { type KindScope, kindScopes } from './kind-scopes.ts';
import { ReadingRow } from './reading-row.tsx';
import type { ReadingShown } from './use-reading.ts';

type Kind = ReadingShown['kinds'][number];
type Props = { readonly person: PersonLineView; readonly kind: Kind };

/** Of which kind somebody is on one axis, and how that is known. */
export function ReadingKind({ person, kind }: Props) {
  const label = labelOf(kind);
  return (
    <ReadingRow
      title={label}
      says={kind.says}
      change={kind.kind === undefined ? 'Say it' : 'Put it right'}
      form={(onClose) => <KindForm person={person} kind={kind} onClose={onClose} />}
    >
      <p>
        {kind.kind ?? 'Not known'}{' '}
        {kind.kind !== undefined && <span className="quiet small">{kind.sureness}</span>}
      </p>
    </ReadingRow>
  );
}

const labelOf = ({ axis }: Kind): string => AXIS_CHOICES.find((one) => one.axis === axis)?.label ?? axis;

function KindForm({ person, kind, onClose }: Props & { readonly onClose: () => void }) {
  const [text, setText] = useState(kind.kind ?? '');
  const [scope, setScope] = useState<KindScope>('person');
  const write = useWrite('kinds.say', { quiet: true });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ person: person.id, for: scope, [kind.axis]: text.trim() }, { onSuccess: onClose });
  };
  const scopes = kindScopes(person);
  return (
    <form className="reading-form" aria-label={labelOf(kind)} onSubmit={save}>
      <KindInput kind={kind} text={text} onChange={setText} />
      {scopes.length > 1 && (
        <label className="field">
          <span className="label">Holds for</span>
          <select
            className="input"
            value={scope}
            onChange={({ target }) =>
              setScope(scopes.find((one) => one.scope === target.value)?.scope ?? 'person')
            }
          >
            {scopes.map(({ scope: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <FormEnd isPending={write.isPending} onClose={onClose} />
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}

type InputProps = { readonly kind: Kind; readonly text: string; readonly onChange: (text: string) => void };

/** Countries are too many to choose from a list: they are typed. */
function KindInput({ kind, text, onChange }: InputProps) {
  const axes = useQuery(kindsQuery).data?.axes ?? [];
  const kinds = axes.flatMap((one) => (one.axis === kind.axis ? one.kinds : [])).map((one) => one.kind);
  const label = <span className="label">{labelOf(kind)} (empty takes back what you said)</span>;
  if (kind.axis === 'place')
    return (
      <label className="field">
        {label}
        <input
          className="input"
          autoComplete="off"
          maxLength={100}
          placeholder="a country, or a city in it"
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
    );
  return (
    <label className="field">
      {label}
      <select className="input" value={text} onChange={({ target }) => onChange(target.value)}>
        <option value="">not said</option>
        {kinds.toSorted().map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
