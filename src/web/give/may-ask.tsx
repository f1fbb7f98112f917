import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { PagePart } from '../parts/page-part.tsx';
import { PersonField } from '../parts/person-field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useSettled } from '../people/use-settled.ts';
import { personQuery } from '../person/use-person.ts';
import type { Named } from '../words/names-in.ts';
import { OpenAsks } from './open-asks.tsx';
import { SizeChips } from './size-chips.tsx';
import { useAsked } from './use-asked.ts';
import { type Size, weighQuery } from './use-give.ts';
import { Verdict } from './verdict.tsx';

const TYPING_MS = 250;

/** Somebody is chosen and an ask written: whether to ask it now, and what to do first. */
export function MayAsk() {
  const { ask: person } = useSearch({ from: '/give' });
  const navigate = useNavigate();
  const [what, setWhat] = useState('');
  const [size, setSize] = useState<Size>();
  const words = useSettled(what.trim(), TYPING_MS);
  const known = useQuery({ ...personQuery(person ?? ''), enabled: person !== undefined }).data;
  const weighed = useQuery(weighQuery({ person, what: words, size }));
  const asked = useAsked();
  const choose = (one: Named | undefined): void =>
    void navigate({ to: '/give', search: one ? { ask: one.id } : {}, replace: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (person === undefined || what.trim() === '') return;
    const onSuccess = (): void => {
      setWhat('');
      setSize(undefined);
      choose(undefined);
      document.querySelector<HTMLElement>('#may-ask > h2')?.focus();
    };
    asked.mutate({ person, what: what.trim(), size }, onSuccess);
  };
  const isChosen = person !== undefined;
  const verdict = isChosen && weighed.data?.person.id === person ? weighed.data : undefined;
  return (
    <PagePart id="may-ask" title="May I ask?" says="Before you ask for something: whether it is the time.">
      <form className="may-ask no-print" aria-label="May I ask?" onSubmit={onSubmit}>
        <PersonField
          key={person}
          label="Whom?"
          chosen={isChosen && known ? known.person : undefined}
          onChoose={choose}
        />
        <label className="field">
          <span className="label">What for?</span>
          <input
            className="input"
            required
            maxLength={2000}
            autoComplete="off"
            placeholder="an introduction to somebody who hires"
            value={what}
            onChange={({ target }) => setWhat(target.value)}
          />
        </label>
        <SizeChips said={size} read={words === '' ? undefined : verdict?.size} onChange={setSize} />
        {isChosen && weighed.error && <Trouble error={weighed.error} again={() => void weighed.refetch()} />}
        <div role="status">{verdict && <Verdict weighed={verdict} onInstead={choose} />}</div>
        {verdict && (
          <div className="row">
            <button
              type="submit"
              className={verdict.verdict === 'ask now' ? 'button button-main' : 'button'}
              disabled={asked.isPending}
            >
              I asked
            </button>
            <span className="quiet small">Keeps the ask here until the answer comes.</span>
          </div>
        )}
        {asked.error && <Trouble error={asked.error} />}
      </form>
      <OpenAsks />
    </PagePart>
  );
}
