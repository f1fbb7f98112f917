import { type ReactNode, useEffect, useRef } from 'react';
import { takeFocusWish } from '../app/focus-wish.ts';

type Props = {
  readonly children: ReactNode;
  /** False for a list beside an open person: a page has one first heading. */
  readonly isMain?: boolean;
  /** The name of the page in the browser's tab. */
  readonly tab?: string;
};

/** The heading of a page. After the route changed it takes the focus, so that a screen reader starts there. */
export function Heading({ children, isMain = true, tab }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isMain && takeFocusWish()) heading.current?.focus();
  }, [isMain]);
  useEffect(() => {
    if (isMain && tab) document.title = `${tab} · Mutuals`;
  }, [isMain, tab]);
  const Level = isMain ? 'h1' : 'h2';
  return (
    <Level ref={heading} className="title" tabIndex={-1}>
      {children}
    </Level>
  );
}
