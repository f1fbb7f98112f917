import { isPerson } from './is-person.ts';
import type { LineParts } from './line-parts.ts';
import { type NameInLine, namesInLine } from './names-in-line.ts';
import { part } from './person-part.ts';
import type { SaidPerson } from './understood.ts';

/** Every person the line names, in order, as often as it names them. */
export function peopleOf(parts: LineParts): readonly SaidPerson[] {
  const accepted: (NameInLine & { readonly part: ReturnType<typeof part> })[] = [];
  for (const name of namesInLine(parts)) {
    const before = accepted.at(-1);
    if (isPerson(name, parts, before)) accepted.push({ ...name, part: part(name, parts, before) });
  }
  const nobodyWith = !accepted.some((name) => name.part === 'with');
  return accepted.map(({ start, end, knownIds, part }) => ({
    phrase: parts.line.slice(start, end),
    start,
    end,
    knownIds,
    part: part === 'open' ? settled(nobodyWith, parts, start) : part,
  }));
}

/** Nothing tells how the person stands in the line: beside the word of the channel one was with them. */
function settled(nobodyWith: boolean, { channels, clauses }: LineParts, at: number): SaidPerson['part'] {
  if (channels.length === 0) return 'mentioned';
  const clause = clauses.find(({ start, end }) => at >= start && at <= end);
  const beside = channels.some(({ start }) => clause && start >= clause.start && start < clause.end);
  return nobodyWith || beside ? 'with' : 'mentioned';
}
