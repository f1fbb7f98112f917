import { type ReactNode, useId, useState } from 'react';

type Props = {
  readonly label: string;
  readonly openLabel?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** A line that opens into its reasons. */
export function Disclosure({ label, openLabel, startsOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
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
