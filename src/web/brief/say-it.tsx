import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';

type Props = {
  readonly label: string;
  readonly openLabel: string;
  readonly form: (onSave: () => void) => ReactNode;
};

/** A line that opens into a form, and is closed and in focus again once something was said. */
export function SayIt({ label, openLabel, form }: Props) {
  const [saved, setSaved] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saved > 0) place.current?.querySelector('button')?.focus();
  }, [saved]);
  return (
    <div ref={place} className="no-print">
      <Disclosure key={saved} label={label} openLabel={openLabel}>
        {form(() => setSaved(saved + 1))}
      </Disclosure>
    </div>
  );
}
