import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';

/** A heading and its lines; nothing at all when there are none. */
export function section(title: string, lines: readonly string[], paper: Paper): string {
  return lines.length === 0 ? '' : [paper.strong(title), ...lines].join('\n');
}

/** Parts with an empty line between them. */
export function parts(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

/** Sentences, each from its own line on, two places in. */
export function sentences(says: readonly string[], paper: Paper): readonly string[] {
  return says.map((one) => wrapped(one, paper.width, '  '));
}

/** A sentence, what to do below it, and the id to go on with. */
export function item(
  { says, todo, id }: { readonly says: string; readonly todo?: string | undefined; readonly id?: string },
  paper: Paper,
): string {
  return [
    wrapped(says, paper.width, '  '),
    ...(todo === undefined ? [] : [paper.accent(wrapped(`→ ${todo}`, paper.width, '    '))]),
    ...(id === undefined ? [] : [paper.faint(`    ${id}`)]),
  ].join('\n');
}
