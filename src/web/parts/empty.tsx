import type { ReactNode } from 'react';
import './empty.css';

type Props = { readonly title: string; readonly children?: ReactNode; readonly act?: ReactNode };

/** Nothing is here yet: why, and the one next thing to do. */
export function Empty({ title, children, act }: Props) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <div className="quiet">{children}</div>}
      {act && <div className="row">{act}</div>}
    </div>
  );
}
