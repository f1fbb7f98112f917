import type { z } from 'zod';
import type { etiquetteView } from '../../verbs/etiquette-of.ts';
import type { etiquetteOfEachView } from '../../verbs/etiquette-of-each.ts';
import type { Paper } from '../text/paper.ts';
import { mannersLines } from './manners-say.ts';
import { section, sentences } from './section.ts';

type Etiquette = z.output<typeof etiquetteView>;

/** What to mind with somebody, of theirs and by the user's own notes; nothing where nothing is known. */
export function etiquetteText(etiquette: Etiquette, paper: Paper): string {
  return section('How they like it', etiquetteLines(etiquette, paper), paper);
}

/** The same of each of several. */
export function etiquetteOfEachText(
  each: z.output<typeof etiquetteOfEachView>,
  paper: Paper,
): readonly string[] {
  return each.map((one) => section(`How ${one.person.name} likes it`, etiquetteLines(one, paper), paper));
}

function etiquetteLines({ manners, customs, holidays }: Etiquette, paper: Paper): readonly string[] {
  const says = [...holidays, ...customs].map((one) => one.says);
  return [...mannersLines(manners, paper), ...sentences(says, paper)];
}
