import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { Icon } from './icon.tsx';
import './dialog.css';

type Props = {
  readonly title: string;
  /** The title is there for screen readers only. */
  readonly isTitleUnseen?: boolean;
  readonly className?: string;
  readonly focus?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Something in front of the page; Escape and a click beside it close it, and focus goes back where it was. */
export function Dialog({ title, isTitleUnseen, className, focus, onClose, children }: Props) {
  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="veil" />
        <Base.Popup className={`dialog ${className ?? ''}`} initialFocus={focus ?? true}>
          <div className={isTitleUnseen ? 'unseen' : 'dialog-head'}>
            <Base.Title className="dialog-title">{title}</Base.Title>
            {!isTitleUnseen && (
              <Base.Close className="button button-plain button-icon" aria-label="Close">
                <Icon name="close" />
              </Base.Close>
            )}
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
