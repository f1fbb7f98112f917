import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = {
  readonly says: string;
  readonly label: string;
  readonly form: (onClose: () => void) => ReactNode;
};

/** A sentence that opens into the form which changes it; the focus goes in with it and comes back. */
export function ChangeInPlace({ says, label, form }: Props) {
  const [isChanging, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasChanging = useRef(false);
  useEffect(() => {
    if (wasChanging.current !== isChanging)
      place.current?.querySelector<HTMLElement>(isChanging ? 'input, select' : 'button')?.focus();
    wasChanging.current = isChanging;
  }, [isChanging]);
  return (
    <div ref={place}>
      {isChanging ? (
        form(() => setChanging(false))
      ) : (
        <p className="quiet">
          {says}{' '}
          <button type="button" className="link no-print" onClick={() => setChanging(true)}>
            {label}
          </button>
        </p>
      )}
    </div>
  );
}
