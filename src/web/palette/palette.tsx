import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useSurfaces } from '../app/surfaces.tsx';
import { useEarlyTyping } from '../keys/use-early-typing.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Key } from '../parts/key.tsx';
import type { PaletteItem } from './palette-acts.ts';
import { usePaletteItems } from './use-palette-items.ts';
import './palette.css';

const KIND_WORDS = { person: 'Person', page: 'Page', act: 'Act' } as const;

/** People, pages and acts by their names. */
export function Palette() {
  const { close } = useSurfaces();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const items = usePaletteItems(typed);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEarlyTyping(field, (letters) => setTyped((before) => before + letters));
  const current = Math.min(at, Math.max(0, items.length - 1));
  useEffect(
    () => list.current?.querySelector(`[data-at="${current}"]`)?.scrollIntoView({ block: 'nearest' }),
    [current],
  );

  const choose = (item: PaletteItem | undefined): void => {
    if (!item) return;
    close();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((current + step + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(items[current]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title="Find anything" isTitleUnseen className="palette" focus={field} onClose={close}>
      <input
        ref={field}
        className="palette-field"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
        aria-label="Find people, pages and acts"
        placeholder="A name, a page, or what you want to do"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} className="palette-list" role="listbox" aria-label="Found">
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay with the field above, as a combobox wants it
          <div
            key={`${item.kind} ${item.id}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            data-at={index}
            className="palette-item"
            aria-selected={index === current}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(item)}
          >
            <span className="cut">{item.label}</span>
            <span className="quiet small cut">
              {item.hint ?? (item.kind === 'act' ? '' : KIND_WORDS[item.kind])}
            </span>
            {item.key && <Key name={item.key} />}
          </div>
        ))}
      </div>
      <p className={items.length === 0 ? 'palette-none quiet' : 'unseen'} role="status">
        {items.length === 0 ? 'Nothing is called that.' : `${items.length} found`}
      </p>
    </Dialog>
  );
}
