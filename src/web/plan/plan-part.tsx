import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

export type PlanPartId = 'weeks' | 'still-close' | 'worth-waking';

type Props = {
  readonly id: PlanPartId;
  readonly title: string;
  readonly says: string;
  readonly children: ReactNode;
};

/** Where the focus can go when nothing else in the part is left to take it. */
export function partTitleId(id: PlanPartId): string {
  return `${id}-title`;
}

/** One part of the page. A link that names it brings it into view, also when the page stands only after that. */
export function PlanPart({ id, title, says, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash !== id) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [hash, id]);
  return (
    <section id={id} className="plan-part" aria-labelledby={partTitleId(id)}>
      <h2 id={partTitleId(id)} ref={heading} className="part-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="quiet">{says}</p>
      {children}
    </section>
  );
}
