import { type ReactNode, useId } from 'react';

type Props = { readonly title: string; readonly children: ReactNode };

/** A titled part of the brief, kept together on paper. */
export function BriefPart({ title, children }: Props) {
  const id = useId();
  return (
    <section className="brief-part" aria-labelledby={id}>
      <h2 id={id} className="part-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
