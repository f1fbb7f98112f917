import { useEffect, useRef, useState } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';
import { BriefPart } from './brief-part.tsx';
import { MannersForm } from './manners-form.tsx';
import type { BriefShown } from './use-brief.ts';

type Props = { readonly person: string; readonly manners: BriefShown['manners'] };

/** How they like to be met, and the form that says it. */
export function BriefManners({ person, manners }: Props) {
  const [saved, setSaved] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saved > 0) form.current?.querySelector('button')?.focus();
  }, [saved]);
  const isKnown = manners.length > 0;
  return (
    <BriefPart title="How they like to be met">
      {isKnown ? (
        <dl className="brief-manners">
          {manners.map(({ label, text }) => (
            <div key={label}>
              <dt className="quiet">{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="quiet">
          Nothing is noted yet: how to call them, when to reach them, what to leave out.
        </p>
      )}
      <div ref={form} className="no-print">
        <Disclosure key={saved} label={isKnown ? 'Change it' : 'Say it'} openLabel="Close">
          <MannersForm person={person} manners={manners} onSave={() => setSaved(saved + 1)} />
        </Disclosure>
      </div>
    </BriefPart>
  );
}
