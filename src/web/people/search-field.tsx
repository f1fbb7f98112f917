import { useRef } from 'react';
import { useKeys } from '../keys/use-keys.ts';
import { Icon } from '../parts/icon.tsx';

type Props = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
};

/** Searches as you type; `/` comes here, Escape empties it, the arrow goes on into the list. */
export function SearchField({ value, onChange, onLeave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        className="input"
        aria-label="Search people"
        aria-keyshortcuts="/"
        placeholder="Name, organisation or note"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else return;
          event.preventDefault();
          if (event.key === 'Escape' && value === '') field.current?.blur();
        }}
      />
    </div>
  );
}
