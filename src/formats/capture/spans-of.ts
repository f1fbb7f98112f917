import { overlaps, type Span } from './span.ts';
import type { MarkedSpan } from './understood.ts';

/** The spans in order; where two overlap, the one named first stays. Empty ones are dropped. */
export function spansApart(spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const { kind, start, end } of spans) {
    if (end > start && !kept.some((other) => overlaps(other, { start, end })))
      kept.push({ kind, start, end });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The words of the line that no span covers. */
export function wordsBeside(line: string, spans: readonly Span[]): readonly string[] {
  const gaps = [...spans.map(({ start }) => start), line.length].map((end, i) =>
    line.slice(spans[i - 1]?.end ?? 0, end),
  );
  return gaps
    .flatMap((gap) => gap.match(/[\p{L}\p{N}][^\s]*/gu) ?? [])
    .map((word) => word.replace(/[.,;:!?)]+$/, ''));
}
