import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useSettled } from '../people/use-settled.ts';
import { SuggestList } from './suggest-list.tsx';
import { type Suggestion, suggestionsFor } from './suggestions.ts';
import { peopleCalledQuery } from './use-ways.ts';
import './suggest.css';

/** Long enough to swallow a burst of keys, short enough not to be felt. */
const TYPING_MS = 40;

type Props = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Only people can be meant. */
  readonly isForPeople?: boolean;
};

/** A name is typed and somebody chosen, by key or by hand; Enter without a choice leaves the words as they are. */
export function SuggestField({ ref, label, hint, typed, onType, onChoose, isForPeople = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const id = useId();
  const words = useSettled(typed.trim(), TYPING_MS);
  const people =
    useQuery({ ...peopleCalledQuery(words), enabled: isOpen && words !== '' }).data?.people ?? [];
  const all = isOpen && words !== '' && typed.trim() !== '' ? suggestionsFor(words, people) : [];
  const items = all.filter(({ kind }) => !isForPeople || kind === 'person');
  const current = Math.min(at, items.length - 1);
  const close = (): void => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (suggestion: Suggestion): void => {
    close();
    onChoose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const chosen = items[current];
    if (event.key === 'ArrowDown' && items.length > 0) setAt((current + 1) % items.length);
    else if (event.key === 'ArrowUp' && items.length > 0)
      setAt(current <= 0 ? items.length - 1 : current - 1);
    else if (event.key === 'ArrowDown') setOpen(true);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && isOpen) close();
    else {
      if (event.key === 'Enter') close();
      return;
    }
    event.preventDefault();
  };
  return (
    <div className="field suggest">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        className="input"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={items.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={typed}
        onChange={({ target }) => {
          setOpen(true);
          setAt(-1);
          onType(target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {items.length > 0 && (
        <SuggestList
          id={id}
          label={label}
          items={items}
          current={current}
          onPoint={setAt}
          onChoose={choose}
        />
      )}
    </div>
  );
}
