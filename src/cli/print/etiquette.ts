import type { z } from 'zod';
import type { etiquetteView } from '../../verbs/etiquette-of.ts';
import type { Paper } from '../text/paper.ts';
import { mannersLines } from './manners-say.ts';
import { section, sentences } from './section.ts';

/** What to mind with somebody, of theirs and by the user's own notes; nothing where nothing is known. */
export function etiquetteText(
  { manners, customs, holidays }: z.output<typeof etiquetteView>,
  paper: Paper,
): string {
  const says = [...holidays, ...customs].map((one) => one.says);
  return section('How they like it', [...mannersLines(manners, paper), ...sentences(says, paper)], paper);
}
