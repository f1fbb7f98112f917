import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { PersonLineView } from '../../verbs/views.ts';
import { useCursor } from '../keys/use-cursor.ts';
import { useKeys } from '../keys/use-keys.ts';
import { PersonRow } from './person-row.tsx';

const ROW_PX = 64;
const NEAR_END = 20;

type Props = {
  readonly lines: readonly PersonLineView[];
  readonly openId: string | undefined;
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

/** Thousands of rows of which only those in sight stand in the page. */
export function PeopleList({ lines, openId, hasMore, onMore }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= lines.length - NEAR_END) onMore();
  }, [hasMore, last, lines.length, onMore]);

  const focusRow = (at: number): void => {
    rows.scrollToIndex(at);
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus({ preventScroll: true }),
    );
  };
  const cursor = useCursor(lines.length, focusRow);
  const down = (): void => cursor.move(1);
  const up = (): void => cursor.move(-1);
  const open = (): void => {
    const line = cursor.at === undefined ? undefined : lines[cursor.at];
    if (line) void navigate({ to: '/people/$person', params: { person: line.id }, search: true });
  };
  useKeys({ j: down, ArrowDown: down, k: up, ArrowUp: up, Enter: open });

  return (
    <div ref={scroll} className="people-scroll">
      <ul className="people-rows" aria-label="People found" style={{ height: `${rows.getTotalSize()}px` }}>
        {shown.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li
              key={line.id}
              className="people-place"
              aria-setsize={hasMore ? -1 : lines.length}
              aria-posinset={index + 1}
              style={{ height: `${ROW_PX}px`, transform: `translateY(${start}px)` }}
            >
              <PersonRow
                line={line}
                at={index}
                isOpen={line.id === openId}
                onFocus={() => cursor.put(index)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
