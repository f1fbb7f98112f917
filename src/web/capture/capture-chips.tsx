import { CHANNELS } from '../../core/interaction.ts';
import type { Chip } from '../api/verb-types.ts';
import { birthdayWords } from '../words/birthday-words.ts';
import { dayWords, todayHere } from '../words/time-words.ts';
import { type CaptureDraft, withoutPerson, withPerson, withPromises } from './capture-draft.ts';
import { DoubtfulPerson } from './doubtful-person.tsx';
import { PromiseChips } from './promise-chips.tsx';

type Props = {
  readonly draft: CaptureDraft;
  readonly chips: readonly Chip[];
  readonly onChange: (draft: CaptureDraft) => void;
};

/** What was understood, each to be set right: people, day, channel, and when to come back to it. */
export function CaptureChips({ draft, chips, onChange }: Props) {
  const chosen = new Set(draft.people.map(({ id }) => id));
  const named = chips.filter(
    ({ kind, id }) => (kind === 'person' || kind === 'mentioned') && !(id && chosen.has(id)),
  );
  const isSettled = ({ choices }: Chip): boolean => choices?.some(({ id }) => chosen.has(id)) ?? false;
  const day = draft.on ?? chips.find(({ kind }) => kind === 'day')?.says;
  const channel =
    draft.channel ??
    CHANNELS.find((one) => chips.some(({ kind, says }) => kind === 'channel' && says === one));
  const followUp = chips.find(({ kind }) => kind === 'followUp');
  return (
    <section className="capture-chips" aria-live="polite" aria-label="Understood">
      {draft.people.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="chip capture-person"
          aria-label={`Take off ${name}`}
          onClick={() => onChange(withoutPerson(draft, id))}
        >
          With {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      {named
        .filter((one) => !isSettled(one))
        .map((one) => (
          <NamedPerson
            key={`${one.kind} ${one.says}`}
            chip={one}
            onChoose={(person) => onChange(withPerson(draft, person))}
          />
        ))}
      {chips.length > 0 && day !== undefined && (
        <input
          type="date"
          className="chip"
          aria-label="Day"
          value={day}
          onChange={({ target }) => onChange({ ...draft, on: target.value })}
        />
      )}
      {chips.length > 0 && channel && (
        <select
          className="chip"
          aria-label="How you were in touch"
          value={channel}
          onChange={({ target }) => {
            const said = CHANNELS.find((one) => one === target.value);
            if (said) onChange({ ...draft, channel: said });
          }}
        >
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
      {followUp && (
        <span className="chip capture-follow">
          Follow up {dayWords(followUp.says, todayHere(new Date()))}
        </span>
      )}
      {chips.filter(isYearly).map(({ kind, says, of }) => (
        <span key={`${kind} ${of}`} className="chip">
          {kind === 'birthday' ? 'Birthday' : 'Anniversary'} of {of}: {birthdayWords(says)}
        </span>
      ))}
      <PromiseChips
        chips={chips.filter(({ kind }) => kind === 'promise')}
        isRefused={draft.promises === 'no'}
        onKeep={(keep) => onChange(withPromises(draft, keep))}
      />
    </section>
  );
}

const isYearly = ({ kind }: Chip): boolean => kind === 'birthday' || kind === 'anniversary';

type Named = { readonly chip: Chip; readonly onChoose: (person: { id: string; name: string }) => void };

function NamedPerson({ chip, onChoose }: Named) {
  const { kind, says, isNew, choices } = chip;
  if (kind === 'person' && choices && choices.length > 1)
    return <DoubtfulPerson says={says} choices={choices} onChoose={onChoose} />;
  const how = kind === 'person' ? 'With' : 'Mentions';
  return (
    <span className={kind === 'person' ? 'chip capture-person' : 'chip'}>
      {how} {says}
      {isNew && <span className="quiet">{kind === 'person' ? 'new' : 'not here yet'}</span>}
    </span>
  );
}
