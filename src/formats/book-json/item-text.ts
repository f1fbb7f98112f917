import type { Attention } from '../../core/attention.ts';
import type { Bond } from '../../core/bond.ts';
import { type Day, dayText } from '../../core/day.ts';
import type { BookItem } from '../../core/outgoing-book.ts';

/** One item as one line of JSON: days as `2026-11-23`, moments in ISO 8601. */
export function bookItemText(item: BookItem): string {
  return JSON.stringify(plainItem(item));
}

function plainItem(item: BookItem): object {
  switch (item.type) {
    case 'bond':
      return { ...item, bond: plainBond(item.bond) };
    case 'attention':
      return { ...item, attention: plainAttention(item.attention) };
    case 'reminder':
      return { ...item, day: dayText(item.day) };
    case 'matter':
      return { ...item, day: dayText(item.day), ...dayNamed('dueDay', item.dueDay) };
    default:
      return item;
  }
}

function plainBond({ answeredDay, ...bond }: Bond): object {
  return { ...bond, ...dayNamed('answeredDay', answeredDay) };
}

function plainAttention(attention: Attention): object {
  return attention.state === 'never' ? attention : { ...attention, until: dayText(attention.until) };
}

function dayNamed(name: string, day: Day | undefined): object {
  return day === undefined ? {} : { [name]: dayText(day) };
}
