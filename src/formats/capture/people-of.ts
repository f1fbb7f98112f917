import { isPerson } from './is-person.ts';
import type { LineParts } from './line-parts.ts';
import { type NameInLine, namesInLine } from './names-in-line.ts';
import { type Part, part } from './person-part.ts';
import type { SaidPerson } from './understood.ts';

/** Every person the line names, in order, as often as it names them. */
export function peopleOf(parts: LineParts): readonly SaidPerson[] {
  const accepted: (NameInLine & { readonly part: Part })[] = [];
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
    part: settled(part, nobodyWith, parts, start),
  }));
}

/** Where the words around do not tell: beside the word of the channel one was with them; a host only when alone. */
function settled(
  said: Part,
  nobodyWith: boolean,
  { channels, clauses }: LineParts,
  at: number,
): SaidPerson['part'] {
  if (said === 'with' || said === 'mentioned') return said;
  if (channels.length === 0) return 'mentioned';
  if (nobodyWith) return 'with';
  const clause = clauses.find(({ start, end }) => at >= start && at <= end);
  const beside = channels.some(({ start }) => clause && start >= clause.start && start < clause.end);
  return beside && said === 'open' ? 'with' : 'mentioned';
}
