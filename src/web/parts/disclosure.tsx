import { type ReactNode, useId, useState } from 'react';

type Props = { readonly label: string; readonly openLabel?: string; readonly children: ReactNode };

/** A line that opens into its reasons. */
export function Disclosure({ label, openLabel, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="link small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? (openLabel ?? label) : label}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
