import { Children, type FocusEvent, type ReactNode, useEffect, useRef } from 'react';

type Props = { readonly label?: string; readonly children: ReactNode };

/**
 * Lines that leave once their button is pressed. The line that moves up into the place gets the focus, and what heads
 * the section when none is left.
 */
export function GiveLines({ label, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const focusedAt = useRef<number>(undefined);
  const count = Children.count(children);
  useEffect(() => {
    const section = list.current?.closest('section');
    return () => {
      if (focusedAt.current !== undefined && document.activeElement === document.body)
        section?.querySelector<HTMLElement>('h2, button')?.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a line that came or left moves the focus
  useEffect(() => {
    const at = focusedAt.current;
    if (at === undefined || document.activeElement !== document.body) return;
    const lines = list.current?.children ?? [];
    const line = lines[at] ?? lines[lines.length - 1];
    (line?.querySelector<HTMLElement>('.button') ?? line?.querySelector('button'))?.focus();
  }, [count]);
  const onFocus = ({ target }: FocusEvent): void => {
    const at = [...(list.current?.children ?? [])].findIndex((line) => line.contains(target));
    focusedAt.current = at < 0 ? undefined : at;
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) focusedAt.current = undefined;
  };
  return (
    <ul ref={list} className="give-lines" aria-label={label} onFocus={onFocus} onBlur={onBlur}>
      {children}
    </ul>
  );
}
