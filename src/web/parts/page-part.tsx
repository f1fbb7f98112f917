import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import './page-part.css';

type Props = {
  /** What a link names to come here. */
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  readonly children: ReactNode;
};

/** Where the focus can go when nothing else in the part is left to take it. */
export function partTitleId(id: string): string {
  return `${id}-title`;
}

/** One part of a page. A link that names it brings it into view, also when the page stands only after that. */
export function PagePart({ id, title, says, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, href } = useRouterState({ select: ({ location }) => location });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address with the same name brings it into view again
  useEffect(() => {
    if (hash !== id) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [hash, href, id]);
  return (
    <section id={id} className="page-part" aria-labelledby={partTitleId(id)}>
      <h2 id={partTitleId(id)} ref={heading} className="part-title" tabIndex={-1}>
        {title}
      </h2>
      {says !== undefined && <p className="quiet">{says}</p>}
      {children}
    </section>
  );
}
