import { PEOPLE_ORDERS, type PeopleOrder } from '../../core/person-line.ts';
import { SOURCES } from '../../core/source-record.ts';
import { SOURCE_WORDS } from '../words/words.ts';
import type { PeopleView, ViewChange } from './people-view.ts';

const ORDER_WORDS: Readonly<Record<PeopleOrder, string>> = {
  strength: 'Closest first',
  name: 'By name',
  recent: 'Last contact first',
  quiet: 'Going quiet first',
};

const SILENCES = [
  { days: 30, label: 'a month' },
  { days: 90, label: 'three months' },
  { days: 180, label: 'half a year' },
  { days: 365, label: 'a year' },
] as const;

type Props = { readonly view: PeopleView; readonly onChange: (change: ViewChange) => void };

/** What stands first and who is left out; what is chosen shows as a chip that can be taken off. */
export function PeopleFilters({ view, onChange }: Props) {
  return (
    <fieldset className="filters">
      <legend className="unseen">Order and filters</legend>
      <select
        className="chip"
        aria-label="Order"
        value={view.order ?? 'strength'}
        onChange={({ target }) => onChange({ order: orderOf(target.value) })}
      >
        {PEOPLE_ORDERS.map((order) => (
          <option key={order} value={order}>
            {ORDER_WORDS[order]}
          </option>
        ))}
      </select>
      <select
        className="chip"
        aria-label="Known from"
        data-chosen={view.source !== undefined}
        value={view.source ?? ''}
        onChange={({ target }) => onChange({ source: SOURCES.find((source) => source === target.value) })}
      >
        <option value="">Any source</option>
        {SOURCES.map((source) => (
          <option key={source} value={source}>
            From {SOURCE_WORDS[source]}
          </option>
        ))}
      </select>
      <select
        className="chip"
        aria-label="Silent for"
        data-chosen={view.silentFor !== undefined}
        value={view.silentFor ?? ''}
        onChange={({ target }) => onChange({ silentFor: Number(target.value) || undefined })}
      >
        <option value="">Any time</option>
        {SILENCES.map(({ days, label }) => (
          <option key={days} value={days}>
            Silent for {label}
          </option>
        ))}
      </select>
      {(view.source || view.silentFor) && (
        <button
          type="button"
          className="chip"
          onClick={() => onChange({ source: undefined, silentFor: undefined })}
        >
          Clear filters
        </button>
      )}
    </fieldset>
  );
}

function orderOf(text: string): PeopleOrder | undefined {
  const order = PEOPLE_ORDERS.find((one) => one === text);
  return order === 'strength' ? undefined : order;
}
