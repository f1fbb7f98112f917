import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { dayWords, todayHere } from '../words/time-words.ts';
import { snoozeDays } from './snooze-days.ts';
import './menu.css';

type Props = {
  readonly name: string;
  /** Opened from outside, by the key `s`. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly onChoose: (until: string) => void;
};

/** Offers how long somebody may rest. Our own menu: a library's would weigh a quarter of the first screen. */
export function SnoozeMenu({ name, isOpen: isCalled = false, onOpenChange, onChoose }: Props) {
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || isCalled;
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const change = (open: boolean): void => {
    setOpened(open);
    onOpenChange?.(open);
  };
  const close = (): void => {
    change(false);
    button.current?.focus();
  };
  return (
    <span className="menu-place">
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={`Snooze ${name}`}
        aria-keyshortcuts="s"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => change(!isOpen)}
      >
        Snooze
      </button>
      {isOpen && <SnoozeItems id={id} onChoose={onChoose} onClose={close} onLeave={() => change(false)} />}
    </span>
  );
}

type ItemsProps = {
  readonly id: string;
  readonly onChoose: (until: string) => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
};

function SnoozeItems({ id, onChoose, onClose, onLeave }: ItemsProps) {
  const menu = useRef<HTMLDivElement>(null);
  const today = todayHere(new Date());
  useEffect(() => {
    menu.current?.scrollIntoView({ block: 'nearest' });
    menu.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      id={id}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label="Snooze for"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.parentElement?.contains(relatedTarget)) onLeave();
      }}
    >
      {snoozeDays(today).map(({ label, until }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="menu-item"
          onClick={() => {
            onClose();
            onChoose(until);
          }}
        >
          <span>{label}</span>
          <span className="quiet small">{dayWords(until, today)}</span>
        </button>
      ))}
    </div>
  );
}
