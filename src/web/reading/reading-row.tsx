import type { ReactNode } from 'react';
import { ChangeInPlace } from '../parts/change-in-place.tsx';

type PartProps = { readonly title: string; readonly children: ReactNode };

/** One thing that was read. */
export function ReadingPart({ title, children }: PartProps) {
  return (
    <section className="reading-row" aria-label={title}>
      <h3 className="quiet small">{title}</h3>
      <div className="reading-read">{children}</div>
    </section>
  );
}

type RowProps = PartProps & {
  readonly says: string;
  readonly change: string;
  readonly form: (onClose: () => void) => ReactNode;
};

/** With how that is known, and the form that puts it right. */
export function ReadingRow({ title, says, change, children, form }: RowProps) {
  return (
    <ReadingPart title={title}>
      {children}
      <div className="small">
        <ChangeInPlace says={says} label={change} form={form} />
      </div>
    </ReadingPart>
  );
}
