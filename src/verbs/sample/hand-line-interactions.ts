import type { FoundInteraction, Role } from '../../core/interaction.ts';
import { HAND_LINES } from './hand-lines.ts';
import type { SampleBook } from './sample-book.ts';
import { ROBIN } from './sample-people.ts';
import { oneOf } from './sample-rhythms.ts';
import { tableRows } from './table-rows.ts';

const LINE_WAYS = ['meeting', 'call', 'note'] as const;
const EVENING_MINUTE = 19 * 60;

/** The lines that Robin typed after a meeting or a call. */
export function handLineInteractions(book: SampleBook): readonly FoundInteraction[] {
  return tableRows(HAND_LINES).map(([days, way, names = '', line = '']) => {
    const channel = oneOf(LINE_WAYS, way);
    const mine: Role = channel === 'note' ? 'mentioned' : 'with';
    const others = names.split(', ').map((name) => ({
      ...book.keyOf(book.personNamed(name.replace('~', '')), 'hand'),
      role: name.startsWith('~') ? 'mentioned' : mine,
    }));
    return {
      source: 'hand',
      key: `sample/line/${days}/${line}`,
      at: book.clock.momentBefore(Number(days), EVENING_MINUTE),
      channel,
      about: line,
      recipients: Math.max(1, others.filter(({ role }) => role === 'with').length),
      participants: [{ ...book.keyOf(ROBIN, 'hand'), role: mine }, ...others],
    };
  });
}
